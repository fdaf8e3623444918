import { makeScan } from '../../../demo/scans';
import { pelaksana, people, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Calls to Google's services for each operation, independent of the number of rows. */
const kul = units[0]!;
const MINUTE = 60_000;

let office: LocalOffice;
afterEach(() => office.close());

const calls = (): number => office.lastExecution().callCount;
const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Laporan Kegiatan Nomor ${index + 1}`,
    year: 2025,
    category: 'berkala' as const,
  }));

/** An office whose only lane with rows has finished step 3. */
async function coordinated(rows: number): Promise<void> {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', documents(rows));
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ids, 'Terjilid');
  for (const unit of units) {
    if (unit !== kul) await office.ask(unit.staff, 'declareNihil', unit.code);
    for (const number of [1, 2]) await office.ask(unit.staff, 'finishStep', { number, lane: unit.code });
    if (unit === kul) await office.ask(unit.liaison, 'decideRows', 'KUL', ids, 'diterima', '');
    await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
  }
}

test('opening and refreshing the sidebar costs at most 2 calls, a command without files at most 5', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  expect(calls()).toBeLessThanOrEqual(5);
  await office.workspace.run({ function: 'openSidebar', as: ppid, from: 'menu' });
  expect(calls()).toBeLessThanOrEqual(2);
  await office.ask(kul.staff, 'viewOverview');
  expect(calls()).toBeLessThanOrEqual(2);
  await office.ask(kul.staff, 'addRows', 'KUL', documents(3));
  expect(calls()).toBeLessThanOrEqual(5);
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Terjilid');
  expect(calls()).toBeLessThanOrEqual(5);
  await office.ask(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
  expect(calls()).toBeLessThanOrEqual(5);
});

test.each([1, 400])(
  'step 4 costs at most 5 calls, step 6 at most 8 plus the mail, with %i rows',
  async (rows) => {
    await coordinated(rows);
    await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
    expect(calls()).toBeLessThanOrEqual(5);
    expect(office.table('DIP')).toHaveLength(rows);
    const ids = office.table('Inventaris').map((row) => row['ID'] ?? '');
    await office.ask(pelaksana, 'amendRows', 'lokasiTercetak', ids, 'Lemari 1');
    await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
    await office.ask(ppid, 'sendReport', null);
    expect(office.lastExecution().calls['MailApp.sendEmail']).toBe(1);
    expect(calls()).toBeLessThanOrEqual(8 + 1);
  },
);

test('a trigger run without new files costs at most 4 calls, one with N new files at most 6 + N', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', documents(30));
  // The first run after set-up also locks the rows that set-up appended.
  await tick();
  await tick();
  expect(calls()).toBeLessThanOrEqual(4);
  const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  ids.forEach((id, index) => office.workspace.drive.drop(inbox, `${id}.pdf`, makeScan('pdf', id, index)));
  await tick();
  expect(calls()).toBeLessThanOrEqual(6 + ids.length);
  await office.workspace.clock.advance(3 * MINUTE);
  await tick();
  expect(office.table('Pindaian').map((scan) => scan['Status'])).toEqual(ids.map(() => 'tersimpan'));
  expect(calls()).toBeLessThanOrEqual(6 + ids.length);
  await tick();
  expect(calls()).toBeLessThanOrEqual(4);
});

test('the phone opens with at most 4 calls, and sends a PDF of three pages into its row with at most 13, as the sidebar does', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', documents(30));
  const visit = await office.workspace.serve({}, kul.staff);
  expect(visit.callCount).toBeLessThanOrEqual(2);
  await office.ask(kul.staff, 'viewScript', 'Kamera');
  expect(calls()).toBeLessThanOrEqual(1);
  await office.ask(kul.staff, 'viewToScan', { unit: null }, '');
  expect(calls()).toBeLessThanOrEqual(2);
  const base64 = Buffer.from(makeScan('pdf', 'tiga halaman', 3)).toString('base64');
  const file = { name: `${ids[0]}.pdf`, mimeType: 'application/pdf' };
  await office.ask(kul.staff, 'uploadScan', ids[0] ?? '', { ...file, base64 });
  expect(calls()).toBeLessThanOrEqual(13);
  expect(office.table('Pindaian')).toMatchObject([{ Status: 'tersimpan', 'ID Inventaris': ids[0] }]);
  // Sent once more, as after a lost response.
  await office.ask(kul.staff, 'uploadScan', ids[0] ?? '', { ...file, base64 });
  expect(calls()).toBeLessThanOrEqual(3);
});

test('every command of a whole Kegiatan keeps its budget', async () => {
  await coordinated(3);
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  await office.ask(pelaksana, 'archiveScans');
  const ids = office.table('Inventaris').map((row) => row['ID'] ?? '');
  await office.ask(pelaksana, 'amendRows', 'lokasiTercetak', ids, 'Lemari 1');
  await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
  await office.ask(ppid, 'confirmStep', { number: 4, lane: 'KANTOR' });
  await office.ask(ppid, 'viewOverview');
  await office.ask(ppid, 'viewScans', null);
  await office.ask(ppid, 'sendReport', null);
  const looks: Readonly<Record<string, number>> = {
    viewOverview: 2,
    viewScans: 2,
    previewList: 2,
    sendReport: 9,
    // The check-up before it, which reads whether the workbook is in a shared drive, the log entry, and for each person a folder and a
    // sheet.
    repair: 17 + 2 * (people.length - 1),
  };
  const over = office.workspace.executions
    .filter(({ from }) => from === 'page')
    .filter((execution) => execution.callCount > (looks[execution.function] ?? 5))
    .map((execution) => `${execution.function}: ${JSON.stringify(execution.calls)}`);
  expect(over).toEqual([]);
});

test('at 10,000 rows the sidebar opens with 2 calls in under 3 modelled seconds, and no action costs more than 5', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const listed = documents(5_000).map((cells) => ({ unit: 'KUL', cells }));
  for (const part of [1, 2]) {
    const renamed = listed.map(({ unit, cells }) => ({
      unit,
      cells: { ...cells, title: `${cells.title}-${part}` },
    }));
    await office.ask(kul.staff, 'importList', renamed);
  }
  const before = office.workspace.executions.length;
  await office.workspace.run({ function: 'openSidebar', as: ppid, from: 'menu' });
  await office.ask(ppid, 'viewOverview');
  const opening = office.workspace.executions.slice(before);
  expect(opening.reduce((sum, { callCount }) => sum + callCount, 0)).toBeLessThanOrEqual(2);
  expect(opening.reduce((sum, { modelledMs }) => sum + modelledMs, 0)).toBeLessThan(3_000);
  const { lanes } = await office.ask(kul.staff, 'viewLacking');
  expect(calls()).toBe(1);
  expect(lanes[0]?.lines[0]?.words).toMatch(/^10000 dokumen belum mempunyai pindaian/);
  await office.ask(kul.staff, 'viewRows', { unit: null, filter: 'belum ada bukti', search: '1-2', from: 50 });
  expect(calls()).toBeLessThanOrEqual(2);
  await office.ask(kul.staff, 'previewList', 'Judul,Tahun\nNeraca,2025', 'KUL');
  expect(calls()).toBeLessThanOrEqual(2);
  await office.ask(kul.staff, 'viewRow', 'KUL-5000');
  await office.ask(kul.staff, 'showRow', 'KUL-5000');
  await office.ask(kul.staff, 'editRow', 'KUL-5000', {}, { summary: 'Ringkas' });
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-5000'], 'Terjilid');
  await office.ask(kul.staff, 'addRows', 'KUL', documents(1));
  await office.ask(ppid, 'viewReport');
  const after = office.workspace.executions.slice(before);
  expect(after.filter(({ callCount }) => callCount > 5).map((execution) => execution.function)).toEqual([]);
}, 30_000);
