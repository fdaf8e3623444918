import { createHash, createHmac } from 'node:crypto';
import { cleanUp, COLLEAGUE, openOffice, OWNER } from '../office';

afterAll(cleanUp);

const office = openOffice({ 'Sidebar.html': '<p id="x">Halo</p>' });
const { value, script } = office;

describe('Utilities', () => {
  test.each<[string, string, unknown]>([
    ['bytes are signed', `Utilities.newBlob('é').getBytes()`, [-61, -87]],
    [
      'text is UTF-8 and back',
      `Utilities.newBlob(Utilities.newBlob('Rp€😀').getBytes()).getDataAsString()`,
      'Rp€😀',
    ],
    ['base64', `Utilities.base64Encode('Hälo>>?')`, Buffer.from('Hälo>>?').toString('base64')],
    ['web-safe base64', `Utilities.base64EncodeWebSafe([-1, -17, -2])`, '_-_-'],
    ['base64 decoded', `Utilities.base64Decode('//79')`, [-1, -2, -3]],
    ['web-safe base64 decoded', `Utilities.base64DecodeWebSafe('_-_-')`, [-1, -17, -2]],
    [
      'a digest',
      `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8)`,
      [...new Int8Array(createHash('sha256').update('abc').digest())],
    ],
    [
      'a keyed hash',
      `Utilities.computeHmacSha256Signature('é', 'kunci', Utilities.Charset.UTF_8)`,
      [...new Int8Array(createHmac('sha256', 'kunci').update('é').digest())],
    ],
    [
      'a keyed hash without a charset',
      `Utilities.computeHmacSha256Signature('é', 'kunci')`,
      [...new Int8Array(createHmac('sha256', 'kunci').update('?').digest())],
    ],
    [
      'a UUID',
      `/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())`,
      true,
    ],
    [
      'blob facts',
      `(b => [b.getName(), b.getContentType(), b.copyBlob().setName('b').getName(), b.getName()])(Utilities.newBlob('x', 'text/csv', 'a'))`,
      ['a', 'text/csv', 'b', 'a'],
    ],
    [
      'getAs of its own type',
      `Utilities.newBlob('x', 'text/csv', 'a').getAs('text/csv').getDataAsString()`,
      'x',
    ],
    [
      'zip and unzip',
      `Utilities.unzip(Utilities.zip([Utilities.newBlob('isi', 'text/plain', 'a.txt')], 'z.zip')).map((b) => [b.getName(), b.getDataAsString()])`,
      [['a.txt', 'isi']],
    ],
    [
      'a date in a zone',
      `Utilities.formatDate(new Date('2026-02-12T18:05:09.007Z'), 'Asia/Jakarta', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX")`,
      '2026-02-13T01:05:09.007+07:00',
    ],
    [
      'a date in words',
      `Utilities.formatDate(new Date('2026-02-12T18:05:09Z'), 'GMT+7', "EEEE, d MMMM yyyy h:mm a")`,
      'Friday, 13 February 2026 1:05 AM',
    ],
    [
      'quoted text in a pattern',
      `Utilities.formatDate(new Date(0), 'GMT', "'jam' HH 'o''clock'")`,
      "jam 00 o'clock",
    ],
  ])('%s', async (_what, code, expected) => {
    expect(await value(`return ${code}`)).toEqual(expected);
  });

  test('does not convert blobs silently', async () => {
    expect(
      (await script(`Utilities.newBlob('<p>', 'text/html').getAs('application/pdf')`)).error?.message,
    ).toContain('Not imitated by the local Workspace: Blob.getAs(application/pdf)');
  });
});

describe('PropertiesService', () => {
  test('keeps texts, and a missing one is null', async () => {
    const body = `const p = PropertiesService.getScriptProperties(); p.setProperty('a', 1).setProperties({ b: 'x' }); p.deleteProperty('c'); return [p.getProperty('a'), p.getProperty('zzz'), p.getProperties(), p.getKeys()];`;
    expect(await value(body)).toEqual(['1', null, { a: '1', b: 'x' }, ['a', 'b']]);
  });

  test('has a store for each user, one for the document, one for the script', async () => {
    await value(
      `PropertiesService.getUserProperties().setProperty('me', 'owner'); PropertiesService.getDocumentProperties().setProperty('doc', 'd'); return 1`,
    );
    const body = `return [PropertiesService.getUserProperties().getProperty('me'), PropertiesService.getDocumentProperties().getProperty('doc'), PropertiesService.getScriptProperties().getProperty('doc')]`;
    expect(await value(body, { as: COLLEAGUE })).toEqual([null, 'd', null]);
    expect(await value(body)).toEqual(['owner', 'd', null]);
  });

  test('refuses a value over 9 KB and a store over 500 KB', async () => {
    const big = (count: number, size: number) =>
      `const p = PropertiesService.getUserProperties(); for (let i = 0; i < ${count}; i += 1) p.setProperty('k' + i, 'x'.repeat(${size})); return 'kept'`;
    expect(await value(big(1, 9216))).toBe('kept');
    expect((await script(big(1, 9217))).error?.message).toBe('Argument too large: value');
    expect((await script(big(60, 9000))).error?.message).toContain(
      'You have exceeded the property storage quota',
    );
  });
});

describe('CacheService', () => {
  test('forgets when the time is over', async () => {
    const put = `const c = CacheService.getScriptCache(); c.put('k', 'v', 60); c.putAll({ a: '1', b: '2' }); c.remove('b'); return [c.get('k'), c.getAll(['a', 'b']), c.get('none')]`;
    expect(await value(put)).toEqual(['v', { a: '1' }, null]);
    await office.ws.clock.advance(61_000);
    expect(await value(`const c = CacheService.getScriptCache(); return [c.get('k'), c.get('a')]`)).toEqual([
      null,
      '1',
    ]);
    await office.ws.clock.advance(600_000);
    expect(await value(`return CacheService.getScriptCache().get('a')`)).toBeNull();
  });

  test('refuses a value over 100 KB', async () => {
    expect((await script(`CacheService.getUserCache().put('k', 'x'.repeat(102401))`)).error?.message).toBe(
      'Argument too large: value',
    );
  });
});

describe('LockService', () => {
  test('is free at tryLock(0), re-entrant, and given back at the end', async () => {
    const body = `const l = LockService.getScriptLock(); return [l.tryLock(0), l.hasLock(), LockService.getScriptLock().tryLock(0)]`;
    expect(await value(body)).toEqual([true, true, true]);
    expect(await value(body, { as: COLLEAGUE })).toEqual([true, true, true]);
    expect(
      await value(
        `const l = LockService.getScriptLock(); l.waitLock(10); l.releaseLock(); return l.hasLock()`,
      ),
    ).toBe(false);
  });
});

describe('Session', () => {
  test('knows who runs it, the zone and the language', async () => {
    const body = `return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale()]`;
    expect(await value(body, { as: COLLEAGUE })).toEqual([COLLEAGUE, COLLEAGUE, 'Asia/Jakarta', 'id']);
    expect(await value(body, { from: 'simple-trigger' })).toEqual(['', '', 'Asia/Jakarta', 'id']);
  });
});

describe('SpreadsheetApp', () => {
  test('parses what is set like typing, and reads dates as dates', async () => {
    const fresh = openOffice();
    const body = `const s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
      s.getRange(1, 1, 1, 4).setValues([['007', '=A1', '13/02/2026', true]]);
      s.getRange('A2').setValue(new Date('2026-02-12T17:00:00Z'));
      const v = s.getRange('A1:D2').getValues();
      return [v[0][0], v[0][1], v[0][2] instanceof Date && v[0][2].toISOString(), v[0][3], v[1][0].toISOString(), s.getRange('A1:D1').getDisplayValues(), s.getLastRow(), s.getRange('B1').getFormulas()];`;
    expect(await fresh.value(body)).toEqual([
      7,
      '',
      '2026-02-12T17:00:00.000Z',
      true,
      '2026-02-12T17:00:00.000Z',
      [['7', '', '13/02/2026', 'TRUE']],
      2,
      [['=A1']],
    ]);
  });

  test('knows the spreadsheet and what is selected', async () => {
    const fresh = openOffice({}, { spreadsheetName: 'Buku Kerja' });
    fresh.ws.sheets.addSheet('Data');
    fresh.ws.sheets.select('Data', 'B3');
    const body = `const ss = SpreadsheetApp.getActiveSpreadsheet();
      return [ss.getName(), ss.getUrl().includes(ss.getId()), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), ss.getSheets().map((s) => s.getName()), ss.getSheetByName('none'), ss.getActiveSheet().getName(), ss.getCurrentCell().getA1Notation()];`;
    expect(await fresh.value(body)).toEqual([
      'Buku Kerja',
      true,
      'id_ID',
      'Asia/Jakarta',
      ['Sheet1', 'Data'],
      null,
      'Data',
      'B3',
    ]);
  });

  test.each([
    [
      'values that do not fit',
      `getRange('A1:B1').setValues([['a']])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'a range off the sheet',
      `getRange(1, 27)`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['row 0', `getRange(0, 1)`, 'The starting row of the range is too small.'],
  ])('refuses %s', async (_what, code, message) => {
    expect(
      (await script(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').${code}`)).error?.message,
    ).toBe(message);
  });
});

describe('the user interface', () => {
  test('records menus, sidebars, dialogs and toasts', async () => {
    const { ui } = await script(`
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('SOP').addItem('Buka', 'open').addSeparator().addSubMenu(ui.createMenu('Lain').addItem('X', 'x')).addToUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Panel'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>').setWidth(300).append('!'), 'Dialog');
      SpreadsheetApp.getActiveSpreadsheet().toast('pesan', 'judul', 3);`);
    expect(ui).toEqual([
      {
        kind: 'menu',
        title: 'SOP',
        items: [
          { label: 'Buka', function: 'open' },
          { label: '', separator: true },
          { label: 'Lain', items: [{ label: 'X', function: 'x' }] },
        ],
      },
      { kind: 'sidebar', title: 'Panel', html: '<p id="x">Halo</p>' },
      { kind: 'dialog', title: 'Dialog', html: '<b>!', width: 300 },
      { kind: 'toast', title: 'judul', message: 'pesan' },
    ]);
  });

  test('asks the person, whose answers are given beforehand', async () => {
    const body = `const ui = SpreadsheetApp.getUi(); const a = ui.alert('Hapus?', ui.ButtonSet.YES_NO); const p = ui.prompt('Nama'); const c = ui.alert('Judul', 'Teks', ui.ButtonSet.OK);
      return [a === ui.Button.YES, p.getResponseText(), p.getSelectedButton() === ui.Button.OK, c === ui.Button.CLOSE];`;
    const { result, ui } = await script(body, { answers: ['YES', 'Budi'] });
    expect(result).toEqual([true, 'Budi', true, true]);
    expect(ui.map(({ kind, title, message, answer }) => [kind, title, message, answer])).toEqual([
      ['alert', '', 'Hapus?', 'YES'],
      ['prompt', '', 'Nama', 'Budi'],
      ['alert', 'Judul', 'Teks', null],
    ]);
  });

  test('is not there for a trigger', async () => {
    expect((await script('SpreadsheetApp.getUi()', { from: 'trigger' })).error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test('has no page that was not pushed', async () => {
    expect((await script(`HtmlService.createHtmlOutputFromFile('Nowhere')`)).error?.message).toBe(
      'No HTML file named Nowhere was found.',
    );
  });
});

describe('a simple trigger', () => {
  test.each([
    [
      `MailApp.sendEmail('a@b.id', 's', 'b')`,
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    ],
    [
      `Drive.Files.list({})`,
      'API call to drive.files.list failed with error: Request is missing required authentication credential.',
    ],
    [
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ],
  ])('may not call %s', async (code, message) => {
    expect((await script(code, { from: 'simple-trigger' })).error?.message).toContain(message);
  });

  test('may add a menu, and has thirty seconds', async () => {
    expect(
      (await script(`SpreadsheetApp.getUi().createMenu('M').addToUi()`, { from: 'simple-trigger' })).status,
    ).toBe('completed');
    expect((await script(`Utilities.sleep(31000)`, { from: 'simple-trigger' })).status).toBe('timed-out');
  });
});

test('answers in the name of the owner', async () => {
  expect(
    (await office.ws.run({ function: 'body', as: OWNER, from: 'editor', args: ['return 1', []] })).as,
  ).toBe(OWNER);
});
