import { cleanUp, COLLEAGUE, openOffice, OWNER } from '../office';

afterAll(cleanUp);

const READ = `Sheets.Spreadsheets.DeveloperMetadata.search({ dataFilters: [] }, ID)`;
const WRITE = `Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, ID)`;
const times = (count: number, code: string): string => `for (let n = 0; n < ${count}; n += 1) ${code}`;

test.each([
  ['Read', READ, WRITE],
  ['Write', WRITE, READ],
])('60 %s requests a minute for one person, counted over all executions', async (kind, code, other) => {
  const { ws, script, value } = openOffice();
  const began = ws.clock.now().getTime();
  for (let part = 0; part < 6; part += 1) await value(times(10, code));
  expect(ws.clock.now().getTime() - began).toBeLessThan(60_000);
  expect((await script(code)).error?.message).toContain(
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com'.`,
  );
  await value(other);
  await value(code, { as: COLLEAGUE });
  await ws.clock.advance(60_000);
  await value(code);
});

test('another script project has a quota of its own', async () => {
  const { ws, project, value } = openOffice();
  await value(times(60, READ));
  const other = ws.project(project);
  const { status } = await other.run({
    function: 'call',
    as: OWNER,
    from: 'editor',
    args: ['Sheets.Spreadsheets.get', [ws.spreadsheetId]],
  });
  expect(status).toBe('completed');
});

test('the refusal says which quota it was, by status and reason', async () => {
  const { value } = openOffice();
  await value(times(60, READ));
  expect(await value(`try { ${READ} } catch ({ details }) { return details }`)).toMatchObject({
    code: 429,
    errors: [{ reason: 'rateLimitExceeded' }],
  });
});

test('an office may be given fewer, and a person may have used most of them just now', async () => {
  const { ws, value, script } = openOffice({}, { minuteQuota: 15 });
  await value(times(15, WRITE));
  expect((await script(WRITE)).error?.message).toContain('Quota exceeded');
  ws.quotas.leaveInMinute(COLLEAGUE, 2, 1);
  await value(WRITE, { as: COLLEAGUE });
  expect((await script(WRITE, { as: COLLEAGUE })).error?.message).toContain("'Write requests'");
  await value(times(2, READ), { as: COLLEAGUE });
  expect((await script(READ, { as: COLLEAGUE })).error?.message).toContain("'Read requests'");
  await ws.clock.advance(60_000);
  await value(times(15, WRITE), { as: COLLEAGUE });
});
