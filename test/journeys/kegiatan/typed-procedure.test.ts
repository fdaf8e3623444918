import { rowWith } from '../../../demo/office';
import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';
import { othersNihil } from '../others-nihil';

/** What is typed into, or deleted from, the sheets Tahapan and Kegiatan. */
const kul = units[0]!;
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
}, 60_000);
afterEach(() => office?.close());

const finish = (person: string, number: number, lane = 'KANTOR') =>
  office.ask(person, 'finishStep', { number, lane });
const tryFinish = (person: string, number: number, lane = 'KANTOR') =>
  office.tryTo(person, 'finishStep', { number, lane });
const step = (id: string) => office.table('Tahapan').find(({ ID }) => ID === id);
const findings = async () => JSON.stringify((await office.ask(ppid, 'checkHealth')).findings);

const type = (sheet: string, id: string, header: string, value: string) =>
  office.typeBeside(sheet, { ID: id }, header, value, kul.staff);
const remove = (sheet: string, id: string) =>
  office.workspace.sheets.deleteRow(sheet, rowWith(office.workspace, sheet, { ID: id }) - 1, kul.staff);

/** The first Kegiatan up to step 3 of KUL, whose two rows wait for the Tim Penghubung. */
async function toStep3(): Promise<void> {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const documents = ['Neraca', 'Kas'].map((title) => ({
    title,
    year: 2025,
    category: 'berkala' as const,
    link: `https://kpu.example.id/${title}`,
  }));
  await office.ask(kul.staff, 'addRows', 'KUL', documents);
  for (const number of [1, 2]) await finish(kul.staff, number, 'KUL');
}

test('an exception from four eyes that was typed allows nobody to accept a row of their own', async () => {
  await office.ask(ppid, 'saveSettings', [
    { key: 'Peran/Tim Penghubung KUL', seen: kul.liaison, value: kul.staff },
  ]);
  await toStep3();
  await type('Tahapan', 'K-0001/3/KUL', 'Pengecualian Empat Mata', 'Kantor kecil');
  expect(await office.tryTo(kul.staff, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', '')).toMatchObject({
    ok: false,
  });
  expect(await findings()).toContain('Kantor kecil');
  await office.ask(ppid, 'repair', 'tahap-diketik');
  expect(step('K-0001/3/KUL')?.['Pengecualian Empat Mata']).toBe('');
  expect(await findings()).not.toContain('tahap-diketik');
  await office.ask(ppid, 'grantException', 'KUL', 'hanya satu petugas');
  await office.ask(kul.staff, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', '');
});

test('a Status that was typed finishes no step and closes no Kegiatan; the review of the rows writes it back', async () => {
  await toStep3();
  await othersNihil(office);
  await type('Tahapan', 'K-0001/3/KUL', 'Status', 'selesai');
  await type('Tahapan', 'K-0001/4/KANTOR', 'Status', 'terbuka');
  await type('Kegiatan', 'K-0001', 'Status', 'selesai');
  expect(await tryFinish(pelaksana, 4)).toMatchObject({ ok: false, code: 'STEP_NOT_OPEN' });
  expect(await office.tryTo(ppid, 'openKegiatan', 'Semester II 2026')).toMatchObject({
    ok: false,
    code: 'KEGIATAN_RUNNING',
  });
  await office.ask(kul.staff, 'auditRows');
  expect([step('K-0001/3/KUL')?.['Status'], step('K-0001/4/KANTOR')?.['Status']]).toEqual([
    'terbuka',
    'menunggu',
  ]);
  expect(office.table('Kegiatan')[0]?.['Status']).toBe('berjalan');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001', 'KUL-0002'], 'diterima', '');
  await finish(kul.liaison, 3, 'KUL');
  await finish(pelaksana, 4);
});

test('while lines of Tahapan or Kegiatan are deleted no step is taken and none is skipped; Kembalikan writes them again', async () => {
  await toStep3();
  await othersNihil(office);
  const before = new Map(office.table('Tahapan').map((row) => [row['ID'], row]));
  for (const id of ['K-0001/3/KUL', 'K-0001/2/KUL', 'K-0001/6/KANTOR']) await remove('Tahapan', id);
  const refused = await tryFinish(pelaksana, 4);
  expect(refused).toMatchObject({ ok: false, code: 'STEPS_GONE' });
  expect(JSON.stringify(refused)).toContain('K-0001/3/KUL');
  expect(await findings()).toContain('tahap-hilang');
  expect(JSON.stringify((await office.ask(kul.staff, 'viewOverview')).warnings)).toContain('K-0001/6/KANTOR');
  await office.ask(ppid, 'repair', 'tahap-hilang');
  expect(await findings()).not.toContain('tahap-hilang');
  for (const id of ['K-0001/3/KUL', 'K-0001/6/KANTOR'])
    expect({ ...step(id), Pengingat: '' }).toEqual({ ...before.get(id), Pengingat: '' });
  expect(step('K-0001/2/KUL')).toMatchObject({ Status: 'selesai', 'Diselesaikan Oleh': kul.staff });
  await remove('Kegiatan', 'K-0001');
  expect(await office.tryTo(ppid, 'openKegiatan', 'Semester II 2026')).toMatchObject({ code: 'STEPS_GONE' });
  await office.ask(ppid, 'repair', 'tahap-hilang');
  expect(office.table('Kegiatan')[0]).toMatchObject({ ID: 'K-0001', 'Nama Kegiatan': 'Semester I 2026' });
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001', 'KUL-0002'], 'diterima', '');
  await finish(kul.liaison, 3, 'KUL');
  await finish(pelaksana, 4);
  await finish(pelaksana, 5);
  await office.ask(ppid, 'sendReport', null);
});

test('whatever decides by a step counts it as the Log has it: a check, an exception, a new row', async () => {
  await toStep3();
  await type('Tahapan', 'K-0001/3/KUL', 'Status', 'selesai');
  expect(await office.tryTo(ppid, 'confirmStep', { number: 3, lane: 'KUL' })).toMatchObject({ ok: false });
  await office.ask(ppid, 'grantException', 'KUL', 'hanya satu petugas');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001', 'KUL-0002'], 'diterima', '');
  await finish(kul.liaison, 3, 'KUL');
  await type('Tahapan', 'K-0001/3/KUL', 'Status', 'terbuka');
  expect(
    await office.tryTo(kul.staff, 'addRows', 'KUL', [{ title: 'Susulan', year: 2025, category: 'berkala' }]),
  ).toMatchObject({ ok: false, code: 'STEP_DONE' });
  await remove('Tahapan', 'K-0001/6/KANTOR');
  expect(await office.tryTo(ppid, 'confirmStep', { number: 1, lane: 'KUL' })).toMatchObject({
    code: 'STEPS_GONE',
  });
});
