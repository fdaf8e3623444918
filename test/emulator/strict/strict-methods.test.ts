import {
  imitatedDrive,
  imitatedOptions,
  imitatedSheets,
  SHARED_DRIVES,
  WITHOUT_EFFECT,
} from '../../../emulator/schema/imitated';
import { shapes } from '../../../emulator/services/strict/strict';
import { cleanUp, openOffice } from '../office';

afterAll(cleanUp);

/*
 * Each imitated field of a method's options and of its resource, with a call that has it and one that does not: their
 * outcomes differ. `seen` is what a script then reads of file `f` and of the first sheet.
 */
const values = `Sheets.Spreadsheets.Values`;
const seen = `[Drive.Files.get(f, { fields: 'name,description,properties,appProperties,starred,mimeType,trashed,modifiedTime,inheritedPermissionsDisabled,writersCanShare' }), Drive.Files.get(Drive.Files.get(f, { fields: 'parents' }).parents[0], { fields: 'name' }), Sheets.Spreadsheets.get(ID, { includeGridData: true }).sheets[0].data[0].rowData]`;
const update = (options: string, resource = `{ values: [['=1+1', '02/01/2026']] }`): string =>
  `${values}.update(${resource}, ID, 'A1:B2', ${options})`;
const append = (options: string): string =>
  `${values}.append({ values: [['02/01/2026']] }, ID, 'A1', ${options})`;
const batch = (more: string, data = `{ range: 'A1:B2', values: [['02/01/2026', 1]] }`): string =>
  `${values}.batchUpdate({ valueInputOption: 'USER_ENTERED', data: ${data}, ${more} }, ID)`;
const filter = `{ gridRange: { endRowIndex: 2, endColumnIndex: 2 } }`;
const filtered = (more: string, data = `{ dataFilter: ${filter}, values: [['02/01/2026', 1]] }`): string =>
  `${values}.batchUpdateByDataFilter({ valueInputOption: 'USER_ENTERED', data: ${data}, ${more} }, ID)`;
const byFilter = (more: string): string =>
  `${values}.batchGetByDataFilter({ dataFilters: ${filter}, ${more} }, ID)`;
const create = (resource: string): string => `f = Drive.Files.create(${resource}, Utilities.newBlob('x')).id`;
const change = (resource: string, options = '{}'): string =>
  `Drive.Files.update(${resource}, f, null, ${options})`;
const copy = (resource: string): string => `f = Drive.Files.copy(${resource}, f).id`;
const share = (resource: string, options = '{}'): string =>
  `Drive.Permissions.create(${resource}, f, ${options})`;
const folder = `DriveApp.createFolder('map').getId()`;
const user = `type: 'user', emailAddress: 'budi@example.go.id'`;
const raw = `valueInputOption: 'RAW'`;
const entered = `valueInputOption: 'USER_ENTERED'`;
const answered = `includeValuesInResponse: true`;
const described = (call: (resource: string) => string): readonly Row[] => [
  ['name', call(`{}`), call(`{ name: 'lain' }`)],
  ['description', call(`{}`), call(`{ description: 'lain' }`)],
  ['properties', call(`{}`), call(`{ properties: { a: 'b' } }`)],
  ['appProperties', call(`{}`), call(`{ appProperties: { a: 'b' } }`)],
  ['starred', call(`{}`), call(`{ starred: true }`)],
];
const access = (call: (resource: string) => string): readonly Row[] => [
  ['inheritedPermissionsDisabled', call(`{}`), call(`{ inheritedPermissionsDisabled: true }`)],
  ['writersCanShare', call(`{}`), call(`{ writersCanShare: false }`)],
];
const rendered = (call: (options: string) => string): readonly Row[] => [
  ['majorDimension', call(``), call(`majorDimension: 'COLUMNS'`)],
  ['valueRenderOption', call(``), call(`valueRenderOption: 'UNFORMATTED_VALUE'`)],
  [
    'dateTimeRenderOption',
    call(`valueRenderOption: 'UNFORMATTED_VALUE'`),
    call(`valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING'`),
  ],
];
const writing = (call: (options: string) => string, input: readonly [string, string]): readonly Row[] => [
  ['valueInputOption', call(input[0]), call(input[1])],
  ['includeValuesInResponse', call(input[1]), call(`${input[1]}, ${answered}`)],
  [
    'responseValueRenderOption',
    call(`${input[1]}, ${answered}`),
    call(`${input[1]}, ${answered}, responseValueRenderOption: 'UNFORMATTED_VALUE'`),
  ],
  [
    'responseDateTimeRenderOption',
    call(`${input[1]}, ${answered}, responseValueRenderOption: 'UNFORMATTED_VALUE'`),
    call(
      `${input[1]}, ${answered}, responseValueRenderOption: 'UNFORMATTED_VALUE', responseDateTimeRenderOption: 'FORMATTED_STRING'`,
    ),
  ],
];

type Row = readonly [field: string, without: string, given: string];

const table: Readonly<Record<string, readonly Row[]>> = {
  'Sheets.Spreadsheets.get': [
    [
      'ranges',
      `Sheets.Spreadsheets.get(ID, { includeGridData: true })`,
      `Sheets.Spreadsheets.get(ID, { ranges: 'A1', includeGridData: true })`,
    ],
    [
      'includeGridData',
      `Sheets.Spreadsheets.get(ID)`,
      `Sheets.Spreadsheets.get(ID, { includeGridData: true })`,
    ],
  ],
  'Sheets.Spreadsheets.Values.get': rendered((options) => `${values}.get(ID, 'A1:B2', { ${options} })`),
  'Sheets.Spreadsheets.Values.batchGet': [
    ['ranges', `${values}.batchGet(ID, {})`, `${values}.batchGet(ID, { ranges: 'A1' })`],
    ...rendered((options) => `${values}.batchGet(ID, { ranges: ['A1:B2'], ${options} })`),
  ],
  BatchGetValuesByDataFilterRequest: [
    ['dataFilters', `${values}.batchGetByDataFilter({}, ID)`, byFilter('')],
    ...rendered(byFilter),
  ],
  'Sheets.Spreadsheets.Values.update': writing((options) => update(`{ ${options} }`), [raw, entered]),
  'Sheets.Spreadsheets.Values.append': [
    ...writing((options) => append(`{ ${options} }`), [raw, entered]),
    ['insertDataOption', append(`{ ${raw} }`), append(`{ ${raw}, insertDataOption: 'INSERT_ROWS' }`)],
  ],
  ValueRange: [
    ['range', update(`{ ${raw} }`), update(`{ ${raw} }`, `{ range: 'C1', values: [[1]] }`)],
    [
      'majorDimension',
      update(`{ ${raw} }`, `{ values: [[1, 2]] }`),
      update(`{ ${raw} }`, `{ majorDimension: 'COLUMNS', values: [[1, 2]] }`),
    ],
    ['values', update(`{ ${raw} }`, `{}`), update(`{ ${raw} }`, `{ values: [[1]] }`)],
  ],
  BatchUpdateValuesRequest: [
    ['data', batch('', '[]'), batch('')],
    ...writing((options) => batch(options), [raw, entered]),
  ],
  BatchUpdateValuesByDataFilterRequest: [
    ['data', filtered('', '[]'), filtered('')],
    ...writing((options) => filtered(options), [raw, entered]),
  ],
  DataFilterValueRange: [
    [
      'dataFilter',
      filtered('', `{ dataFilter: { a1Range: 'C1' }, values: [[1]] }`),
      filtered('', `{ dataFilter: ${filter}, values: [[1]] }`),
    ],
    [
      'majorDimension',
      filtered('', `{ dataFilter: ${filter}, values: [[1, 2]] }`),
      filtered('', `{ dataFilter: ${filter}, majorDimension: 'COLUMNS', values: [[1, 2]] }`),
    ],
    [
      'values',
      filtered('', `{ dataFilter: ${filter} }`),
      filtered('', `{ dataFilter: ${filter}, values: [[1]] }`),
    ],
  ],
  SearchDeveloperMetadataRequest: [
    [
      'dataFilters',
      `Sheets.Spreadsheets.DeveloperMetadata.search({}, ID)`,
      `Sheets.Spreadsheets.DeveloperMetadata.search({ dataFilters: [{ developerMetadataLookup: { metadataKey: 'k' } }] }, ID)`,
    ],
  ],
  'Drive.Files.create resource': [
    ...described(create),
    ['mimeType', create(`{}`), create(`{ mimeType: 'text/csv' }`)],
    ['parents', create(`{}`), create(`{ parents: ${folder} }`)],
    [
      'shortcutDetails',
      create(`{}`),
      `f = Drive.Files.create({ mimeType: MimeType.SHORTCUT, shortcutDetails: { targetId: f } }).id`,
    ],
    ...access((body) => `f = Drive.Files.create(Object.assign({ mimeType: MimeType.FOLDER }, ${body})).id`),
  ],
  'Drive.Files.update resource': [
    ...described(change),
    ...access((body) => `(f = ${folder}, Drive.Files.update(${body}, f))`),
    ['mimeType', change(`{}`), change(`{ mimeType: 'text/csv' }`)],
    ['parents', change(`{}`), change(`{ parents: ['x'] }`)],
    ['trashed', change(`{}`), change(`{ trashed: true }`)],
    ['modifiedTime', change(`{}`), change(`{ modifiedTime: '2020-01-01T00:00:00Z' }`)],
  ],
  'Drive.Files.copy resource': [
    ...described(copy),
    ['parents', copy(`{}`), copy(`{ parents: [${folder}] }`)],
  ],
  'Drive.Files.update': [
    [
      'addParents',
      change(`{}`),
      change(
        `{}`,
        `{ addParents: ${folder}, removeParents: Drive.Files.get(f, { fields: 'parents' }).parents[0] }`,
      ),
    ],
    [
      'removeParents',
      change(`{}`, `{ addParents: ${folder} }`),
      change(
        `{}`,
        `{ addParents: ${folder}, removeParents: Drive.Files.get(f, { fields: 'parents' }).parents[0] }`,
      ),
    ],
  ],
  'Drive.Files.get': [],
  'Drive.Files.list': [
    ['q', `Drive.Files.list()`, `Drive.Files.list({ q: "name = 'tidak ada'" })`],
    ['pageSize', `Drive.Files.list()`, `Drive.Files.list({ pageSize: 1 })`],
    [
      'pageToken',
      `Drive.Files.list({ pageSize: 1 })`,
      `Drive.Files.list({ pageSize: 1, pageToken: Drive.Files.list({ pageSize: 1 }).nextPageToken })`,
    ],
    [
      'orderBy',
      `Drive.Files.list({ orderBy: 'createdTime' })`,
      `Drive.Files.list({ orderBy: 'createdTime desc' })`,
    ],
  ],
  'Drive.Permissions.create resource': [
    ['type', share(`{ role: 'reader' }`), share(`{ role: 'reader', type: 'anyone' }`)],
    ['role', share(`{ ${user} }`), share(`{ ${user}, role: 'reader' }`)],
    ['emailAddress', share(`{ role: 'reader', type: 'user' }`), share(`{ role: 'reader', ${user} }`)],
  ],
  'Drive.Permissions.update resource': [
    [
      'role',
      `Drive.Permissions.update({}, f, ${share(`{ ${user}, role: 'reader' }`)}.id)`,
      `Drive.Permissions.update({ role: 'writer' }, f, ${share(`{ ${user}, role: 'reader' }`)}.id)`,
    ],
  ],
  'Drive.Permissions.create': [
    [
      'sendNotificationEmail',
      share(`{ type: 'user', role: 'reader', emailAddress: 'asing@lain.id' }`),
      share(
        `{ type: 'user', role: 'reader', emailAddress: 'asing@lain.id' }`,
        `{ sendNotificationEmail: false }`,
      ),
    ],
    [
      'transferOwnership',
      share(`{ ${user}, role: 'owner' }`),
      share(`{ ${user}, role: 'owner' }`, `{ transferOwnership: true }`),
    ],
  ],
};

const cases = Object.entries(table).flatMap(([entry, rows]) =>
  rows.map(([field, without, given]) => ({ entry, field, without, given })),
);

async function outcome(code: string): Promise<string> {
  const { value } = openOffice();
  const text = await value<string>(`
    let f = Drive.Files.create({ name: 'berkas' }, Utilities.newBlob('x')).id;
    ${values}.update({ values: [['02/01/2026', 5]] }, ID, 'A1', { ${entered} });
    ${values}.update({ values: [['isi'], ['isi'], [], ['bawah']] }, ID, 'A2', { ${raw} });
    Sheets.Spreadsheets.batchUpdate({ requests: [{ createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { spreadsheet: true } } } }] }, ID);
    const answer = (() => { try { return ${code.startsWith('f = ') ? `(${code})` : code} } catch (error) { return error.message } })();
    return JSON.stringify([answer, ...${seen}])`);
  return text.replace(/[\w-]{20,}/g, 'ID').replace(/2026-\d\d-\d\dT[\d:.]+Z/g, 'NOW');
}

test('the same call is seen as the same, in whatever office', async () => {
  expect(await outcome(create(`{}`))).toBe(await outcome(create(`{}`)));
  expect(await outcome(`${folder} && null`)).toBe(await outcome(`null`));
});

test.each(cases)('$entry $field is seen', async ({ without, given }) => {
  expect(await outcome(given)).not.toBe(await outcome(without));
});

test('no field of a method or its resource is called imitated that is not tried here', () => {
  const ignored = new Set([
    'fields',
    ...`${SHARED_DRIVES} ${WITHOUT_EFFECT}`.split(' ').map((word) => word.split('=')[0]),
  ]);
  const resources = Object.values(shapes).flatMap(({ resource = [] }) => resource);
  const entries = Object.entries({ ...imitatedSheets, ...imitatedDrive })
    .filter(([name]) => name.includes('.') || resources.includes(name) || name === 'DataFilterValueRange')
    .flatMap(([name, text]) =>
      text
        .split(' ')
        .filter((word) => word !== '' && !word.includes('=') && !ignored.has(word))
        .map((word) => `${name}.${word}`),
    );
  const tried = cases.map(({ entry, field }) => `${entry}.${field}`);
  expect(entries.filter((name) => !tried.includes(name))).toEqual([]);
  expect(Object.keys(imitatedOptions)).toEqual([
    'MailApp.sendEmail',
    'UrlFetchApp.fetch',
    'UrlFetchApp.fetchAll',
  ]);
});
