import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { simpleParser } from 'mailparser';
import Papa from 'papaparse';
import type { Outcome } from '../../../demo/outcome';
import { demoOffice, type DemoOffice, type TableRow } from '../../../demo/office';
import { officeAccount, people, peopleAndAccount, ppid, sekretaris, units } from '../../../demo/people';
import { walkNext, type NextStory } from '../../../demo/steps/next-kegiatan';
import { openWorkspace, type Workspace } from '../../../emulator';
import { dip } from '../../../src/domain/workbook/registers';
import { flat, readPdf } from '../../render/pdf/read-pdf';
import { readXlsx } from '../../render/read-xlsx';
import { bundle, root } from '../local-office';

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The result of the command: exit code 0, and one JSON object as the last line. */
async function demo(name: string, ...args: readonly string[]): Promise<Outcome> {
  const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { stdout } = await run(
    process.execPath,
    [tsx, path.join(root, 'demo', 'main.ts'), '--json', '--ruang-kerja', path.join(folder, name), ...args],
    {
      maxBuffer: 50_000_000,
    },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Outcome;
}

/** The columns of UU 14/2008 and Perki 1/2021, with title, category and year. */
const lawful = [
  ...(['id', 'number', 'title', 'summary', 'holder', 'producer', 'made', 'form', 'retention'] as const),
  ...(['media', 'category', 'year', 'link'] as const),
];

function expectBalance({ inventory, scans, registers }: Outcome): void {
  expect(inventory.kept).toBe(inventory.read);
  expect(inventory.inDip + inventory.inDik + inventory.returned + inventory.open).toBe(inventory.kept);
  expect(scans.waiting + scans.filed + scans.duplicate + scans.quarantined).toBe(scans.seen);
  expect(Object.values(scans.reasons).reduce((sum, count) => sum + count, 0)).toBe(scans.quarantined);
  expect(registers.dip).toBeLessThanOrEqual(inventory.inDip);
}

describe('the demo with its own office', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await demo('sendiri');
  }, 180_000);

  test('walks all fifteen steps of four lanes and the office, each with its standard, due and actual time', () => {
    expect(outcome.ok).toBe(true);
    expect(outcome.steps).toHaveLength(15);
    for (const step of outcome.steps) {
      expect(step).toMatchObject({
        state: 'done',
        standard: expect.stringMatching(/^\d+ (hari|menit|jam)$/) as string,
      });
      expect(step.due).toMatch(/^2026-02-\d\dT\d\d:\d\d:\d\d\+07:00$/);
      expect(step.finishedAt).toMatch(/\+07:00$/);
      expect(step.actor).not.toContain('@');
    }
  });

  test('loses no row and no scan, and says which cells it had to guess', () => {
    expectBalance(outcome);
    expect(outcome.inventory).toMatchObject({ read: 46, returned: 0, inDik: 3, open: 1, flagged: 3 });
    expect(outcome.inventory.flags).toContainEqual({
      row: 32,
      column: 'Tahun',
      reason: '"TA 2025" dibaca sebagai 2025',
    });
    expect(outcome.scans).toMatchObject({
      waiting: 0,
      duplicate: 1,
      quarantined: 2,
      reasons: { kosong: 1, jenis: 1 },
    });
  });

  test('mails the Sekretaris a message whose PDF contains title, letterhead, steps, results and every DIP entry', async () => {
    const mail = await simpleParser(readFileSync(outcome.files.mail));
    expect(mail.to).toMatchObject({ value: [{ address: sekretaris }] });
    expect(mail.subject).toContain('Semester I 2026');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      'Laporan K-0001 Semester I 2026.pdf',
      'Daftar Informasi Publik.xlsx',
      'Daftar Informasi Publik.csv',
    ]);
    const pages = await readPdf(new Uint8Array(readFileSync(outcome.files.report)));
    const words = pages.map(flat).join(' ');
    expect(words).toContain('KOMISI PEMILIHAN UMUM');
    expect(words).toContain('LAPORAN HASIL KEGIATAN');
    for (const { name } of units) expect(words).toContain(name.split(',')[0] ?? name);
    for (const step of outcome.steps) expect(words).toContain(step.standard);
    expect(words).toContain('Halaman 1 dari');
  });

  test('attaches the same DIP as XLSX and CSV', () => {
    const [sheet] = readXlsx(new Uint8Array(readFileSync(outcome.files.dipXlsx)));
    const csv = readFileSync(outcome.files.dipCsv, 'utf8').trim().split('\r\n');
    expect(csv).toHaveLength(outcome.registers.dip + 1);
    const titles = Object.keys(sheet?.cells ?? {}).filter((cell) => /^B\d+$/.test(cell));
    expect(titles).toHaveLength(outcome.registers.dip + 1);
  });

  test('leaves a workspace that reopens unchanged, and processes a file that is copied into an inbox on disk', async () => {
    const workspace = openWorkspace({
      folder: path.join(folder, 'sendiri'),
      project: bundle,
      owner: ppid,
      people,
    });
    const office = demoOffice(workspace);
    expect(office.table('Inventaris')).toHaveLength(outcome.inventory.kept);
    expect(office.table('DIP')).toHaveLength(outcome.registers.dip);
    expect(workspace.mailbox.list().at(-1)?.file).toBe(outcome.files.mail);
    copyFileSync(outcome.files.report, path.join(outcome.files.drive, 'Masuk', 'PDI', 'dari komputer.pdf'));
    await workspace.clock.advance(10 * 60_000);
    expect(office.table('Pindaian').at(-1)).toMatchObject({
      'Nama Asli': 'dari komputer.pdf',
      'Sub Bagian': 'PDI',
    });
    await workspace.close();
  });

  test('leaves each scan of a registered row in its archive folder', () => {
    const archive = path.join(outcome.files.drive, 'Arsip', '2025', 'KUL', 'berkala');
    expect(existsSync(archive)).toBe(true);
    expect(existsSync(path.join(outcome.files.drive, 'Karantina', 'Scan_kosong.pdf'))).toBe(true);
  });
});

/** 3 documents are new, 2 changed, 1 is gone. */
describe('a second Kegiatan in that office', () => {
  let workspace: Workspace;
  let office: DemoOffice;
  let before: readonly TableRow[];
  let rows: readonly TableRow[];
  let story: NextStory;
  beforeAll(async () => {
    workspace = openWorkspace({
      folder: path.join(folder, 'sendiri'),
      project: bundle,
      owner: officeAccount,
      people: peopleAndAccount,
    });
    office = demoOffice(workspace);
    before = office.table('DIP');
    rows = office.table('Inventaris');
    story = await walkNext(office, () => undefined);
  }, 180_000);
  afterAll(() => workspace.close());

  const current = () => office.table('Inventaris').filter((row) => row['Kegiatan'] === 'K-0002');

  test('needs under 15 clicks beside the scans; the place of a copy that the first Kegiatan left open is one more', () => {
    const own = story.actions.filter((action) => !action.startsWith('amendRows'));
    expect([own.length < 15, own]).toEqual([true, own]);
    expect(story.actions.length - own.length).toBeLessThanOrEqual(1);
  });

  test('nobody types an unchanged row: its cells are those of the first Kegiatan', () => {
    const same = current().filter((row) => row['Kelanjutan'] === 'tetap');
    expect(same.length).toBeGreaterThan(35);
    const typed = [
      'Nama Dokumen',
      'Tahun',
      'Kategori',
      'Bentuk',
      'Ringkasan Isi Informasi',
      'Tautan',
      'Catatan',
    ];
    for (const row of same) {
      const former = rows.find(({ ID }) => ID === row['ID']) ?? {};
      expect(typed.map((header) => row[header])).toEqual(typed.map((header) => former[header]));
    }
  });

  test('the columns of unchanged entries of the DIP are byte for byte what they were', () => {
    const same = new Set(
      current().flatMap((row) => (row['Kelanjutan'] === 'tetap' ? [row['No. Register']] : [])),
    );
    const headers = lawful.map((key) => dip.columns[key].header);
    const shown = (list: readonly TableRow[]) =>
      list.filter(({ ID = '' }) => same.has(ID)).map((row) => headers.map((header) => row[header]));
    expect(same.size).toBeGreaterThan(30);
    expect(shown(office.table('DIP'))).toEqual(shown(before));
    expect(office.table('DIP').filter((row) => row['Status'] === 'ditarik')).toHaveLength(1);
  });

  test('every scan given again is recognised; none waits for a decision about it', () => {
    const again = office.table('Pindaian').filter((scan) => scan['Alasan'] === 'dikenali, sudah tersimpan');
    expect(again.length).toBeGreaterThan(35);
    expect(again.every((scan) => scan['ID Inventaris'] !== '' && scan['Status'] === 'duplikat')).toBe(true);
  });

  test('its report has sums of its own and compares with the first', () => {
    const [first = {}, second = {}] = office
      .table('Kegiatan')
      .map((row) => JSON.parse(row['Angka Laporan'] ?? '{}') as Record<string, number>);
    expect(second['dip']).toBe((first['dip'] ?? 0) + 3);
    expect(second['withdrawn']).toBe(1);
    const scans = office.table('Pindaian').length;
    expect((first['seen'] ?? 0) + (second['seen'] ?? 0)).toBe(scans);
  });

  test('the Log is whole over both sheets', async () =>
    expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true }));
});

test('a messy list is read completely, its guesses flagged', async () => {
  const list = path.join(folder, 'dip-nyata.csv');
  const lines = Papa.parse<string[]>(
    readFileSync(path.join(root, 'demo', 'data', 'dip-nyata.csv'), 'utf8'),
  ).data;
  writeFileSync(list, Papa.unparse(lines.slice(0, 11)));
  const outcome = await demo('nyata', '--inventaris', list);
  expectBalance(outcome);
  expect(outcome.inventory).toMatchObject({ read: 10, kept: 10 });
  expect(outcome.inventory.flags.length).toBeGreaterThan(0);
  expect(
    outcome.inventory.flags.every(({ row, column, reason }) => row >= 2 && column !== '' && reason !== ''),
  ).toBe(true);
}, 180_000);
