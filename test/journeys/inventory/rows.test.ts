import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

const [kul, , pdi] = units as unknown as readonly [(typeof units)[0], unknown, (typeof units)[0]];
const drafts = (...titles: string[]) =>
  titles.map((title) => ({ title, year: 2025, category: 'berkala' as const, notes: `map ${title}` }));

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterEach(() => office.close());

const rows = () => office.table('Inventaris');
const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
const warnings = async () => (await office.ask(kul.staff, 'viewOverview')).warnings.join(' ');
const letter = (header: string): string => {
  const index = office.workspace.sheets.values('Inventaris')[0]!.indexOf(header);
  return (
    (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') +
    String.fromCharCode(65 + (index % 26))
  );
};
const typeRow = async (row: number, cells: Readonly<Record<string, string>>): Promise<void> => {
  for (const [header, text] of Object.entries(cells))
    await office.workspace.sheets.type('Inventaris', `${letter(header)}${row}`, text, kul.staff);
};

test('a row deleted by hand is noticed by the next write, without further calls, and is restored unchanged', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', drafts('A', 'B'));
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Terjilid');
  const before = rows()[0];
  await office.workspace.sheets.deleteRow('Inventaris', 1);
  await office.ask(kul.staff, 'addRows', 'KUL', drafts('C'));
  expect(await warnings()).toContain('1 baris Inventaris tidak ada lagi');
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(3);
  expect((await office.ask(kul.staff, 'viewMissingRows')).rows).toMatchObject([
    { id: 'KUL-0001', mine: true },
  ]);
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(2);
  await office.ask(kul.staff, 'restoreRows', ['KUL-0001']);
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(5);
  expect(rows().at(-1)).toEqual(before);
  expect(await warnings()).not.toContain('tidak ada lagi');
});

test('"Periksa baris" or the nightly run gives a pasted block IDs, checks it and makes it restorable', async () => {
  await typeRow(2, { 'Sub Bagian': 'KUL', 'Nama Dokumen': 'Neraca', Tahun: '2025', Kategori: 'berkala' });
  await typeRow(3, { 'Sub Bagian': 'Humas', 'Nama Dokumen': 'Siaran Pers', Catatan: 'di laci' });
  const { ui } = await office.workspace.run({ function: 'reviewRowsFromMenu', as: kul.staff, from: 'menu' });
  expect(ui.at(-1)?.message).toBe('2 baris baru mendapat ID. 1 baris bermasalah: lihat kolom Masalah.');
  expect(rows().map((row) => row['ID'])).toEqual(['KUL-0001', 'INV-0001']);
  expect(rows()[1]?.['Masalah']).toContain('Sub Bagian "Humas" tidak ada di Pengaturan: pilih KUL');
  await typeRow(2, { Catatan: 'lemari 3' });
  await night();
  await office.workspace.sheets.deleteRow('Inventaris', 1);
  await night();
  expect(await warnings()).toContain('1 baris Inventaris tidak ada lagi');
  await office.ask(ppid, 'restoreRows', ['KUL-0001']);
  expect(rows().at(-1)).toMatchObject({ ID: 'KUL-0001', 'Nama Dokumen': 'Neraca', Catatan: 'lemari 3' });
});

test('the nightly run writes nothing if nothing has changed', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', drafts('A'));
  await night();
  await night();
  expect(office.lastExecution().calls['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
});

test('a unit that declared Nihil and then typed rows continues with its rows; deleted rows block step 2', async () => {
  await office.ask(kul.staff, 'declareNihil', 'KUL');
  await typeRow(2, { 'Sub Bagian': 'KUL', 'Nama Dokumen': 'Neraca', Tahun: '2025', Kategori: 'berkala' });
  await office.ask(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
  const step = () => office.table('Tahapan').find((row) => row['ID'] === 'K-0001/1/KUL');
  expect(step()).toMatchObject({ Nihil: '', Keluaran: 'Dokumen Informasi Publik: 1 baris' });
  await office.workspace.sheets.deleteRow('Inventaris', 1);
  expect(await office.tryTo(kul.staff, 'finishStep', { number: 2, lane: 'KUL' })).toMatchObject({
    ok: false,
    details: [
      expect.stringContaining('Kembalikan dari sidebar'),
      expect.stringContaining('KUL-0001 "Neraca": tidak ada lagi di sheet'),
    ],
  });
  await office.ask(kul.staff, 'declareNihil', 'KUL');
  await office.ask(kul.staff, 'finishStep', { number: 2, lane: 'KUL' });
  expect(step()).toMatchObject({ Nihil: 'Nihil', Keluaran: 'Nihil' });
});

test('the dashboard follows each step, within the budget, and its charts match its table', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [...drafts('A', 'B'), { title: 'C' }]);
  await office.ask(pdi.staff, 'declareNihil', 'PDI');
  await office.ask(pdi.staff, 'finishStep', { number: 1, lane: 'PDI' });
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(5);
  const lanes = new Map(office.table('Beranda').map((row) => [row['Unit Kerja'], row]));
  expect(lanes.get('PDI')).toMatchObject({
    'Tahap Selesai': '1',
    'Tahap Berjalan': '1',
    Keadaan: 'Berjalan',
  });
  expect(lanes.get('KUL')).toMatchObject({ Dokumen: '3', 'Belum Ada Bukti': '3', Bermasalah: '1' });
  expect(office.table('Angka')[0]).toMatchObject({ Tahap: 'Tahap 1', Selesai: '1', Berjalan: '3' });
  expect(office.table('Angka').map((row) => [row['Kategori'], row['Jumlah Dokumen']])).toContainEqual([
    'berkala',
    '2',
  ]);
  await office.workspace.clock.advance(3_600_000);
  await night();
  expect(office.table('Beranda').find((row) => row['Unit Kerja'] === 'PDI')).toMatchObject({
    Keadaan: 'Terlambat',
  });
});
