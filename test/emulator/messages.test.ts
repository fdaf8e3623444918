import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '../../emulator/language/translate';
import { cleanUp, COLLEAGUE, openOffice } from './office';

afterAll(cleanUp);

/* Every message that a service may return is provoked somewhere in this folder; those without a better place, here. */
const area = '{ sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }';
const b = (request: string): string => `Sheets.Spreadsheets.batchUpdate({ requests: [${request}] }, ID)`;
const meta = (metadata: string): string =>
  b(`{ createDeveloperMetadata: { developerMetadata: ${metadata} } }`);
const file = `Drive.Files.create({ name: 'x' }, Utilities.newBlob('x')).id`;

const sheets: readonly (readonly [code: string, message: string])[] = [
  [
    b(`{ addSheet: { properties: 7 } }`),
    `Invalid value at 'requests[0].add_sheet.properties' (type.googleapis.com/google.apps.sheets.v4.SheetProperties), 7`,
  ],
  [b(`{ addSheet: { properties: { title: '' } } }`), 'Sheet name cannot be empty.'],
  [b(`{ addSheet: { properties: { sheetId: -1 } } }`), 'Sheet id must be non-negative.'],
  [b(`{}`), 'Invalid requests[0]: No request set.'],
  [b(`{ sortRange: { range: ${area} } }`), 'Must specify at least one sort spec.'],
  [
    b(`{ sortRange: { range: { startRowIndex: 3, endRowIndex: 1 }, sortSpecs: [{}] } }`),
    'Invalid range: the end is before the start',
  ],
  [b(`{ updateCells: { fields: 'note' } }`), 'Must specify an area to update.'],
  [
    b(
      `{ updateCells: { start: {}, rows: [{ values: [{ userEnteredValue: { numberValue: 1, boolValue: true } }] }], fields: 'userEnteredValue' } }`,
    ),
    'ExtendedValue must have exactly one value set.',
  ],
  [b(`{ findReplace: { find: '' } }`), 'Must specify a search string.'],
  [
    b(`{ addNamedRange: { namedRange: { name: 'A1', range: ${area} } } }`),
    'Invalid name for a named range: A1',
  ],
  [
    b(
      `{ addNamedRange: { namedRange: { name: 'x', range: ${area} } } }, { addNamedRange: { namedRange: { name: 'x', range: ${area} } } }`,
    ),
    'A named range with name "x" already exists.',
  ],
  [b(`{ deleteNamedRange: { namedRangeId: 'zz' } }`), 'No named range with id: zz'],
  [
    b(
      `{ updateSheetProperties: { properties: { gridProperties: { frozenColumnCount: 26 } }, fields: 'gridProperties.frozenColumnCount' } }`,
    ),
    "You can't freeze all visible columns on the sheet.",
  ],
  [
    b(
      `{ updateSheetProperties: { properties: { gridProperties: { rowCount: 0 } }, fields: 'gridProperties.rowCount' } }`,
    ),
    'Invalid grid size: a sheet needs at least one row and one column.',
  ],
  [
    meta(`{ visibility: 'DOCUMENT', location: { spreadsheet: true } }`),
    'Developer metadata must have a key.',
  ],
  [
    meta(`{ metadataKey: 'k', location: { spreadsheet: true } }`),
    'Developer metadata must have a visibility.',
  ],
  [
    meta(`{ metadataKey: 'k', visibility: 'DOCUMENT', location: {} }`),
    'Developer metadata must have a location.',
  ],
  [
    meta(
      `{ metadataKey: 'k', visibility: 'DOCUMENT', location: { dimensionRange: { dimension: 'ROWS', startIndex: 0, endIndex: 2 } } }`,
    ),
    'Developer metadata may only be associated with a single row or column.',
  ],
  [
    meta(
      `{ metadataKey: 'k', visibility: 'DOCUMENT', location: { dimensionRange: { dimension: 'ROWS', startIndex: 5000, endIndex: 5001 } } }`,
    ),
    'Developer metadata location is beyond the grid: ROWS 5000',
  ],
  [`Sheets.Spreadsheets.DeveloperMetadata.get(ID, 5)`, 'No developer metadata with ID: 5'],
  [
    `Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [] }, ID)`,
    'Must specify at least one data filter.',
  ],
  [
    `Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{}] }, ID)`,
    'Must specify a DataFilter.',
  ],
  [
    `Sheets.Spreadsheets.Values.update({ values: ['a'] }, ID, 'A1', { valueInputOption: 'RAW' })`,
    `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "a"`,
  ],
  [
    `Sheets.Spreadsheets.Values.update({ values: [[{}]] }, ID, 'A1', { valueInputOption: 'RAW' })`,
    'Invalid values: unsupported value {}',
  ],
  [
    `Sheets.Spreadsheets.Values.update({ values: [['a']] }, ID, 'A1', {})`,
    "'valueInputOption' is required but not specified",
  ],
  [
    b(
      `{ addBanding: { bandedRange: { range: ${area} } } }, { addBanding: { bandedRange: { range: ${area} } } }`,
    ),
    'You cannot add alternating background colors to a range that already has alternating background colors.',
  ],
  [b(`{ addConditionalFormatRule: { rule: {} } }`), 'Conditional format rule must have at least one range.'],
  [
    b(
      `{ addSheet: { properties: { sheetId: 5 } } }, { addConditionalFormatRule: { rule: { ranges: [${area}, { sheetId: 5 }] } } }`,
    ),
    'All ranges must be on the same sheet.',
  ],
  [
    b(`{ deleteConditionalFormatRule: { sheetId: 0, index: 3 } }`),
    'No conditional format on sheet at index: 3',
  ],
  [
    b(
      `{ mergeCells: { range: ${area} } }, { mergeCells: { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 } } }`,
    ),
    'You must select all cells in a merged range to merge or unmerge them.',
  ],
  [
    b(`{ copyPaste: { source: ${area}, destination: ${area}, pasteType: 'PASTE_NO_BORDERS' } }`),
    'Not imitated by the local Workspace: pasteType PASTE_NO_BORDERS',
  ],
  [
    b(`{ deleteDimension: { range: { dimension: 'ROWS', startIndex: 3, endIndex: 2 } } }`),
    'Invalid dimension range: startIndex 3, endIndex 2',
  ],
  [b(`{ deleteDimension: { range: { startIndex: 0, endIndex: 2 } } }`), 'Invalid dimension: undefined'],
  [
    b(`{ deleteDimension: { range: { dimension: 'ROWS', startIndex: 1000, endIndex: 1001 } } }`),
    "Cannot delete a row that doesn't exist. Tried to delete row index 1000 but there are only 1000 rows.",
  ],
  [b(`{ appendDimension: { dimension: 'ROWS', length: 0 } }`), 'Length must be greater than zero.'],
  [
    b(
      `{ insertDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 1 }, inheritFromBefore: true } }`,
    ),
    'inheritFromBefore cannot be true if inserting at index 0.',
  ],
  [
    b(`{ insertDimension: { range: { dimension: 'ROWS', startIndex: 1000, endIndex: 1001 } } }`),
    'range.startIndex must be less than the grid size (1000) if inheritFromBefore is false.',
  ],
  [
    b(
      `{ moveDimension: { source: { dimension: 'ROWS', startIndex: 0, endIndex: 1 }, destinationIndex: 2000 } }`,
    ),
    'Invalid destination index: 2000',
  ],
];

const drive: readonly (readonly [code: string, message: string])[] = [
  [
    `Drive.Files.list({ pageSize: 1001 })`,
    "Invalid value '1001'. Values must be within the range: [1, 1000]",
  ],
  [
    `Drive.Files.update({ parents: ['x'] }, ${file})`,
    'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
  ],
  [
    `Drive.Files.update({ modifiedTime: 'kemarin' }, ${file})`,
    'Invalid value for: Invalid format: "kemarin"',
  ],
  [
    `Drive.Files.create({ name: 'x', parents: ['a', 'b'] })`,
    'A shared drive item must have exactly one parent.',
  ],
  [`Drive.Files.copy({}, DriveApp.createFolder('f').getId())`, 'This file cannot be copied by the user.'],
  [`Drive.Files.create({ mimeType: MimeType.SHORTCUT })`, 'The shortcutDetails.targetId field is required.'],
  [`Drive.Files.export(ID, '')`, 'Required parameter: mimeType'],
  [
    `const a = DriveApp.createFolder('a'); const c = a.createFolder('c'); Drive.Files.update({}, a.getId(), null, { addParents: c.getId(), removeParents: Drive.Files.get(a.getId(), { fields: 'parents' }).parents[0] })`,
    'The specified folder cannot be moved into itself or one of its descendants.',
  ],
  [
    `Drive.Files.update({}, ID, Utilities.newBlob('x'))`,
    'Google-native files cannot be overwritten with content here.',
  ],
  [
    `const f = ${file}; Drive.Permissions.remove(f, Drive.Permissions.list(f).permissions[0].id)`,
    'The owner of a file cannot be removed.',
  ],
  [
    `Drive.Files.update({}, ${file}, null, { addParents: 'root', removeParents: '' }); Drive.Files.update({}, ${file}, null, { addParents: 'a,b' })`,
    'Increasing the number of parents is not allowed',
  ],
];

const others: readonly (readonly [code: string, message: string])[] = [
  [
    `MailApp.sendEmail({ to: 'a@b.id', subject: 's', body: 'b', attachments: ['text'] })`,
    'Invalid argument: attachments',
  ],
  [
    `SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues([[1, 2]])`,
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    `SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[1]])`,
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [`SpreadsheetApp.getActiveSheet().getRange('??')`, 'Range not found'],
  [`SpreadsheetApp.openById('nowhere')`, 'You do not have permission to access the requested document.'],
  [`ScriptApp.newTrigger('x').timeBased().create()`, 'The clock trigger has no schedule.'],
  [
    `ScriptApp.newTrigger('x').timeBased().everyMinutes(7).create()`,
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
  ],
  [`ScriptApp.deleteTrigger({})`, 'Trigger not found.'],
  [
    `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['x'])`,
    'Scopes are invalid or not required by the script: x',
  ],
  [
    `Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'x')`,
    'Not imitated by the local Workspace: Utilities.DigestAlgorithm.MD2',
  ],
  [`Utilities.sleep(-1)`, 'Invalid argument: milliseconds'],
  [`Utilities.base64Decode('*')`, 'Could not decode string.'],
  [
    `Utilities.formatDate('x', 'GMT', 'y')`,
    "The parameters don't match the method signature for Utilities.formatDate.",
  ],
  [
    `Utilities.formatDate(new Date(0), 'GMT', 'G')`,
    'Not imitated by the local Workspace: Utilities.formatDate pattern letter G',
  ],
];

test.each([...sheets, ...drive, ...others])('%s', async (code, message) => {
  const { script } = openOffice();
  expect((await script(code)).error?.message).toContain(message);
});

test.each([...sheets.slice(0, 5), ...drive.slice(0, 5)])(
  'an API says to an account in Indonesian, in English: %s',
  async (code, message) => {
    const { script } = openOffice({}, { language: 'id' });
    expect((await script(code)).error?.message).toContain(message);
  },
);

test.each(others)(
  'a built-in service says to an account in Indonesian, in its language: %s',
  async (code, message) => {
    const { script } = openOffice({}, { language: 'id' });
    expect((await script(code)).error?.message).toContain(translate(message, 'id'));
  },
);

test('a colleague’s trigger cannot be deleted by another', async () => {
  const { value, script } = openOffice();
  await value(`ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); return 1`, { as: COLLEAGUE });
  expect(
    (
      await script(
        `ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); return ScriptApp.getProjectTriggers().length`,
      )
    ).result,
  ).toBe(0);
});

test('a spreadsheet has no bytes to read', () => {
  const { ws } = openOffice();
  expect(() => ws.drive.read(ws.spreadsheetId)).toThrow('has no content');
});

/** The messages of errors that services throw, without filled-in parts. */
function messagesOf(folder: string): readonly string[] {
  const thrown =
    /(?:new ServiceError|badRequest|notFound|forbidden|new Ended)\(\s*([`'"])((?:\\.|(?!\1)[^\\])*)\1/g;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(thrown)])
    .map(([, , text = '']) => text.replace(/\\'/g, "'"));
}

test('no service has a message that no test provokes', () => {
  const here = readdirSync(__dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/\\'/g, "'"))
    .join('\n');
  const fixed = (message: string): string =>
    message
      .split(/\$\{[^}]*\}/)
      .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
      .trim();
  const services = ['services', 'sheets', 'drive', 'schema', 'runtime'].flatMap((name) =>
    messagesOf(join(__dirname, '../../emulator', name)),
  );
  expect(services.length).toBeGreaterThan(80);
  expect(services.map(fixed).filter((text) => text.length > 3 && !here.includes(text.slice(0, 40)))).toEqual(
    [],
  );
});
