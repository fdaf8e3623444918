import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

const kul = units[0]!;
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
}, 60_000);
afterEach(() => office.close());

const document = { title: 'Neraca', year: 2025, category: 'berkala' as const };
const problems = (): readonly string[] => office.table('Inventaris').map((row) => row['Masalah'] ?? '');
const type = (header: string, text: string) =>
  office.typeBeside('Inventaris', { ID: 'KUL-0001' }, header, text, kul.staff);

test('problems found by "Periksa baris" stay in Masalah after another command', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [document]);
  await type('Bentuk', 'Lisan');
  await type('Waktu Pembuatan', '31/02/2026');
  await office.ask(kul.staff, 'auditRows');
  const found = problems();
  expect(found[0]).toContain('Bentuk berisi "Lisan" yang tidak dikenal: pilih Softcopy, Hardcopy, atau');
  expect(found[0]).toContain('31/02/2026');
  await office.tryTo(kul.staff, 'declareNihil', 'KUL');
  expect(problems()).toEqual(found);
  await office.ask(kul.staff, 'editRow', 'KUL-0001', { title: 'Neraca' }, { title: 'Neraca Akhir' });
  expect(problems()).toEqual(found);
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Terjilid');
  expect(await office.tryTo(kul.staff, 'finishStep', { number: 1, lane: 'KUL' })).toMatchObject({
    ok: false,
  });
  expect(problems()).toEqual(found);
  await type('Bentuk', '');
  for (const number of [1, 2]) await office.ask(kul.staff, 'finishStep', { number, lane: 'KUL' });
  await type('Bentuk', 'Lisan');
  await office.ask(kul.staff, 'auditRows');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'dikembalikan', 'Perbaiki');
  expect(problems()).toEqual(found);
});

test.each(['Cetak', 'Digital', 'kertas', 'hardcopy + softcopy'])(
  'the sheet reads the form %j as an import does',
  async (form) => {
    await office.ask(kul.staff, 'addRows', 'KUL', [document]);
    await type('Bentuk', form);
    await office.ask(kul.staff, 'auditRows');
    expect(problems()).toEqual(['']);
  },
);

test('a year in words is called unreadable, in Masalah and when the step is finished', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [document]);
  await type('Tahun', 'dua ribu');
  const answer = await office.tryTo(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
  expect(answer).toMatchObject({
    ok: false,
    details: [expect.stringContaining('Tahun berisi "dua ribu" yang tidak terbaca')] as unknown,
  });
  expect(problems()[0]).toContain('tulis empat angka, misalnya 2025');
});

test('a form refuses a day that no calendar has, when a document is added and when it is edited', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [document]);
  const madeOn = '31/02/2026';
  for (const answer of [
    await office.tryTo(kul.staff, 'addRows', 'KUL', [{ ...document, title: 'Lain', madeOn }]),
    await office.tryTo(kul.staff, 'editRow', 'KUL-0001', {}, { madeOn }),
  ])
    expect(answer).toMatchObject({ ok: false, code: 'DATE_IMPOSSIBLE' });
  expect(office.table('Inventaris')).toHaveLength(1);
});

test('a form asks before it adds a document that is already listed', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [document], true);
  const same = { ...document, title: ' NERACA ' };
  expect(await office.tryTo(kul.staff, 'addRows', 'KUL', [same], true)).toMatchObject({
    ok: false,
    code: 'SAME_DOCUMENT',
    message: expect.stringContaining('KUL-0001') as unknown,
  });
  expect(office.table('Inventaris')).toHaveLength(1);
  await office.ask(kul.staff, 'addRows', 'KUL', [same], false);
  expect(problems()).toEqual(['', expect.stringContaining('KUL-0001')]);
});
