import { pageAnswer } from '../../../emulator';
import { cleanUp, COLLEAGUE, openOffice, OWNER } from '../office';

afterAll(cleanUp);

const CALLS = { sheets: `Sheets.Spreadsheets.get(ID)`, drive: `Drive.Files.list()` } as const;

test.each([
  ['sheets', 'Google Sheets', 'drive'],
  ['drive', 'Google Drive', 'sheets'],
] as const)(
  'an API that is off says so with its details, to everybody, until it is on: %s',
  async (api, title, other) => {
    const { ws, value } = openOffice();
    ws.apis.disable(api);
    const tried = `try { ${CALLS[api]} } catch ({ name, message, details }) { return { name, message, details } }`;
    for (const as of [OWNER, COLLEAGUE])
      expect(await value(tried, { as })).toMatchObject({
        name: 'GoogleJsonResponseException',
        message: expect.stringContaining(
          `${title} API has not been used in project 413028171940 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/${api}.googleapis.com/overview?project=413028171940 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
        ) as unknown,
        details: { code: 403, errors: [{ reason: 'accessNotConfigured' }] },
      });
    await value(CALLS[other]);
    ws.apis.enable(api);
    expect(await value(tried)).toBeUndefined();
  },
);

test('a fetch from the Drive API says so too, as JSON; DriveApp goes on', async () => {
  const { ws, value } = openOffice();
  ws.apis.disable('drive');
  const fetch = `
    const response = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + ID + '?alt=media', {
      headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: true });
    return [response.getResponseCode(), JSON.parse(response.getContentText()).error.errors[0].reason]`;
  expect(await value(fetch)).toEqual([403, 'accessNotConfigured']);
  expect(await value(`return DriveApp.createFolder('x').getName()`)).toBe('x');
});

const PAGE = { function: 'call', from: 'page', args: ['Utilities.getUuid', []] } as const;

test.each([
  [
    'PERMISSION_DENIED',
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  ],
  ['authorization', 'Authorization is required to perform that action.'],
] as const)(
  'with several accounts in one browser the calls of a page fail, and those alone: %s',
  async (failure, words) => {
    const { ws, value } = openOffice();
    ws.accounts.signInBeside(OWNER, failure);
    expect(pageAnswer(await ws.run({ ...PAGE, as: OWNER }))).toEqual({
      ok: false,
      error: { name: 'ScriptError', message: words },
    });
    expect((await ws.run({ ...PAGE, as: COLLEAGUE })).status).toBe('completed');
    await value(`return 1`, { from: 'menu' });
    ws.accounts.signOutOthers(OWNER);
    expect((await ws.run({ ...PAGE, as: OWNER })).status).toBe('completed');
  },
);
