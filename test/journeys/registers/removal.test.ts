import path from 'node:path';
import { pelaksana, ppid, units } from '../../../demo/people';
import type { ScriptProject } from '../../../emulator';
import { failAlways } from '../../../emulator/faults';
import { logFault } from '../../../simulate/log-fault';
import type { PublishedSnapshot } from '../../../src/domain/publication/snapshot';
import { confirmEntries } from '../confirm-entries';
import { killEach } from '../kill-each';
import { localOffice, root, type LocalOffice } from '../local-office';

/** Entries that are no longer public leave the page in the same execution; only removals are published automatically. */
const kul = units[0]!;
const MINUTE = 60_000;
const FILE = 'Terbitan Dokumentasi Informasi Publik/daftar-informasi-publik.json';
const ENTRY = { number: 4, lane: 'KANTOR' };

let office: LocalOffice;
let site: ScriptProject;
beforeEach(async () => {
  office = await localOffice();
  for (const [index, title] of ['Neraca', 'Rencana Kerja', 'Renstra'].entries())
    await type(index + 2, {
      ID: `DIP-000${index + 1}`,
      No: String(index + 1),
      'Judul Informasi': title,
      Kategori: 'berkala',
      Status: 'berlaku',
      'Sub Bagian': 'KUL',
      Tahun: '2025',
    });
  await confirmEntries(office, 'DIP-0001', 'DIP-0002', 'DIP-0003');
  await office.workspace.clock.advance(MINUTE);
  await office.ask(ppid, 'publishDip');
  site = office.workspace.project(path.join(root, 'dist', 'publik'));
  site.properties.set('BERKAS_TERBITAN', office.workspace.drive.find(FILE) ?? '');
}, 60_000);
afterEach(() => office.close());

async function type(row: number, cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [header, text] of Object.entries(cells))
    await office.workspace.sheets.type('DIP', placeOf(header, row), text, ppid);
}

/** The address of a cell of the DIP. */
function placeOf(header: string, row: number): string {
  const [headers = []] = office.workspace.sheets.values('DIP');
  return `${String.fromCharCode(65 + headers.indexOf(header))}${row}`;
}

const snapshot = (): PublishedSnapshot =>
  JSON.parse(
    office.workspace.drive.read(office.workspace.drive.find(FILE) ?? '').toString('utf8'),
  ) as PublishedSnapshot;
const titles = (): readonly string[] => snapshot().entries.map(({ title }) => title);
const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
const calls = (): number => office.lastExecution().callCount;
const events = (): readonly string[] =>
  office
    .table('Log')
    .map((row) => row['Peristiwa'] ?? '')
    .filter((event) => /^(DIP_TERBIT|DIP_MENERBITKAN|DIP_DITARIK|DIP_PINDAH)$/.test(event));
const warnings = async (): Promise<string> => JSON.stringify(await office.ask(ppid, 'viewOverview'));
const findings = async (): Promise<string> => JSON.stringify(await office.ask(ppid, 'checkHealth'));
const BEHIND = 'Halaman publik mungkin masih memuat 1 informasi';

/** What anybody can read: the page with its list, and the machine-readable list. */
async function seenByAll(): Promise<string> {
  const page = await site.serve({ parameters: {} });
  const csv = await site.serve({ parameters: { format: 'csv' } });
  return JSON.stringify([page.result, csv.result]);
}

const expectWholeChain = (): void =>
  expect(logFault(office.table('Log'), office.table('Pengaturan'))).toBeUndefined();

test('a withdrawn entry leaves the public page in the same execution, and nothing else changes there', async () => {
  expect(await seenByAll()).toContain('Rencana Kerja');
  await type(2, { 'Judul Informasi': 'Neraca 2025' });
  await type(5, {
    ID: 'DIP-0004',
    No: '4',
    'Judul Informasi': 'Profil',
    Kategori: 'berkala',
    Status: 'berlaku',
  });
  const before = snapshot();
  await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'memuat nomor telepon');
  // A command without files, plus the published file, the mark of its copy and the key of its seal read, both written, and the Log entry that it is published.
  expect(calls()).toBeLessThanOrEqual(5 + 5);
  const { entries, withdrawn, publishedAt } = snapshot();
  expect(entries).toEqual(before.entries.filter(({ id }) => id !== 'DIP-0002'));
  expect(withdrawn).toMatchObject([{ id: 'DIP-0002', number: 2, withdrawnAt: publishedAt }]);
  expect(await seenByAll()).not.toContain('Rencana Kerja');
  expect(events().slice(-3)).toEqual(['DIP_DITARIK', 'DIP_MENERBITKAN', 'DIP_TERBIT']);
  expectWholeChain();
  await confirmEntries(office, 'DIP-0004');
  const { preview } = await office.ask(ppid, 'previewPublication');
  expect(preview).toMatchObject({
    added: { count: 1 },
    changed: { count: 1 },
    withdrawn: { count: 0 },
    notes: [],
  });
});

test('an entry that is withdrawn and not on the page writes no file', async () => {
  await type(5, {
    ID: 'DIP-0004',
    No: '4',
    'Judul Informasi': 'Profil',
    Kategori: 'berkala',
    Status: 'berlaku',
  });
  const before = snapshot();
  await office.ask(ppid, 'withdrawEntry', 'DIP-0004', 'keliru');
  expect(snapshot()).toEqual(before);
  expect(events().slice(-1)).toEqual(['DIP_DITARIK']);
});

test('if Drive refuses, the entry is still withdrawn, people are warned, and the nightly run completes it', async () => {
  office.workspace.onCall = failAlways('Drive.Files.update');
  const { words } = await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'memuat nomor telepon');
  office.workspace.onCall = undefined;
  expect(words).toContain('Halaman publik mungkin masih memuatnya');
  expect(office.table('DIP')[1]).toMatchObject({ Status: 'ditarik' });
  expect(titles()).toContain('Rencana Kerja');
  expect(await warnings()).toContain(BEHIND);
  expect(await findings()).toContain('terbitan-tertinggal');
  await office.workspace.clock.advance(MINUTE);
  await night();
  expect(titles()).toEqual(['Neraca', 'Renstra']);
  expect(await warnings()).not.toContain(BEHIND);
  expect(await findings()).not.toContain('terbitan-tertinggal');
  expectWholeChain();
});

test('an entry withdrawn or deleted by hand leaves the page with the next nightly run, and nothing is added', async () => {
  await type(2, { Status: 'ditarik' });
  await type(3, { Kategori: 'dikecualikan' });
  await type(5, {
    ID: 'DIP-0004',
    No: '4',
    'Judul Informasi': 'Profil',
    Kategori: 'berkala',
    Status: 'berlaku',
  });
  expect((await night()).status).toBe('completed');
  expect(titles()).toEqual(['Renstra']);
  const before = [snapshot(), events().length];
  await office.workspace.clock.advance(MINUTE);
  await night();
  expect([snapshot(), events().length]).toEqual(before);
});

test('a line that is deleted is named, leaves the page, and is restored with its number and what it held', async () => {
  await night();
  const before = office.table('DIP')[1];
  await office.workspace.sheets.deleteRow('DIP', 2, ppid);
  const { preview } = await office.ask(ppid, 'previewPublication');
  for (const said of [JSON.stringify(preview), await findings()])
    expect(said).toContain('barisnya dihapus: DIP-0002 Rencana Kerja');
  await office.workspace.clock.advance(MINUTE);
  await night();
  expect(titles()).toEqual(['Neraca', 'Renstra']);
  expect(await warnings()).toContain('Baris register dihapus dari sheet: DIP-0002');
  await office.ask(ppid, 'repair', 'entri-hilang');
  expect(await findings()).not.toContain('entri-hilang');
  expect(await warnings()).not.toContain('Baris register dihapus');
  expect(office.table('DIP')[2]).toMatchObject({ ...before, 'Tautan Diperiksa': '', 'Keadaan Tautan': '' });
  await office.ask(ppid, 'publishDip');
  expect(titles()).toEqual(['Neraca', 'Rencana Kerja', 'Renstra']);
  expectWholeChain();
});

test('a Status that is typed back does not undo a withdrawal; it is named, and the PPID reinstates the entry', async () => {
  await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'memuat nomor telepon');
  await type(3, { Status: 'berlaku', 'Alasan Ditarik': '' });
  const { preview } = await office.ask(ppid, 'previewPublication');
  const query = { register: 'DIP', filter: 'ditarik', search: '', from: 0 } as const;
  const { entries } = await office.ask(ppid, 'viewRegisters', query);
  for (const said of [JSON.stringify(preview), await findings(), JSON.stringify(entries)])
    expect(said).toContain('sudah ditarik; Status yang diketik di sheet tidak memulihkannya');
  await office.ask(ppid, 'publishDip');
  await night();
  expect(titles()).toEqual(['Neraca', 'Renstra']);
  await office.ask(ppid, 'reinstateEntry', 'DIP-0002', 'nomor telepon kantor');
  expect(await findings()).not.toContain('entri-diketik');
  await office.ask(ppid, 'publishDip');
  expect(titles()).toEqual(['Neraca', 'Rencana Kerja', 'Renstra']);
});

test('an entry with a cell that cannot be read leaves the page with the next nightly run, and is named where it is repaired', async () => {
  await type(2, { Kategori: 'rahasia' });
  await office.workspace.sheets.paste(
    'DIP',
    placeOf('Judul Informasi', 3),
    {
      userEnteredValue: { formulaValue: '=1/0' },
      effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO', message: '' } },
    },
    ppid,
  );
  await type(4, { Tahun: 'dua ribu' });
  const { preview } = await office.ask(ppid, 'previewPublication');
  const cells = [
    'DIP-0001 (Kategori berisi \\"rahasia\\")',
    'DIP-0002 (Judul Informasi berisi',
    'DIP-0003 (Tahun',
  ];
  for (const said of [JSON.stringify(preview), await findings()])
    for (const cell of cells) expect(said).toContain(cell);
  const query = { register: 'DIP', filter: 'berlaku', search: '', from: 0 } as const;
  const { entries } = await office.ask(ppid, 'viewRegisters', query);
  expect(entries.map(({ flags }) => flags.filter((flag) => flag.startsWith('Tidak diumumkan')))).toEqual([
    [expect.stringContaining('Kategori berisi "rahasia"')],
    [expect.stringContaining('Judul Informasi berisi')],
    [expect.stringContaining('Tahun berisi "dua ribu"')],
  ]);
  await night();
  expect(titles()).toEqual([]);
  await type(2, { Kategori: 'setiap saat' });
  await office.ask(ppid, 'publishDip');
  expect(titles()).toEqual(['Neraca']);
});

/** A line with the number of another entry, as someone copies it and types over it. */
const COPY = {
  ID: 'DIP-0002',
  No: '2',
  'Judul Informasi': 'Belum diperiksa',
  Kategori: 'berkala',
  Status: 'berlaku',
  'Sub Bagian': 'KUL',
  Tahun: '2023',
};

test('a copied line does not count, also sorted above its original: the entry is the row whose cells the Log has', async () => {
  await night();
  await office.workspace.sheets.insertRow('DIP', 1, ppid);
  await type(2, COPY);
  const rows = 'DIP-0002 ada di baris 4 dan baris 2 sheet DIP';
  const { preview } = await office.ask(ppid, 'previewPublication');
  expect(JSON.stringify(preview)).toContain(rows);
  await office.ask(ppid, 'publishDip');
  expect(titles()).toEqual(['Neraca', 'Rencana Kerja', 'Renstra']);
  await type(4, { 'Judul Informasi': 'Rencana Kerja 2025' });
  expect(await findings()).toContain('Log tidak memastikan mana yang asli');
  await office.workspace.clock.advance(MINUTE);
  await night();
  expect(titles()).toEqual(['Neraca', 'Renstra']);
  await office.workspace.sheets.deleteRow('DIP', 1, ppid);
  await office.ask(ppid, 'publishDip');
  expect(titles()).toEqual(['Neraca', 'Rencana Kerja 2025', 'Renstra']);
});

test('a copied line does not count, and both rows are named', async () => {
  await night();
  await type(5, COPY);
  const rows = 'DIP-0002 ada di baris 3 dan baris 5 sheet DIP';
  const { preview } = await office.ask(ppid, 'previewPublication');
  expect(JSON.stringify(preview)).toContain(rows);
  expect(await findings()).toContain(rows);
  const query = { register: 'DIP', filter: 'berlaku', search: '', from: 0 } as const;
  const { counts, entries } = await office.ask(ppid, 'viewRegisters', query);
  expect([counts.berlaku, counts.ganda]).toEqual([3, 0]);
  expect(entries[1]?.flags.join()).toContain(rows);
  await office.ask(ppid, 'publishDip');
  expect(titles()).toEqual(['Neraca', 'Rencana Kerja', 'Renstra']);
  await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'keliru');
  expect(titles()).toEqual(['Neraca', 'Renstra']);
  expect(office.table('DIP').map((entry) => entry['Status'])).toEqual([
    'berlaku',
    'ditarik',
    'berlaku',
    'berlaku',
  ]);
  await night();
  await office.ask(ppid, 'publishDip');
  expect(titles()).toEqual(['Neraca', 'Renstra']);
});

test('killed at any call of a withdrawal, the next nightly run aligns the page with the DIP', async () => {
  const isWithdrawn = () => office.table('DIP')[1]?.['Status'] === 'ditarik';
  const args = ['DIP-0002', 'keliru'];
  const prepare = async () => {
    if (isWithdrawn()) await office.ask(ppid, 'reinstateEntry', 'DIP-0002', 'ternyata benar');
    await office.ask(ppid, 'publishDip');
    return () => office.workspace.run({ function: 'withdrawEntry', as: ppid, from: 'page', args });
  };
  const look = async (call: number) => {
    await office.workspace.clock.advance(MINUTE);
    const withdrawn = isWithdrawn();
    await night();
    expect([call, titles().includes('Rencana Kerja')]).toEqual([call, !withdrawn]);
    expect(await warnings()).not.toContain(BEHIND);
    expectWholeChain();
  };
  expect(await killEach(() => office, prepare, look)).toBeGreaterThanOrEqual(6);
}, 120_000);

test('an entry that step 4 moves to the DIK leaves the public page at once', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', [
    { title: 'Rencana Kerja', year: 2025, category: 'berkala' },
  ]);
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ids, 'Terjilid');
  for (const unit of units) {
    if (unit !== kul) await office.ask(unit.staff, 'declareNihil', unit.code);
    for (const number of [1, 2]) await office.ask(unit.staff, 'finishStep', { number, lane: unit.code });
    if (unit === kul)
      await office.ask(unit.liaison, 'decideRows', 'KUL', ids, 'diusulkan dikecualikan', 'data pribadi');
    await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
  }
  expect(await seenByAll()).toContain('Rencana Kerja');
  await office.ask(pelaksana, 'finishStep', ENTRY);
  expect(calls()).toBeLessThanOrEqual(5 + 5);
  expect(await seenByAll()).not.toContain('Rencana Kerja');
  expect(titles()).toEqual(['Neraca', 'Renstra']);
  expectWholeChain();
});
