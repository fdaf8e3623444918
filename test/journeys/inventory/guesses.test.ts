import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Importing a list on the built bundle: nothing guessed and nothing secret is accepted automatically. */
const kul = units[0]!;
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterEach(() => office.close());

const rows = () => office.table('Inventaris');
const ids = () => rows().map((row) => row['ID'] ?? '');
const finish = (number: number) => office.tryTo(kul.staff, 'finishStep', { number, lane: 'KUL' });

async function take(csv: string): Promise<void> {
  const { rows: listed } = await office.ask(kul.staff, 'previewList', csv, 'KUL');
  await office.ask(
    kul.staff,
    'importList',
    listed.map(({ unit, cells, guesses }) => ({ unit, cells, guesses })),
  );
}

const secretList = `Nama Informasi;Thn;Sifat
Daftar Gaji;2025;Rahasia
Berita Acara Penelitian;2025;Terbatas
Hasil Tes Kesehatan Calon;2025;Tertutup
Soal Seleksi;2025;tidak untuk umum
Surat Undangan;2025;Biasa
Laporan Keuangan;2025;berkala`;

test('rows with Rahasia, Terbatas or Tertutup in the column Sifat never become public, and unknown values stay empty', async () => {
  await take(secretList);
  expect(rows().map((row) => row['Kategori'])).toEqual([
    ...Array<string>(4).fill('dikecualikan'),
    '',
    'berkala',
  ]);
  expect(rows()[0]?.['Masalah']).toBe('Kategori dikecualikan dibaca dari "Rahasia": pastikan atau ubah.');
  expect(rows()[4]?.['Masalah']).toContain('Kategori masih kosong');
  const refused = await finish(1);
  expect(refused).toMatchObject({ ok: false });
  expect(JSON.stringify(refused)).toContain('Kategori masih tebakan');
  expect(JSON.stringify(refused)).toContain('Surat Undangan');
  await office.ask(kul.staff, 'confirmGuesses', ids().slice(0, 4));
  await office.ask(kul.staff, 'editRow', ids()[4] ?? '', {}, { category: 'setiap saat' });
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ids(), 'Terjilid');
  for (const number of [1, 2]) expect(await finish(number)).toMatchObject({ ok: true });
  const accepted = await office.ask(kul.liaison, 'decideRows', 'KUL', ids(), 'diterima', '');
  expect(accepted.decided).toEqual(ids().slice(4));
});

test('a guess is listed in Masalah until the unit confirms it, which is logged, within the budget', async () => {
  await take('Judul,Kategori\nNeraca 2018,berkala\nDaftar Aset,berkala');
  const at = { unit: null, filter: 'perlu dipastikan', search: '', from: 0 } as const;
  const listed = await office.ask(kul.staff, 'viewRows', at);
  expect(listed.rows.map(({ id, guessed }) => [id, guessed])).toEqual([
    ['KUL-0001', ['Tahun']],
    ['KUL-0002', ['Tahun']],
  ]);
  expect(listed.rows[0]?.problems).toBe('Tahun 2018 diambil dari judul: pastikan atau ubah.');
  await office.workspace.run({ function: 'reviewRowsFromMenu', as: kul.staff, from: 'menu' });
  expect(rows()[1]?.['Masalah']).toContain('Tahun 2026 diambil dari Kegiatan');
  await office.ask(kul.staff, 'confirmGuesses', ['KUL-0001', 'KUL-0002']);
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(5);
  expect(rows().map((row) => [row['Masalah'], row['Perlu Dipastikan']])).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(office.table('Log').at(-1)).toMatchObject({
    Peristiwa: 'TEBAKAN_DIPASTIKAN',
    Objek: 'KUL-0002',
    Pelaku: kul.staff,
  });
  expect((await office.ask(kul.staff, 'viewRows', at)).counts['perlu dipastikan']).toBe(0);
  expect(await finish(1)).toMatchObject({ ok: true });
});

test('changing the guessed cell ends the guess, in the sidebar and in the sheet; changing another does not', async () => {
  await take('Judul,Kategori\nNeraca 2018,berkala\nLRA 2019,berkala');
  await office.ask(kul.staff, 'editRow', 'KUL-0001', {}, { summary: 'Ringkas' });
  expect(rows()[0]?.['Masalah']).toContain('Tahun 2018');
  await office.ask(kul.staff, 'editRow', 'KUL-0001', {}, { year: 2017 });
  expect(rows()[0]).toMatchObject({ Masalah: '', 'Perlu Dipastikan': '' });
  await office.typeBeside('Inventaris', { ID: 'KUL-0002' }, 'Tahun', '2020', kul.staff);
  await office.workspace.run({ function: 'reviewRowsFromMenu', as: kul.staff, from: 'menu' });
  expect(rows()[1]).toMatchObject({ Masalah: '', 'Perlu Dipastikan': '' });
  expect(await finish(1)).toMatchObject({ ok: true });
});

test('overwriting the cell Perlu Dipastikan does not make the row acceptable', async () => {
  await take('Judul,Kategori\nNeraca 2018,berkala');
  await office.typeBeside('Inventaris', { ID: 'KUL-0001' }, 'Perlu Dipastikan', 'beres', kul.staff);
  expect(await finish(1)).toMatchObject({ ok: false });
  expect(rows()[0]?.['Masalah']).toContain(
    'Kolom Perlu Dipastikan diubah dengan tangan dan sudah dikembalikan',
  );
  expect(rows()[0]?.['Perlu Dipastikan']).toContain('judul');
});
