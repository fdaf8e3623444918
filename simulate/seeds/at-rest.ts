import { SPARE_SHEET } from '../columns';
import type { DemoOffice } from '../../demo/office';
import { ppid } from './cast';
import { openExempted } from './invariants/exempted';
import type { World } from './world';

/** The number of rounds in which an unattended office may still have work: files in the inboxes, repairs, reminders. */
const TURNS = 4;
const MINUTES = 20;
/** The setting of the last clock run. */
const HEARTBEAT = /(^| )Sistem\/Detak/;
/** Times of the last check; the daily job checks again what was checked longest ago. */
const CHECKED_AT = ['Tautan Diperiksa', 'Isi Diperiksa Pada'];

/**
 * Checks that an unattended office comes to rest: the clock and daily triggers find nothing more to write. Nobody
 * but who may can open exempted scans then. @returns what still changed, or who can; undefined when nothing did and nobody can
 */
export async function neverRests(world: World): Promise<string | undefined> {
  const { office } = world;
  for (const person of world.withheld) office.workspace.consent.grant(person, 'all');
  for (let turn = 0; turn < TURNS; turn += 1) {
    await office.workspace.clock.advance(MINUTES * 60_000);
    await work(office);
  }
  const open = openExempted(world);
  if (open !== undefined) return open;
  const before = stillOf(office);
  await work(office);
  const after = stillOf(office);
  const changed =
    [...after].find((line) => !before.has(line)) ?? [...before].find((line) => !after.has(line));
  return changed && `masih berubah tanpa siapa pun: ${changed.slice(0, 400)}`;
}

async function work({ workspace }: DemoOffice): Promise<void> {
  for (const name of ['clockTick', 'dailyTick'])
    await workspace.run({ function: name, as: ppid, from: 'trigger' });
}

/** Every row and every file, as lines. */
function stillOf(office: DemoOffice): ReadonlySet<string> {
  const { sheets, drive, mailbox } = office.workspace;
  const rows = sheets
    .titles()
    .filter((title) => title !== SPARE_SHEET)
    .flatMap((title) => rowsOf(sheets.values(title)).map((cells, at) => `${title} ${at + 1} ${cells}`))
    .filter((line) => !HEARTBEAT.test(line.replace(/^Pengaturan \d+ /, '')));
  return new Set([...rows, ...filesIn(drive, drive.rootId, ''), `${mailbox.list().length} surat`]);
}

const rowsOf = (grid: readonly (readonly string[])[]): readonly string[] => {
  const hidden = new Set(CHECKED_AT.map((header) => grid[0]?.indexOf(header)));
  return grid.map((cells) => cells.filter((_, at) => !hidden.has(at)).join(' | '));
};

const filesIn = (drive: DemoOffice['workspace']['drive'], folder: string, at: string): readonly string[] =>
  drive.list(folder).flatMap((file) => {
    const line = `berkas ${at}/${file.name} ${file.id} ${String(file['sha256Checksum'] ?? '')} ${String(file['trashed'])}`;
    const below = file.mimeType.endsWith('.folder') ? filesIn(drive, file.id, `${at}/${file.name}`) : [];
    return [line, ...below];
  });
