import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Cells that only the product writes, and the unit of a returned row, typed over in the sheet; on the built bundle. */
const [kul, tph] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];
let office: LocalOffice;

const guesses = [{ column: 'year', value: 2025, source: 'judul', found: '' }] as const;
const document = (title: string) =>
  ({ title, year: 2025, category: 'berkala', link: 'https://kpu.example.id/n' }) as const;
const type = (id: string, header: string, text: string) =>
  office.typeBeside('Inventaris', { ID: id }, header, text, kul.staff);
const rowOf = (id: string) => office.table('Inventaris').find((row) => row['ID'] === id);
const finish = async (person: string, number: number, lane: string) => {
  const tried = await office.tryTo(person, 'finishStep', { number, lane });
  return tried.ok ? [] : tried.details;
};
const decide = (verdict: 'diterima' | 'dikembalikan', ...ids: string[]) =>
  office.tryTo(kul.liaison, 'decideRows', 'KUL', ids, verdict, verdict === 'diterima' ? '' : 'salah');

beforeAll(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const rows = ['Neraca', 'Laporan', 'Daftar Aset'].map((title) => ({
    unit: 'KUL',
    cells: document(title),
    guesses: title === 'Neraca' ? [...guesses] : [],
  }));
  await office.ask(kul.staff, 'importList', rows);
  await office.ask(tph.staff, 'declareNihil', 'TPH');
  for (const number of [1, 2]) await finish(tph.staff, number, 'TPH');
  expect(await finish(tph.liaison, 3, 'TPH')).toEqual([]);
});
afterAll(() => office.close());

test('emptied guesses are not confirmed: the row is refused, named, and has them again', async () => {
  const before = rowOf('KUL-0001')?.['Perlu Dipastikan'];
  expect(before).toContain('judul');
  await type('KUL-0001', 'Perlu Dipastikan', '');
  expect((await finish(kul.staff, 1, 'KUL')).join()).toContain('KUL-0001');
  await office.ask(kul.staff, 'auditRows');
  expect(rowOf('KUL-0001')).toMatchObject({
    'Perlu Dipastikan': before,
    Masalah: expect.stringContaining('Tahun 2025 diambil dari judul') as string,
  });
  await office.ask(kul.staff, 'confirmGuesses', ['KUL-0001']);
  await office.ask(kul.staff, 'auditRows');
  expect(rowOf('KUL-0001')).toMatchObject({ 'Perlu Dipastikan': '', Masalah: '' });
});

test('a retyped Kegiatan takes no row out of the running one', async () => {
  const before = rowOf('KUL-0002')?.['Kegiatan'];
  await type('KUL-0002', 'Kegiatan', 'K-0000');
  await office.ask(kul.staff, 'auditRows');
  expect(rowOf('KUL-0002')).toMatchObject({
    Kegiatan: before,
    Masalah: expect.stringContaining('Kolom Kegiatan diubah dengan tangan menjadi "K-0000"') as string,
  });
  await office.ask(kul.staff, 'auditRows');
  expect(rowOf('KUL-0002')).toMatchObject({ Masalah: '' });
});

test('a returned row that is moved to a unit that has finished step 3 stays the task of its own', async () => {
  for (const number of [1, 2]) expect(await finish(kul.staff, number, 'KUL')).toEqual([]);
  await decide('diterima', 'KUL-0001', 'KUL-0002');
  await decide('dikembalikan', 'KUL-0003');
  await type('KUL-0003', 'Sub Bagian', 'TPH');
  const { lacks } = await office.ask(kul.staff, 'viewOverview');
  expect(lacks?.returned).toMatchObject([{ unit: 'KUL', rows: [{ id: 'KUL-0003' }] }]);
  expect((await finish(kul.liaison, 3, 'KUL')).join()).toContain('KUL-0003 "Daftar Aset": dikembalikan');
  expect(rowOf('KUL-0003')).toMatchObject({
    'Sub Bagian': 'KUL',
    Masalah: expect.stringContaining('Sub Bagian "TPH" tidak dapat menerima baris ini') as string,
  });
  expect(office.table('Log').filter((entry) => entry['Peristiwa'] === 'SUB_BAGIAN_TETAP')).toHaveLength(1);
});

test('a returned row that its unit postpones names who and when, to the Tim Penghubung, too', async () => {
  await office.ask(kul.staff, 'amendRows', 'ditunda', ['KUL-0003'], 'menunggu audit');
  expect(rowOf('KUL-0003')).toMatchObject({ Keputusan: 'ditunda', 'Diputuskan Oleh': kul.staff });
  const list = await office.ask(kul.liaison, 'viewRows', {
    unit: 'KUL',
    filter: 'ditunda',
    search: '',
    from: 0,
  });
  expect(list.rows.map(({ decidedAt }) => decidedAt)).toEqual([expect.stringMatching(/2026/)]);
  expect(await finish(kul.liaison, 3, 'KUL')).toEqual([]);
});
