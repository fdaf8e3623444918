import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../office';

afterAll(cleanUp);

const CODE = `
function tick(e) { console.log('tick ' + new Date().toISOString() + ' ' + e.triggerUid); return Session.getEffectiveUser().getEmail(); }
function tock() { console.log('tock'); }
function slow() { Utilities.sleep(290000); }
function removeMe(e) { ScriptApp.getProjectTriggers().filter((t) => t.getUniqueId() === e.triggerUid).forEach((t) => ScriptApp.deleteTrigger(t)); }
function onEdit(e) { console.log(JSON.stringify([e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue, e.source.getName(), String(e.authMode)])); }
function edited(e) { console.log([e.user.getEmail(), Session.getEffectiveUser().getEmail(), e.range.getValue()].join()); }
`;

const open = (options = {}): Office => openOffice({ 'Triggers.js': CODE }, options);
const make = (office: Office, code: string, as = OWNER) =>
  office.value(`ScriptApp.newTrigger${code}.create(); return 1`, { as });

test('clock triggers fire on the way, in order, each at its own time', async () => {
  const office = open();
  await make(office, `('tick').timeBased().everyMinutes(10)`);
  await make(office, `('tock').timeBased().everyMinutes(15)`);
  const executions = await office.ws.clock.set('2026-02-04T01:31:00Z');
  expect(executions.map((run) => [run.function, run.startedAt.slice(11, 16), run.from, run.status])).toEqual([
    ['tick', '01:10', 'trigger', 'completed'],
    ['tock', '01:15', 'trigger', 'completed'],
    ['tick', '01:20', 'trigger', 'completed'],
    ['tick', '01:30', 'trigger', 'completed'],
    ['tock', '01:30', 'trigger', 'completed'],
  ]);
  expect(office.ws.clock.now().toISOString()).toBe('2026-02-04T01:31:00.000Z');
  expect(executions[0]?.logs[0]).toMatch(/^tick 2026-02-04T01:10:0\d/);
});

test('they run as the person who made them, and each person sees only his own', async () => {
  const office = open();
  await make(office, `('tick').timeBased().everyHours(1)`, COLLEAGUE);
  expect(await office.value('return ScriptApp.getProjectTriggers().length')).toBe(0);
  expect((await office.ws.clock.advance(3_700_000)).map(({ result }) => result)).toEqual([COLLEAGUE]);
});

test('a daily trigger comes at its hour in the time zone of the script', async () => {
  const office = open();
  await make(office, `('tick').timeBased().everyDays(2).atHour(6)`);
  const executions = await office.ws.clock.advance(5 * 24 * 3_600_000);
  expect(executions.map(({ startedAt }) => startedAt.slice(0, 16))).toEqual([
    '2026-02-04T23:00',
    '2026-02-06T23:00',
    '2026-02-08T23:00',
  ]);
});

test('one made with after() fires once and stays until it is deleted', async () => {
  const office = open();
  await make(office, `('tick').timeBased().after(60000)`);
  expect(await office.ws.clock.advance(120_000)).toHaveLength(1);
  expect(await office.ws.clock.advance(86_400_000)).toHaveLength(0);
  expect(await office.value('return ScriptApp.getProjectTriggers().length')).toBe(1);
});

test('in an outage none fires; afterwards each is due again at its period, and one made with after() at once', async () => {
  const office = open();
  await make(office, `('tick').timeBased().everyMinutes(10)`);
  await make(office, `('slow').timeBased().everyDays(1).atHour(6)`);
  await make(office, `('tock').timeBased().after(60000)`);
  office.ws.clock.skip(24 * 3_600_000);
  expect(office.ws.clock.now().toISOString()).toMatch(/^2026-02-05T01:00:0\d/);
  const executions = await office.ws.clock.advance(11 * 60_000);
  expect(executions.map((run) => [run.function, run.startedAt.slice(0, 16)])).toEqual([
    ['tock', '2026-02-05T01:00'],
    ['tick', '2026-02-05T01:10'],
  ]);
  expect((await office.ws.clock.advance(24 * 3_600_000)).map((run) => run.function)).toContain('slow');
  expect(() => open().ws.clock.skip(-1)).toThrow('cannot go back');
});

test('one may delete itself', async () => {
  const office = open();
  await make(office, `('removeMe').timeBased().everyMinutes(1)`);
  expect((await office.ws.clock.advance(600_000)).map(({ status }) => status)).toEqual(['completed']);
  expect(office.ws.triggers).toEqual([]);
});

test('tells what it is', async () => {
  const office = open();
  await make(office, `('tick').timeBased().everyMinutes(5)`);
  await make(office, `('edited').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit()`);
  const body = `return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK, t.getEventType() === ScriptApp.EventType.ON_EDIT])`;
  expect(await office.value(body)).toEqual([
    ['tick', 'CLOCK', true, false],
    ['edited', 'ON_EDIT', false, true],
  ]);
});

test.each([2, 7, 60])('every %i minutes is refused', async (minutes) => {
  await expect(make(open(), `('tick').timeBased().everyMinutes(${minutes})`)).rejects.toThrow('everyMinutes');
});

test('a person has at most 20', async () => {
  const office = open();
  for (let i = 0; i < 20; i += 1) await make(office, `('tick').timeBased().everyHours(1)`);
  await expect(make(office, `('tick').timeBased().everyHours(1)`)).rejects.toThrow(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
  await make(office, `('tick').timeBased().everyHours(1)`, COLLEAGUE);
});

test('one whose function is gone fails and the others go on', async () => {
  const office = open();
  await make(office, `('gone').timeBased().everyMinutes(5)`);
  await make(office, `('tock').timeBased().everyMinutes(5)`);
  expect(
    (await office.ws.clock.advance(301_000)).map(({ status, error }) => [status, error?.message]),
  ).toEqual([
    ['failed', 'Script function not found: gone'],
    ['completed', undefined],
  ]);
});

test('a day has 90 minutes for the triggers of a consumer account', async () => {
  const office = open();
  await make(office, `('slow').timeBased().everyMinutes(5)`);
  const executions = await office.ws.clock.advance(2 * 3_600_000);
  expect(executions.filter(({ status }) => status === 'completed').length).toBe(19);
  expect(executions.at(-1)).toMatchObject({
    status: 'failed',
    error: { message: 'Service using too much computer time for one day' },
  });
});

test('the clock does not go back', async () => {
  await expect(open().ws.clock.set('2026-02-03T00:00:00Z')).rejects.toThrow('cannot go back');
});

test('typing fires onEdit and the installed edit triggers, a script’s own writing does not', async () => {
  const office = open({ spreadsheetName: 'Buku' });
  await make(office, `('edited').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit()`);
  await office.ws.sheets.type('Sheet1', 'B2', 'lama');
  const [simple, installed] = await office.ws.sheets.type('Sheet1', 'B2', 'baru', COLLEAGUE);
  expect(simple).toMatchObject({
    function: 'onEdit',
    from: 'simple-trigger',
    as: COLLEAGUE,
    logs: ['["B2","Sheet1","baru","lama","Buku","LIMITED"]'],
  });
  expect(installed).toMatchObject({
    function: 'edited',
    from: 'trigger',
    as: OWNER,
    // A consumer's installable trigger does not learn who else caused it (Session.getActiveUser).
    logs: [`,${OWNER},baru`],
  });
  const before = office.ws.executions.length;
  await office.value(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRange('A1').setValue('x'); return 1`,
  );
  expect(office.ws.executions).toHaveLength(before + 1);
});

test('a trigger run by hand gets an event, with the mode that Google’s enum names', async () => {
  const office = openOffice({
    'T.js': `function open(e) { return [e.authMode === ScriptApp.AuthMode.LIMITED, e.source.getId() === SpreadsheetApp.getActiveSpreadsheet().getId()]; } function tick(e) { return [e.authMode === ScriptApp.AuthMode.FULL, 'source' in e]; }`,
  });
  expect((await office.ws.run({ function: 'open', as: OWNER, from: 'simple-trigger' })).result).toEqual([
    true,
    true,
  ]);
  expect((await office.ws.run({ function: 'tick', as: OWNER, from: 'trigger' })).result).toEqual([
    true,
    false,
  ]);
});

test('nobody types into a range protected against him', async () => {
  const office = open();
  const protect = (warningOnly: boolean) => ({
    requests: [
      {
        addProtectedRange: {
          protectedRange: {
            range: { sheetId: 0, startColumnIndex: warningOnly ? 1 : 0, endColumnIndex: warningOnly ? 2 : 1 },
            warningOnly,
          },
        },
      },
    ],
  });
  for (const warningOnly of [true, false])
    await office.call('Sheets.Spreadsheets.batchUpdate', protect(warningOnly), office.ws.spreadsheetId);
  await expect(office.ws.sheets.type('Sheet1', 'A1', 'x', COLLEAGUE)).rejects.toThrow(
    'You are trying to edit a protected cell or object.',
  );
  await office.ws.sheets.type('Sheet1', 'B1', 'x', COLLEAGUE);
  expect(office.ws.sheets.values('Sheet1')).toEqual([['', 'x']]);
});
