import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { failBefore } from '../../../emulator/faults';
import { ppid, units } from '../../../demo/people';
import { killEach } from '../kill-each';
import { localOffice, type LocalOffice } from '../local-office';

/** Thursday, 5 February 2026: step 1, opened on Wednesday, is due. */
const THURSDAY = '2026-02-05T06:30:00+07:00';
const staff = units.map((unit) => unit.staff).sort();

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice({ start: '2026-02-04T07:00:00+07:00' });
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterEach(() => office.close());

const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
/** The minute's quota of the Sheets API covers all executions together. */
const minuteLater = () => office.workspace.clock.advance(60_000);
/** Without the weekly anchor of the Log. */
const letters = () => office.workspace.mailbox.list().filter(({ subject }) => !isAnchor(subject));
const isAnchor = (subject: string): boolean => subject.startsWith('Jangkar Log');
const recipients = (): readonly string[] => letters().flatMap(({ to }) => to);
/** Without the triggers until two hours before: hundreds of executions would change nothing. */
async function until(moment: string): Promise<void> {
  const { clock } = office.workspace;
  clock.skip(Date.parse(moment) - 2 * 3_600_000 - clock.now().getTime());
  await clock.set(moment);
}

test('the daily trigger mails everyone with an open step, once a day, and says what and where', async () => {
  await night();
  await night();
  expect([...recipients()].sort()).toEqual(staff);
  const letter = await simpleParser(readFileSync(letters()[0]!.file));
  expect(letter.subject).toBe('Pengingat: 1 tugas mendekati tenggat (Semester I 2026)');
  for (const body of [letter.text, String(letter.html)]) {
    expect(body).toContain('Menginventarisir informasi dan dokumentasi yang dikuasai');
    expect(body).toContain(`/spreadsheets/d/${office.workspace.spreadsheetId}/edit#gid=1101`);
  }
  expect(office.table('Log').filter((row) => row['Peristiwa'] === 'PENGINGAT')).toHaveLength(staff.length);
});

test('killed at any call, it never mails anybody twice', async () => {
  const prepare = async () => {
    await minuteLater();
    return night;
  };
  const look = async () => {
    await night();
    expect(new Set(recipients()).size).toBe(recipients().length);
    const all = office.workspace.mailbox.list();
    expect(all.filter(({ subject }) => isAnchor(subject)).length).toBeLessThanOrEqual(1);
  };
  const deaths = await killEach(() => office, prepare, look);
  expect(deaths).toBeGreaterThan(5);
  expect(recipients().length).toBeGreaterThan(0);
});

test('a declined message is retried, and nobody else gets a second one', async () => {
  office.workspace.onCall = failBefore(
    2,
    new Error('Service invoked too many times for one day: email.'),
    'MailApp.sendEmail',
  );
  await night();
  office.workspace.onCall = undefined;
  expect(recipients()).toHaveLength(staff.length - 1);
  await night();
  expect([...recipients()].sort()).toEqual(staff);
  expect(office.table('Pengaturan').filter((row) => row['Uraian'] === 'Pengingat Terkirim')).toHaveLength(1);
});

test('nobody gets a message if reminders are switched off in Pengaturan', async () => {
  await office.typeBeside('Pengaturan', { Bagian: 'Surel', Uraian: 'Pengingat' }, 'Nilai', 'tidak', ppid);
  await night();
  expect(letters()).toEqual([]);
});

test('a failing job does not prevent the reminders', async () => {
  office.workspace.onCall = failBefore(1, new Error('Service unavailable'), 'Sheets.Spreadsheets.get');
  await night();
  office.workspace.onCall = undefined;
  expect([...recipients()].sort()).toEqual(staff);
});

test('the trigger sends them itself, and a step that opens later is included on the next working day', async () => {
  await until(THURSDAY);
  expect([...recipients()].sort()).toEqual(staff);
  const [kul] = units;
  await office.ask(kul!.staff, 'declareNihil', 'KUL');
  await office.ask(kul!.staff, 'finishStep', { number: 1, lane: 'KUL' });
  await office.ask(kul!.staff, 'finishStep', { number: 2, lane: 'KUL' });
  await until('2026-02-06T06:30:00+07:00');
  expect(recipients().filter((person) => person === kul!.liaison)).toHaveLength(1);
});
