import { makeScan } from '../../../demo/scans';
import { pelaksana, ppid, units } from '../../../demo/people';
import type { RowFilterView } from '../../../src/rpc/contract/contract';
import { localOffice, type LocalOffice } from '../local-office';

/** All screens agree, from the first row to the report. */
const kul = units[0]!;
let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const documents = ['Neraca', 'Buku Kas', 'Nota'].map((title) => ({
    title,
    year: 2025,
    category: 'berkala' as const,
  }));
  await office.ask(kul.staff, 'addRows', 'KUL', documents);
});
afterAll(() => office.close());

const listed = (filter: RowFilterView = 'semua') =>
  office.ask(kul.staff, 'viewRows', { unit: 'KUL', filter, search: '', from: 0 });
/** The count of a list on Beranda, and the length of the list itself. */
async function both(filter: RowFilterView): Promise<readonly [number, number]> {
  const { lacks } = await office.ask(kul.staff, 'viewOverview');
  const line = lacks?.lanes[0]?.lines.find((one) => one.filter === filter);
  return [Number.parseInt(line?.words ?? '0', 10), (await listed(filter)).total];
}
const finish = (person: string, number: number, lane = 'KUL') =>
  office.tryTo(person, 'finishStep', { number, lane });
const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });

test('rows typed in the sheet are mentioned on Beranda and in the list until they are audited', async () => {
  await office.workspace.sheets.type('Inventaris', 'C5', 'KUL', kul.staff);
  await office.workspace.sheets.type('Inventaris', 'D5', 'Diketik', kul.staff);
  expect((await listed()).typed).toBe(1);
  expect((await office.ask(kul.staff, 'viewOverview')).lacks?.typed).toBe(1);
  await office.ask(kul.staff, 'auditRows');
  expect(await listed()).toMatchObject({ typed: 0, total: 4 });
  expect(await both('bermasalah')).toEqual([1, 1]);
  await office.ask(kul.staff, 'amendRows', 'ditunda', ['KUL-0004'], 'belum lengkap');
  expect(await both('bermasalah')).toEqual([0, 0]);
  expect(await finish(kul.staff, 1)).toMatchObject({ ok: true });
});

test('every file that the sum counts as waiting is named, with what it waits for', async () => {
  const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  office.workspace.drive.drop(inbox, 'KUL-0001 Neraca.pdf', makeScan('pdf', 'n', 1), { owner: kul.staff });
  await tick();
  const { sums, waiting, arriving } = await office.ask(kul.staff, 'viewScans', null);
  expect([sums.waiting, waiting.length]).toEqual([1, 0]);
  expect(arriving.map(({ originalName, waitsFor }) => [originalName, waitsFor])).toEqual([
    ['KUL-0001 Neraca.pdf', 'Dilihat; diambil setelah tidak berubah dua menit.'],
  ]);
});

test('a scan that is filed is counted at once by Beranda, the list and the refusal', async () => {
  await office.workspace.clock.advance(3 * 60_000);
  await tick();
  expect(await both('belum ada bukti')).toEqual([2, 2]);
  const refused = await finish(kul.staff, 2);
  expect(refused.ok ? [] : refused.details).toHaveLength(2);
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0002', 'KUL-0003'], 'Terjilid');
  expect(await both('belum ada bukti')).toEqual([0, 0]);
  expect(await finish(kul.staff, 2)).toMatchObject({ ok: true });
});

test('a file that a person has decided about needs no further decision', async () => {
  const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  office.workspace.drive.drop(inbox, 'sekali lagi.pdf', makeScan('pdf', 'n', 1), { owner: kul.staff });
  await tick();
  await office.workspace.clock.advance(3 * 60_000);
  await tick();
  const [copy] = (await office.ask(kul.staff, 'viewScans', null)).duplicates;
  expect(copy).toMatchObject({ originalName: 'sekali lagi.pdf', settled: false });
  await office.ask(kul.staff, 'resolveScan', copy?.id ?? '', 'sama');
  expect((await office.ask(kul.staff, 'viewScans', null)).duplicates).toMatchObject([{ settled: true }]);
});

test('decisions are counted at once', async () => {
  expect(await both('belum diputuskan')).toEqual([3, 3]);
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', '');
  expect(await both('belum diputuskan')).toEqual([2, 2]);
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0002', 'KUL-0003'], 'diterima', '');
  for (const unit of units) {
    if (unit !== kul) await office.ask(unit.staff, 'declareNihil', unit.code);
    if (unit !== kul) for (const number of [1, 2]) await finish(unit.staff, number, unit.code);
    expect(await finish(unit.liaison, 3, unit.code)).toMatchObject({ ok: true });
  }
});

test('before step 4 the page shows what would be entered, afterwards what was entered', async () => {
  expect(await office.ask(pelaksana, 'previewEntry')).toMatchObject({ done: false, dip: 3, out: 1 });
  await finish(pelaksana, 4, 'KANTOR');
  const after = await office.ask(pelaksana, 'previewEntry');
  expect(after).toMatchObject({ done: true, dip: 3, dik: 0, out: 1 });
  expect(after.groups.map(({ label, count }) => [label, count])).toEqual([
    ['Masuk DIP', 3],
    ['Tidak masuk', 1],
  ]);
});

test('people who store the printed copies see how many places are missing, and may record them', async () => {
  const { lacks } = await office.ask(pelaksana, 'viewOverview');
  expect(lacks?.lanes).toMatchObject([{ lane: 'KANTOR' }]);
  expect(lacks?.lanes[0]?.lines).toContainEqual(
    expect.objectContaining({
      words: expect.stringMatching(/^3 .*Lokasi/) as string,
      filter: 'belum ada lokasi',
      lists: [{ unit: 'KUL', count: 3 }],
    }),
  );
  const query = { unit: 'KUL', filter: 'belum ada lokasi', search: '', from: 0 } as const;
  const { rows, mayPlace, mayType } = await office.ask(pelaksana, 'viewRows', query);
  expect([rows.length, mayPlace, mayType]).toEqual([3, true, false]);
  await office.ask(
    pelaksana,
    'amendRows',
    'lokasiTercetak',
    rows.map(({ id }) => id),
    'Lemari 1',
  );
  expect((await office.ask(pelaksana, 'viewRows', query)).total).toBe(0);
  await office.ask(pelaksana, 'archiveScans');
  expect(await finish(pelaksana, 5, 'KANTOR')).toMatchObject({ ok: true });
});
