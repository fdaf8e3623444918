import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

const [kul, ...others] = units;
const unit = kul!;
const MADE = { year: 2025, category: 'berkala', form: 'Softcopy', link: 'https://kpu.example.id/a' } as const;
let office: LocalOffice;

beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(unit.staff, 'addRows', 'KUL', [
    { title: 'Anggaran', ...MADE },
    { title: 'Putusan etik', ...MADE },
  ]);
  for (const number of [1, 2]) await office.ask(unit.staff, 'finishStep', { number, lane: 'KUL' });
  await decide(['KUL-0001'], 'diterima', '');
  await decide(['KUL-0002'], 'diusulkan dikecualikan', 'nama korban');
});
afterEach(() => office.close());

const decide = (ids: readonly string[], verdict: 'diterima' | 'diusulkan dikecualikan', reason: string) =>
  office.ask(unit.liaison, 'decideRows', 'KUL', ids, verdict, reason, true, true);
const type = (id: string, header: string, value: string, person = unit.staff) =>
  office.typeBeside('Inventaris', { ID: id }, header, value, person);
const finish = (person: string, number: number, lane: string) =>
  office.tryTo(person, 'finishStep', { number, lane });
const cell = (id: string, header: string) =>
  office.table('Inventaris').find((row) => row['ID'] === id)?.[header];
async function finishOthers(): Promise<void> {
  for (const { code, staff, liaison } of others) {
    await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
    await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  }
}

test('a decided row whose title is changed in the sheet is undecided; step 3 names it, and its former content makes the decision valid again', async () => {
  await type('KUL-0001', 'Nama Dokumen', 'Putusan etik');
  await type('KUL-0002', 'Nama Dokumen', 'Anggaran');
  expect(await finish(unit.liaison, 3, 'KUL')).toMatchObject({
    ok: false,
    details: [
      'KUL-0001 "Putusan etik": isinya berubah di sheet sesudah diputuskan; putuskan lagi, atau kembalikan isinya (Nama Dokumen "Anggaran").',
      expect.stringContaining('(Nama Dokumen "Putusan etik")') as string,
    ],
  });
  expect(cell('KUL-0001', 'Masalah')).toContain('kembalikan isinya seperti semula (Nama Dokumen "Anggaran")');
  // Copies into the Log what the cells say now; a decision is not about that.
  await office.ask(ppid, 'auditRows');
  expect(await finish(unit.liaison, 3, 'KUL')).toMatchObject({ ok: false });
  await type('KUL-0001', 'Nama Dokumen', 'Anggaran');
  await type('KUL-0002', 'Nama Dokumen', 'Putusan etik');
  expect(await finish(unit.liaison, 3, 'KUL')).toMatchObject({ ok: true });
  expect(cell('KUL-0001', 'Masalah')).toBe('');
});

test('Beranda counts such a row as undecided, and another decision is about what it says now', async () => {
  await type('KUL-0001', 'Kategori', 'setiap saat');
  await office.ask(unit.staff, 'auditRows');
  const { lacks } = await office.ask(unit.liaison, 'viewOverview');
  expect(lacks?.lanes[0]?.lines.map(({ words }) => words)).toContainEqual(
    expect.stringMatching(/^1 dokumen belum diputuskan/),
  );
  await decide(['KUL-0001'], 'diterima', '');
  expect(cell('KUL-0001', 'Masalah')).toBe('');
  expect(await finish(unit.liaison, 3, 'KUL')).toMatchObject({ ok: true });
});

test('the new title of whoever decided is not decided', async () => {
  await type('KUL-0001', 'Nama Dokumen', 'Judul dari Penghubung', unit.liaison);
  expect(await finish(unit.liaison, 3, 'KUL')).toMatchObject({ ok: false });
});

test('a row that is moved to another Sub Bagian is not decided there', async () => {
  await type('KUL-0001', 'Sub Bagian', 'TPH');
  expect(await finish(unit.liaison, 3, 'KUL')).toMatchObject({ ok: true });
  const entry = await office.ask(pelaksana, 'previewEntry');
  expect(entry.groups.map(({ label }) => label)).not.toContain('Baru masuk DIP');
});

test('after step 3 such a row does not enter the DIP, and the preview says why; after step 4 nothing changes', async () => {
  await office.ask(unit.liaison, 'finishStep', { number: 3, lane: 'KUL' });
  await finishOthers();
  await type('KUL-0001', 'Kategori', 'rahasia');
  const stays = (await office.ask(pelaksana, 'previewEntry')).groups.find(
    ({ label }) => label === 'Tidak masuk',
  );
  expect(stays?.items).toMatchObject([
    {
      title: 'Anggaran',
      why: expect.stringContaining('isinya berubah di sheet sesudah diputuskan') as string,
    },
  ]);
  await type('KUL-0001', 'Kategori', 'berkala');
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  expect(office.table('DIP').map((row) => row['Judul Informasi'])).toEqual(['Anggaran']);
  await type('KUL-0001', 'Nama Dokumen', 'Sesudah masuk');
  await office.ask(ppid, 'auditRows');
  expect(cell('KUL-0001', 'Masalah')).toBe('');
});

test('where the printed copy is kept may be recorded after the decision', async () => {
  await type('KUL-0001', 'Lokasi Arsip Fisik', 'Lemari 2');
  expect(await finish(unit.liaison, 3, 'KUL')).toMatchObject({ ok: true });
});
