import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

const kul = units[0]!;
const document = { title: 'Laporan Persediaan', year: 2025, category: 'berkala' } as const;
let office: LocalOffice;
afterEach(() => office.close());

const setUp = () => office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
const folders = () =>
  office.workspace.drive
    .list(office.workspace.drive.find('Dokumentasi Informasi Publik') ?? '')
    .map(({ id, name }) => [id, name]);

test('set-up creates sheets, folders and time-driven triggers, and reports what it did', async () => {
  office = await localOffice({ setUp: false });
  const execution = await setUp();
  expect(execution.ui.at(-1)?.message).toMatch(
    /^24 sheet dibuat, 6 daftar diisi, 18 folder dibuat, 2 pemicu waktu dipasang/,
  );
  expect(office.workspace.sheets.titles()).toEqual(
    expect.arrayContaining([
      'Beranda',
      'Inventaris',
      'Pindaian',
      'Rekapitulasi',
      'DIP',
      'DIK',
      'Kegiatan',
      'Tahapan',
      'Log',
      'Pengaturan',
      'Hari Libur',
      'Dasar Hukum',
      'Klasifikasi',
    ]),
  );
  expect(office.workspace.sheets.titles()).not.toContain('Sheet1');
  expect(office.workspace.triggers).toHaveLength(2);
});

test('a first sheet with typed content is left unchanged', async () => {
  office = await localOffice({ setUp: false });
  await office.workspace.sheets.type('Sheet1', 'B2', 'catatan saya', ppid);
  await setUp();
  expect(office.workspace.sheets.titles()).toContain('Sheet1');
});

test('a second set-up changes nothing', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const all = () => ({
    sheets: office.workspace.sheets.fingerprint(),
    folders: folders(),
    triggers: office.workspace.triggers,
  });
  const before = all();
  const execution = await setUp();
  expect(execution.ui.at(-1)?.message).toBe('Semua sudah siap; tidak ada yang perlu diperbaiki.');
  expect(execution.calls['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  expect(all()).toEqual(before);
});

describe('people rearrange the workbook', () => {
  beforeEach(async () => {
    office = await localOffice();
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  });

  test('a renamed header and a moved column are still found, for reading and for adding rows', async () => {
    const { sheets } = office.workspace;
    const headers = sheets.values('Inventaris')[0]!;
    await sheets.type('Inventaris', `${letter(headers.indexOf('Nama Dokumen'))}1`, 'Judul Berkas', ppid);
    sheets.moveColumn('Inventaris', headers.indexOf('Tahun'), 0);
    sheets.insertColumn('Inventaris', 2);
    await office.ask(kul.staff, 'addRows', 'KUL', [document]);
    expect(office.table('Inventaris')).toEqual([
      expect.objectContaining({
        ID: 'KUL-0001',
        'Judul Berkas': 'Laporan Persediaan',
        Tahun: '2025',
        Kategori: 'berkala',
      }),
    ]);
    await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Terjilid');
    await office.ask(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
    expect(office.table('Inventaris')[0]).toMatchObject({
      'Alasan Tidak Dipindai': 'Terjilid',
      'Judul Berkas': 'Laporan Persediaan',
    });
  });

  test('renamed headers of the Log do not prevent writing', async () => {
    const { sheets } = office.workspace;
    await sheets.type('Log', 'C1', 'Orangnya', ppid);
    await sheets.type('Log', 'E1', 'Tentang', ppid);
    await office.ask(kul.staff, 'addRows', 'KUL', [document]);
    expect(office.table('Log').at(-1)).toMatchObject({
      Orangnya: kul.staff,
      Tentang: 'KUL-0001',
      Peristiwa: 'BARIS_DITAMBAH',
    });
  });

  test('a renamed sheet is still found', async () => {
    office.workspace.sheets.renameSheet('Inventaris', "Daftar 'Kita'");
    await office.ask(kul.staff, 'addRows', 'KUL', [document]);
    expect(office.table("Daftar 'Kita'")).toHaveLength(1);
  });

  test('sorted rows keep their own cells: rows are found by ID', async () => {
    await office.ask(kul.staff, 'addRows', 'KUL', [
      { ...document, title: 'A' },
      { ...document, title: 'B' },
    ]);
    const headers = office.workspace.sheets.values('Inventaris')[0]!;
    office.workspace.sheets.sort('Inventaris', headers.indexOf('Nama Dokumen'), false);
    await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Terjilid');
    const byId = new Map(office.table('Inventaris').map((row) => [row['ID'], row]));
    expect(byId.get('KUL-0001')).toMatchObject({ 'Nama Dokumen': 'A', 'Alasan Tidak Dipindai': 'Terjilid' });
    expect(byId.get('KUL-0002')).toMatchObject({ 'Nama Dokumen': 'B', 'Alasan Tidak Dipindai': '' });
  });

  test('a deleted column is reported, and set-up restores it without changing the rest', async () => {
    await office.ask(kul.staff, 'addRows', 'KUL', [document]);
    const headers = office.workspace.sheets.values('Inventaris')[0]!;
    office.workspace.sheets.deleteColumn('Inventaris', headers.indexOf('Kategori'));
    const broken = await office.tryTo(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
    expect(broken).toMatchObject({
      ok: false,
      code: 'SHEET_BROKEN',
      message: expect.stringContaining('Kategori') as string,
    });
    await setUp();
    const repaired = await office.tryTo(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
    expect(repaired).toMatchObject({
      ok: false,
      code: 'BLOCKED',
      details: ['KUL-0001 "Laporan Persediaan": Kategori masih kosong.'],
    });
    expect(office.table('Inventaris')[0]).toMatchObject({
      ID: 'KUL-0001',
      'Nama Dokumen': 'Laporan Persediaan',
    });
  });

  test('a row typed straight into the sheet gets an ID, its Kegiatan and its problems', async () => {
    const { sheets } = office.workspace;
    const column = (header: string): string => letter(sheets.values('Inventaris')[0]!.indexOf(header));
    await sheets.type('Inventaris', `${column('Sub Bagian')}2`, 'Keuangan, Umum, dan Logistik', kul.staff);
    await sheets.type('Inventaris', `${column('Nama Dokumen')}2`, '007 Neraca', kul.staff);
    await sheets.type('Inventaris', `${column('Kategori')}2`, 'BERKALA', kul.staff);
    const answer = await office.tryTo(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
    expect(answer).toMatchObject({ ok: false, code: 'BLOCKED' });
    await sheets.type('Inventaris', `${column('Tahun')}2`, '2024', kul.staff);
    await office.ask(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
    expect(office.table('Inventaris')[0]).toMatchObject({
      ID: 'KUL-0001',
      Kegiatan: 'K-0001',
      'Sub Bagian': 'KUL',
      'Nama Dokumen': '007 Neraca',
      Masalah: '',
    });
  });
});

test('before set-up every command says how to begin', async () => {
  office = await localOffice({ setUp: false });
  expect(await office.tryTo(ppid, 'viewOverview')).toMatchObject({
    ok: false,
    code: 'SHEET_BROKEN',
    message: expect.stringContaining('Siapkan') as string,
  });
});

const letter = (index: number): string =>
  (index >= 26 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
