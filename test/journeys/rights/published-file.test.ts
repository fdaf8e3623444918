import { pelaksana, ppid, units } from '../../../demo/people';
import { publicSite } from '../../../demo/public-site';
import type { ScriptProject } from '../../../emulator';
import { confirmEntries } from '../confirm-entries';
import { localOffice, root, type LocalOffice } from '../local-office';

/** Only those who may publish can write the published file, and the public page shows nothing that the office did not publish. */
const kul = units[0]!;
const FOLDER = 'Terbitan Dokumentasi Informasi Publik';
const FILE = `${FOLDER}/daftar-informasi-publik.json`;
const COPY = `${FOLDER}/salinan-daftar-informasi-publik.json`;

let office: LocalOffice;
let site: ScriptProject;
beforeEach(async () => {
  office = await localOffice();
  const [headers = []] = office.workspace.sheets.values('DIP');
  const cells = {
    ID: 'DIP-0001',
    No: '1',
    'Judul Informasi': 'Neraca',
    Kategori: 'berkala',
    Status: 'berlaku',
    'Sub Bagian': 'KUL',
    Tahun: '2025',
  };
  for (const [header, text] of Object.entries(cells))
    await office.workspace.sheets.type(
      'DIP',
      `${String.fromCharCode(65 + headers.indexOf(header))}2`,
      text,
      ppid,
    );
  await confirmEntries(office, 'DIP-0001');
  await office.workspace.clock.advance(60_000);
  await office.ask(pelaksana, 'publishDip');
  site = publicSite(office.workspace, root).project;
  site.properties.set('BERKAS_TERBITAN', (await office.ask(pelaksana, 'viewPageCode')).code);
  await office.workspace.clock.advance(60_000);
}, 60_000);
afterEach(() => office.close());

const idOf = (path: string): string => office.workspace.drive.find(path) ?? '';
const textOf = (path: string): string => office.workspace.drive.read(idOf(path)).toString('utf8');
const overwrite = (path: string, text: string): void =>
  office.workspace.drive.write(idOf(path), Buffer.from(text));
const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
const finding = async (id: string) =>
  (await office.ask(ppid, 'checkHealth')).findings.find((each) => each.id === id);
const logged = (event: string) => office.table('Log').filter((row) => row['Peristiwa'] === event);
const setting = (label: string): string =>
  office.table('Pengaturan').find((row) => row['Uraian'] === label)?.['Nilai'] ?? '';
async function seen(format?: string): Promise<string> {
  const { result } = await site.serve({ parameters: format === undefined ? {} : { format } });
  return (result as { content: string }).content;
}
const people = (path: string): readonly string[] =>
  (office.workspace.drive.get(idOf(path))['permissions'] as { emailAddress: string }[])
    .map(({ emailAddress }) => emailAddress)
    .sort();

test('the file is outside the archive, open to those who may publish and to nobody else', () => {
  expect(people(FOLDER)).toEqual([pelaksana, ppid].sort());
  expect(people(FILE)).toEqual([pelaksana, ppid].sort());
  expect(people('Dokumentasi Informasi Publik')).toContain(kul.staff);
});

test('staff who may not publish do not see the code of the public page', async () => {
  expect(await office.tryTo(kul.staff, 'viewPageCode')).toMatchObject({ code: 'WRONG_ACTOR' });
});

const forged = (): string => textOf(FILE).replace('Neraca', 'Palsu');
test.each([
  ['another title in it', forged],
  ['an older text of it without a seal', () => textOf(FILE).replace(/,"seal":"\w+"/, '')],
  ['no list at all', () => '<html>'],
  ['an empty file', () => ''],
])(
  'with %s a visitor sees the last publication with its date, and the night restores it',
  async (_what, text) => {
    const before = textOf(FILE);
    overwrite(FILE, text());
    const page = await seen();
    expect(page).toContain('Neraca');
    expect(page).not.toContain('Palsu');
    expect(page).toContain('"isCopy":true');
    expect(await seen('json')).toBe(before);
    await night();
    expect(textOf(FILE)).toBe(before);
    expect(logged('TERBITAN_BERUBAH')).toHaveLength(1);
    expect(await seen()).toContain('"isCopy":false');
    await office.workspace.clock.advance(60_000);
    await night();
    expect(logged('TERBITAN_BERUBAH')).toHaveLength(1);
  },
);

test('with a forged copy as well, a visitor sees a sentence and the office a finding, until it publishes again', async () => {
  overwrite(COPY, forged());
  overwrite(FILE, forged());
  expect(await seen()).not.toContain('Palsu');
  expect(await seen('csv')).toContain('sedang tidak dapat dibaca');
  await night();
  expect(logged('TERBITAN_BERUBAH')).toHaveLength(1);
  expect(await finding('terbitan-berubah')).toBeDefined();
  await office.ask(pelaksana, 'publishDip');
  expect(await finding('terbitan-berubah')).toBeUndefined();
  expect(await seen()).toContain('Neraca');
});

test('a forged copy alone is restored, too', async () => {
  overwrite(COPY, 'x');
  await night();
  expect(textOf(COPY)).toBe(textOf(FILE));
});

test('an entry that is withdrawn leaves the file and its copy in the same execution', async () => {
  await office.ask(ppid, 'withdrawEntry', 'DIP-0001', 'memuat nomor telepon');
  for (const path of [FILE, COPY]) expect(textOf(path)).not.toContain('Neraca');
  expect(await seen()).toContain('"isCopy":false');
});

test('another file typed as the published one is named, not touched, and replaced by the right one', async () => {
  const { drive } = office.workspace;
  const id = idOf(FILE);
  const other = drive.drop(drive.rootId, 'catatan.txt', Buffer.from('rahasia'));
  await office.typeBeside('Pengaturan', { Uraian: 'Berkas Terbitan' }, 'Nilai', other, kul.staff);
  expect((await finding('terbitan-keliru'))?.words).toContain('tidak diterbitkan program ini');
  await office.ask(ppid, 'repair', 'terbitan-keliru');
  expect(setting('Berkas Terbitan')).toBe(id);
  expect(drive.read(other).toString()).toBe('rahasia');
  expect(await finding('terbitan-keliru')).toBeUndefined();
});

test('a published file of a former version is moved by set-up: its id and so the page stay, staff can no longer write it', async () => {
  const { drive } = office.workspace;
  const id = idOf(FILE);
  const shared = drive.createFolder(idOf('Dokumentasi Informasi Publik'), 'Publik', ppid);
  drive.write(id, Buffer.from(textOf(FILE).replace(/,"seal":"\w+"/, '')));
  drive.move(id, shared);
  site.properties.set('BERKAS_TERBITAN', id);
  expect(await seen()).toContain('Neraca');
  expect((await finding('terbitan-keliru'))?.words).toContain('dapat ditulis rekan-rekan');
  await office.ask(ppid, 'repair', 'terbitan-keliru');
  expect(idOf(FILE)).toBe(id);
  expect(people(FILE)).not.toContain(kul.staff);
  expect(await seen()).toContain('Neraca');
});

test('a file that is typed as the copy of the published file is not overwritten; the copy itself is', async () => {
  const { drive } = office.workspace;
  const content = { owner: ppid, mimeType: 'application/json' };
  const mine = drive.drop(drive.rootId, 'daftar.json', Buffer.from('{"rahasia":true}'), content);
  const before = JSON.stringify(drive.get(mine));
  const copy = idOf(COPY);
  await office.typeBeside('Pengaturan', { Uraian: 'Salinan Terbitan' }, 'Nilai', mine, kul.staff);
  await office.ask(ppid, 'withdrawEntry', 'DIP-0001', 'Keliru');
  await night();
  expect(JSON.stringify(drive.get(mine))).toBe(before);
  expect(drive.read(copy).toString('utf8')).not.toContain('Neraca');
  expect(setting('Salinan Terbitan')).toBe(copy);
});
