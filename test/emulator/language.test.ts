import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Killed, pageAnswer } from '../../emulator';
import { failBefore, transientErrors } from '../../emulator/faults';
import { translate } from '../../emulator/language/translate';
import { cleanUp, COLLEAGUE, openOffice, OWNER } from './office';

afterAll(cleanUp);

const TOO_MANY = `MailApp.sendEmail('a@b.id', 's', 'b')`;

test('a built-in service writes the language of the account, whatever that of others is', async () => {
  const { ws, script } = openOffice({}, { language: 'id' });
  ws.accounts.setLanguage(COLLEAGUE, 'en');
  for (const person of [OWNER, COLLEAGUE]) ws.quotas.exhaust('mail', person);
  expect((await script(TOO_MANY)).error?.message).toBe(
    'Layanan dipanggil terlalu sering dalam satu hari: email.',
  );
  expect((await script(TOO_MANY, { as: COLLEAGUE })).error?.message).toBe(
    'Service invoked too many times for one day: email.',
  );
});

test('the language of an account is kept with the workspace', async () => {
  const office = openOffice({}, { persist: true });
  office.ws.accounts.setLanguage(OWNER, 'id');
  const { script, ws } = await office.reopen();
  ws.quotas.exhaust('mail', OWNER);
  expect((await script(TOO_MANY)).error?.message).toContain('Layanan dipanggil');
});

test('Sheets and Drive as advanced services write English to everybody', async () => {
  const { script } = openOffice({}, { language: 'id' });
  expect((await script(`Drive.Files.get('nowhere')`)).error?.message).toContain('File not found: nowhere.');
  expect((await script(`Sheets.Spreadsheets.get('nowhere')`)).error?.message).toContain(
    'Requested entity was not found.',
  );
});

test('a missing permission is told as people have posted it', async () => {
  const { ws, script } = openOffice({}, { language: 'id' });
  ws.consent.withdraw(OWNER, 'https://www.googleapis.com/auth/script.send_mail');
  expect((await script(`MailApp.getRemainingDailyQuota()`)).error?.message).toBe(
    'Anda tidak memiliki izin untuk memanggil MailApp.getRemainingDailyQuota. Izin yang diperlukan: https://www.googleapis.com/auth/script.send_mail',
  );
});

test.each([
  ['a function that is not there', 'nowhere', 'Fungsi skrip tidak ditemukan: nowhere'],
  ['nothing granted at all', 'body', 'Diperlukan otorisasi untuk melakukan tindakan itu.'],
])(
  'an execution that does not begin says so in the language of the account: %s',
  async (_what, name, words) => {
    const { ws } = openOffice({}, { language: 'id' });
    if (name === 'body') ws.consent.grant(OWNER, []);
    const { error } = await ws.run({ function: name, as: OWNER, from: 'editor', args: ['', []] });
    expect(error?.message).toBe(words);
  },
);

test('the six minutes end in the language of the account', async () => {
  const { script } = openOffice({}, { language: 'id' });
  const { status, error } = await script(`for (;;) Utilities.sleep(300000)`);
  expect([status, error?.message]).toEqual(['timed-out', 'Melebihi waktu eksekusi maksimum']);
});

test('a page is told of a server that died in the language of the account', async () => {
  const { ws } = openOffice();
  ws.onCall = () => {
    throw new Killed();
  };
  const execution = await ws.run({
    function: 'call',
    as: OWNER,
    from: 'page',
    args: ['DriveApp.createFolder', ['x']],
  });
  expect(pageAnswer(execution, 'id')).toMatchObject({
    error: { message: 'Maaf, terjadi kesalahan server. Harap tunggu sebentar dan coba lagi.' },
  });
});

test.each([
  [transientErrors.drive(), `DriveApp.createFolder('x')`, 'Kesalahan layanan: Drive'],
  [transientErrors.server(), `DriveApp.createFolder('x')`, 'Maaf, terjadi kesalahan server.'],
  [transientErrors.internal(), `Drive.Files.list()`, 'Internal error encountered.'],
])('an injected fault has the message of its service: %s', async (error, code, words) => {
  const { ws, script } = openOffice({}, { language: 'id' });
  ws.onCall = failBefore(1, error);
  expect((await script(code)).error?.message).toContain(words);
});

/** Every message that a built-in service may throw; placeholders are filled with a word. */
function builtInTexts(): readonly string[] {
  const folder = join(__dirname, '../../emulator/services');
  const advanced = /^(?:sheets|drive)(?:-(?!app)|\.)/;
  const thrown = /(?:new ServiceError|new Ended)\(\s*([`'"])((?:\\.|(?!\1)[^\\])*)\1\s*,?\s*\)/g;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !advanced.test(basename(name)))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(thrown)])
    .map(([, , text = '']) =>
      text
        .replace('${NO_CONTAINER_UI}', 'Required permissions: X')
        .replace(/\$\{[^}]*\}/g, 'X')
        .replace(/\\'/g, "'"),
    );
}

test('no built-in service has a text without an Indonesian one', () => {
  const texts = builtInTexts().filter((text) => !text.startsWith('Not imitated'));
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => translate(text, 'id') === text)).toEqual([]);
});
