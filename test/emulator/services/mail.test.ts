import { existsSync, readFileSync, rmSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { cleanUp, COLLEAGUE, openOffice, OWNER } from '../office';

afterAll(cleanUp);

const send = (message: object): string => `MailApp.sendEmail(${JSON.stringify(message)})`;

test('a message is an .eml that a mail reader understands', async () => {
  const { ws, value } = openOffice();
  await value(`MailApp.sendEmail({ to: 'sekretaris@example.go.id, Wakil <wakil@example.go.id>', cc: 'arsip@example.go.id', bcc: 'rahasia@example.go.id', replyTo: 'ppid@example.go.id',
    name: 'PPID Größe', subject: 'Laporan – é', body: 'isi', htmlBody: '<p>isi <img src="cid:logo"></p>',
    attachments: [Utilities.newBlob([-119, 80, 78, 71, -1], 'application/pdf', 'laporan ö.pdf'), Utilities.newBlob('a,b', 'text/csv', 'dip.csv')],
    inlineImages: { logo: Utilities.newBlob([1, -2, 3], 'image/png', 'logo.png') } }); return 1`);
  const [record] = ws.mailbox.list();
  expect(record).toMatchObject({
    from: OWNER,
    to: ['sekretaris@example.go.id', 'Wakil <wakil@example.go.id>'],
    cc: ['arsip@example.go.id'],
    subject: 'Laporan – é',
    attachments: ['laporan ö.pdf', 'dip.csv'],
    date: '2026-02-04T01:00:00.300Z',
  });
  const raw = readFileSync(record?.file ?? '');
  const mail = await simpleParser(raw);
  expect(mail).toMatchObject({
    subject: 'Laporan – é',
    date: new Date('2026-02-04T01:00:00Z'),
    from: { value: [{ name: 'PPID Größe', address: OWNER }] },
    replyTo: { text: 'ppid@example.go.id' },
  });
  expect(mail.text?.trim()).toBe('isi');
  expect(mail.html).toContain('<p>isi');
  expect(
    mail.attachments.map(({ filename, contentType, content }) => [filename, contentType, [...content]]),
  ).toEqual(
    expect.arrayContaining([
      ['laporan ö.pdf', 'application/pdf', [137, 80, 78, 71, 255]],
      ['dip.csv', 'text/csv', [...Buffer.from('a,b')]],
    ]),
  );
  expect(mail.attachments.find(({ cid }) => cid === 'logo')?.content).toEqual(Buffer.from([1, 254, 3]));
  expect(raw.toString()).not.toContain('rahasia');
});

test('the sender is who runs the script, and the short forms work too', async () => {
  const { ws, value } = openOffice();
  await value(
    `MailApp.sendEmail('a@b.id', 's', 'b', { cc: 'c@b.id' }); MailApp.sendEmail('a@b.id', 'r@b.id', 's2', 'b'); return 1`,
    { as: COLLEAGUE },
  );
  expect(ws.mailbox.list().map(({ from, subject, cc }) => [from, subject, cc])).toEqual([
    [COLLEAGUE, 's', ['c@b.id']],
    [COLLEAGUE, 's2', []],
  ]);
});

test.each<[string, object, string]>([
  ['no recipient', { to: '', subject: 's', body: 'b' }, 'Failed to send email: no recipient'],
  ['no address', { to: 'Sekretaris', subject: 's', body: 'b' }, 'Invalid email: Sekretaris'],
  [
    '51 recipients',
    { to: Array.from({ length: 51 }, (_, i) => `p${i}@b.id`).join(','), subject: 's', body: 'b' },
    'Limit Exceeded: Email Recipients Per Message.',
  ],
  [
    'a body over 200 KB',
    { to: 'a@b.id', subject: 's', body: 'x'.repeat(204_801) },
    'Limit Exceeded: Email Body Size.',
  ],
])('refuses %s and sends nothing', async (_what, message, error) => {
  const { ws, script } = openOffice();
  expect((await script(send(message))).error?.message).toBe(error);
  expect(ws.mailbox.list()).toEqual([]);
});

test('refuses more than 25 MB and more than 250 attachments', async () => {
  const { script } = openOffice();
  const attach = (count: number, size: number) =>
    `const b = Utilities.newBlob('x'.repeat(${size}), 'text/plain', 'a'); MailApp.sendEmail({ to: 'a@b.id', subject: 's', body: 'b', attachments: Array(${count}).fill(b) })`;
  expect((await script(attach(26, 1_048_576))).error?.message).toBe(
    'Limit Exceeded: Email Total Attachments Size.',
  );
  expect((await script(attach(251, 1))).error?.message).toBe(
    'Limit Exceeded: Email Attachments Per Message.',
  );
});

test.each([
  ['consumer', 100],
  ['workspace', 1500],
] as const)('a %s account has %i recipients a day, and a new day brings new ones', async (account, quota) => {
  const { ws, value, script } = openOffice({}, { account });
  const many = (count: number): string =>
    `for (let i = 0; i < ${count}; i += 1) MailApp.sendEmail({ to: Array(50).fill('a@b.id').join(','), subject: 's', body: 'b' });`;
  await value(`${many(quota / 50 - 1)} return 1`);
  expect(await value('return MailApp.getRemainingDailyQuota()')).toBe(50);
  await value(`${many(1)} return 1`);
  expect((await script(send({ to: 'a@b.id', subject: 's', body: 'b' }))).error?.message).toBe(
    'Service invoked too many times for one day: email.',
  );
  expect(await value('return MailApp.getRemainingDailyQuota()', { as: COLLEAGUE })).toBe(quota);
  await ws.clock.advance(24 * 3_600_000);
  expect(await value('return MailApp.getRemainingDailyQuota()')).toBe(quota);
});

test('every message of executions that ran at once is composed when its run ends', async () => {
  const { ws } = openOffice();
  const send2 = {
    function: 'body',
    as: OWNER,
    from: 'editor',
    isolation: 'worker',
    args: [send({ to: 'a@b.id', subject: 's', body: 'b' }), []],
  } as const;
  await Promise.all([1, 2, 3].map(() => ws.run(send2).then(() => ws.mailbox.list().length)));
  expect(ws.mailbox.list().map(({ file }) => existsSync(file))).toEqual([true, true, true]);
});

test('a message sent before a crash is composed at the next opening', async () => {
  const office = openOffice({}, { persist: true });
  await office.value(`${send({ to: 'a@b.id', subject: 'penting', body: 'b' })}; return 1`);
  const [record] = office.ws.mailbox.list();
  rmSync(record?.file ?? '');
  const again = await office.reopen();
  await again.ws.close();
  expect(existsSync(record?.file ?? '')).toBe(true);
  expect((await simpleParser(readFileSync(record?.file ?? ''))).subject).toBe('penting');
  expect(again.ws.mailbox.list()).toEqual([record]);
});

test('a relay that is not there stops nothing, and what became of it is written beside the message', async () => {
  const { ws, value } = openOffice({}, { relay: { host: '127.0.0.1', port: 1 } });
  await value(send({ to: 'a@b.id', subject: 's', body: 'b' }));
  const [record] = ws.mailbox.list();
  expect(existsSync(record?.file ?? '')).toBe(true);
  expect(readFileSync((record?.file ?? '').replace(/eml$/, 'smtp.txt'), 'utf8')).toMatch(
    /^failed: .*ECONNREFUSED/,
  );
});
