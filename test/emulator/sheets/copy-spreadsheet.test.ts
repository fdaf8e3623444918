import type { SpreadsheetCopy } from '../../../emulator';
import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../office';

afterAll(cleanUp);

const STRANGER = 'orang-lain@example.com';

/** Runs the text as the body of a function in the copy's own script, by default as its owner. */
async function inCopy<T>(copy: SpreadsheetCopy, body: string, args: unknown = null, as = COLLEAGUE) {
  const ran = await copy.run({ function: 'body', args: [body, args], as, from: 'menu' });
  if (ran.status !== 'completed') throw new Error(ran.error?.message);
  return ran.result as T;
}

function copied(office: Office): SpreadsheetCopy {
  const copy = office.ws.copySpreadsheet({ as: COLLEAGUE, title: 'Salinan' });
  copy.consent.grant(COLLEAGUE, 'all');
  return copy;
}

const fill = `
Sheets.Spreadsheets.batchUpdate({ requests: [
  { addSheet: { properties: { sheetId: 7, title: 'Daftar' } } },
  { updateCells: { start: { sheetId: 7, rowIndex: 0, columnIndex: 0 }, fields: '*', rows: [{ values: [{
      userEnteredValue: { stringValue: 'Judul' }, note: 'catatan', userEnteredFormat: { textFormat: { bold: true } } }] }] } },
  { addNamedRange: { namedRange: { name: 'Kepala', range: { sheetId: 7, endRowIndex: 1 } } } },
  { addProtectedRange: { protectedRange: { range: { sheetId: 7, endRowIndex: 1 }, warningOnly: true } } },
  { createDeveloperMetadata: { developerMetadata: { metadataKey: 'kolom', metadataValue: 'judul', visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId: 7, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } } } },
] }, ID);`;

/** A spreadsheet without the parts in which a copy differs. */
const without = (raw: Record<string, unknown>) => ({
  ...raw,
  spreadsheetId: '',
  spreadsheetUrl: '',
  properties: null,
});

test('a copy holds the same sheets under the same ids, with formats, notes, metadata, named ranges and protections', async () => {
  const office = openOffice();
  await office.value(fill);
  const copy = copied(office);
  expect(without(copy.sheets.raw())).toEqual(without(office.ws.sheets.raw()));
  expect(copy.sheets.raw()).toMatchObject({
    spreadsheetId: copy.spreadsheetId,
    properties: { title: 'Salinan' },
  });
});

test('the copy is a file of its own in the Drive of whoever copied, shared with nobody', async () => {
  const office = openOffice();
  const copy = copied(office);
  expect(copy.spreadsheetId).not.toBe(office.ws.spreadsheetId);
  expect(office.ws.drive.get(copy.spreadsheetId)).toMatchObject({
    name: 'Salinan',
    owners: [{ emailAddress: COLLEAGUE }],
    shared: false,
  });
  await expect(
    office.callAs(OWNER, 'Sheets.Spreadsheets.get', copy.spreadsheetId, { fields: 'spreadsheetId' }),
  ).rejects.toThrow('The caller does not have permission');
});

test('whoever sees no spreadsheet makes no copy of it', async () => {
  const office = openOffice();
  expect(() => office.ws.copySpreadsheet({ as: STRANGER })).toThrow(/do not have permission/);
});

test('the script of the copy is bound to the copy: the active spreadsheet, and what is typed and written there, is its own', async () => {
  const office = openOffice();
  const copy = copied(office);
  const before = office.ws.sheets.raw();
  expect(await inCopy(copy, 'return SpreadsheetApp.getActiveSpreadsheet().getId()')).toBe(copy.spreadsheetId);
  await inCopy(copy, 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").setValue("satu")');
  await copy.sheets.type('Sheet1', 'A2', 'dua', COLLEAGUE);
  await inCopy(
    copy,
    'Sheets.Spreadsheets.Values.update({ values: [["tiga"]] }, ID, "A3", { valueInputOption: "RAW" })',
  );
  expect(copy.sheets.values('Sheet1')).toEqual([['satu'], ['dua'], ['tiga']]);
  expect(office.ws.sheets.raw()).toEqual(before);
});

test('from the copy the original is written through its id by who may edit it, and by nobody else', async () => {
  const office = openOffice();
  const copy = copied(office);
  const write = `Sheets.Spreadsheets.Values.update({ values: [["dari salinan"]] }, args, "A1", { valueInputOption: "RAW" })`;
  await inCopy(copy, write, office.ws.spreadsheetId);
  expect(office.ws.sheets.cell('Sheet1', 'A1')).toBe('dari salinan');
  expect(copy.sheets.values('Sheet1')).toEqual([]);
  office.ws.drive.share(office.ws.spreadsheetId, COLLEAGUE, 'reader');
  await expect(inCopy(copy, write, office.ws.spreadsheetId)).rejects.toThrow(
    'The caller does not have permission',
  );
});

test('the script project of the copy is new: another id, no triggers, no properties, an empty cache', async () => {
  const office = openOffice();
  await office.value(`
    ScriptApp.newTrigger('call').timeBased().everyMinutes(5).create();
    PropertiesService.getScriptProperties().setProperty('kunci', 'nilai');
    CacheService.getScriptCache().put('kunci', 'nilai', 600);`);
  const copy = copied(office);
  expect(copy.triggers).toEqual([]);
  expect(
    await inCopy(
      copy,
      `return [ScriptApp.getScriptId(), PropertiesService.getScriptProperties().getProperties(), CacheService.getScriptCache().get('kunci')]`,
    ),
  ).toEqual([copy.scriptId, {}, null]);
  expect(await office.value('return ScriptApp.getScriptId()')).not.toBe(copy.scriptId);
});

test('nobody has consented to the script of the copy, each person consents anew', async () => {
  const office = openOffice();
  const copy = office.ws.copySpreadsheet({ as: COLLEAGUE });
  const run = (as: string) => copy.run({ function: 'body', args: ['return 1', null], as, from: 'menu' });
  expect(await run(COLLEAGUE)).toMatchObject({
    status: 'failed',
    error: { message: 'Authorization is required to perform that action.' },
  });
  copy.consent.grant(COLLEAGUE, 'all');
  expect(await run(COLLEAGUE)).toMatchObject({ status: 'completed', result: 1 });
  expect((await run(OWNER)).status).toBe('failed');
});

test('a trigger that is made in the copy fires in the copy', async () => {
  const office = openOffice();
  const copy = copied(office);
  await inCopy(copy, `ScriptApp.newTrigger('call').timeBased().everyMinutes(5).create()`);
  expect(office.ws.triggers).toEqual([]);
  expect(await office.ws.clock.advance(5 * 60_000)).toMatchObject([{ function: 'call', as: COLLEAGUE }]);
});

test('a copy is there again when the workspace is opened anew, and so is a copy of it', async () => {
  const office = openOffice({}, { persist: true });
  const copy = copied(office);
  await copy.sheets.type('Sheet1', 'A1', 'tetap', COLLEAGUE);
  const second = office.ws.copySpreadsheet({ as: COLLEAGUE, of: copy.spreadsheetId });
  const again = await office.reopen();
  expect(again.ws.copies().map(({ spreadsheetId, scriptId }) => [spreadsheetId, scriptId])).toEqual([
    [copy.spreadsheetId, copy.scriptId],
    [second.spreadsheetId, second.scriptId],
  ]);
  expect(again.ws.copies().map(({ sheets }) => sheets.cell('Sheet1', 'A1'))).toEqual(['tetap', 'tetap']);
});
