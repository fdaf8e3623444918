import { makeScan } from '../../../demo/scans';
import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** More new files than one run can process; on the built bundle. */
const kul = units[0]!;
const FILES = 800;

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  const scan = Buffer.from(makeScan('pdf', 'isi', 1));
  for (let at = 0; at < FILES; at += 1) {
    const bytes = Buffer.concat([scan, Buffer.from(`\n% ${at}\n%%EOF`)]);
    office.workspace.drive.drop(inbox, `entah ${at}.pdf`, bytes, { owner: kul.staff });
  }
});
afterEach(() => office.close());

const ledger = () => office.table('Pindaian');
const beat = () =>
  office.table('Pengaturan').find((row) => row['Uraian'] === 'Detak Terakhir')?.['Nilai'] ?? '';

test('are inspected 300 a run with as many calls as those need, and the reply says how many wait', async () => {
  const { note } = await office.ask(ppid, 'checkScans');
  expect(note).toContain('500 berkas baru');
  expect(ledger()).toHaveLength(300);
  expect(office.lastExecution().calls['UrlFetchApp.fetchAll']).toBe(3);
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(12);
  expect((await office.ask(ppid, 'checkScans')).note).toContain('200 berkas baru');
  expect((await office.ask(ppid, 'checkScans')).note).toBeUndefined();
  expect(ledger()).toHaveLength(FILES);
}, 120_000);

test('stay recorded if the daily quota is used up midway, and the heartbeat is written', async () => {
  let fetched = 0;
  office.workspace.onCall = ({ service, method, phase }) => {
    if (phase === 'before' && `${service}.${method}` === 'UrlFetchApp.fetchAll' && (fetched += 1) > 1)
      throw new Error('Service invoked too many times for one day: urlfetch.');
  };
  await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
  office.workspace.onCall = undefined;
  expect(ledger()).toHaveLength(300);
  expect(ledger().filter((row) => row['Isi'] === 'pdf')).toHaveLength(100);
  expect(beat()).toContain('2026-02-04T08');
}, 120_000);
