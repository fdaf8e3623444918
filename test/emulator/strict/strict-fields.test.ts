import fc from 'fast-check';
import { messageOf } from '../../../emulator/errors';
import type { Json, JsonObject } from '../../../emulator/json';
import { imitatedValues } from '../../../emulator/schema/check-imitated';
import { imitatedDrive, imitatedSheets } from '../../../emulator/schema/imitated';
import { enumerationOf, fieldsOf, memberType } from '../../../emulator/schema/schema';
import { driveSchema } from '../../../emulator/schema/drive-schema';
import { sheetsSchema } from '../../../emulator/schema/sheets-schema';
import { driveService } from '../../../emulator/services/drive';
import { sheetsService } from '../../../emulator/services/spreadsheet/sheets';
import { shapes, strict } from '../../../emulator/services/strict/strict';
import { batchUpdate } from '../../../emulator/sheets/batch-update';
import { newWorkbook } from '../../../emulator/sheets/new-workbook';
import { DEFAULT_TRAITS } from '../../../emulator/sheets/traits';
import { requestHandlers } from '../../../emulator/sheets/requests';
import { seededIds } from '../../../emulator/storage/ids';
import type { Workbook } from '../../../emulator/sheets/model';
import { bases, startRequests, samples, variants } from '../request-bases';
import { cleanUp, openOffice, OWNER } from '../office';
import { fieldsBelow, sampleOf, valueAt, withAt, type Field } from '../schema-paths';

afterAll(cleanUp);

const run = (book: Workbook, requests: readonly unknown[]): ReturnType<typeof batchUpdate> =>
  batchUpdate(book, { requests } as JsonObject, {
    ids: seededIds({ seed: 1, opened: 1, counter: book.sheets.length * 1000 }),
    place: { locale: 'id_ID', year: 2026 },
    user: OWNER,
    owner: OWNER,
    traits: DEFAULT_TRAITS,
  });

const { book: filled } = run(newWorkbook('buku', 'Buku'), startRequests);

/** The observable outcome of a request: the workbook and the reply afterwards, or the error. */
function outcome(kind: string, body: unknown): string {
  try {
    return JSON.stringify(run(filled, [{ [kind]: body }]));
  } catch (error) {
    return messageOf(error);
  }
}

const kinds = Object.keys(requestHandlers);
const messageFor = (kind: string): string => fieldsOf(sheetsSchema, 'Request').get(kind) ?? '';
const fieldsFor = (kind: string): readonly Field[] =>
  fieldsBelow(sheetsSchema, imitatedSheets, messageFor(kind));
const place = (kind: string, { path }: Field): string => [kind, ...path].join('.');

const sampleFor = (kind: string, field: Field): unknown =>
  samples[place(kind, field)] ??
  samples[`${field.message}.${field.path.at(-1) ?? ''}`] ??
  sampleOf(field.type);

/** The request with which a field is tried: the one for its path if there is one. */
const baseFor = (kind: string, field: Field): unknown =>
  Object.entries(variants).find(([start]) => place(kind, field).startsWith(start))?.[1] ?? bases[kind] ?? {};

/** The request without the field, and with it. */
function tried(kind: string, field: Field): readonly [without: unknown, given: unknown] {
  const base = baseFor(kind, field);
  const own = sheetsSchema[memberType(field.type)] === undefined ? undefined : valueAt(base, field.path);
  const sample = own ?? sampleFor(kind, field);
  const put = (value: unknown): unknown => withAt(sheetsSchema, messageFor(kind), base, field.path, value);
  return [put(undefined), put(sample)];
}

test.each(kinds)('%s: its example is accepted', (kind) => {
  expect(outcome(kind, bases[kind])).toMatch(/^{"book"/);
});

test.each(kinds)(
  '%s: each field that Google has is seen afterwards or says that it is not imitated',
  (kind) => {
    const leaves = fieldsFor(kind).filter(({ leaf }) => leaf);
    const unseen = leaves.filter((field) => {
      const [without, given] = tried(kind, field);
      const result = outcome(kind, given);
      const refused =
        result === `Not imitated by the local Workspace: ${field.message}.${field.path.at(-1) ?? ''}`;
      return field.imitated ? result === outcome(kind, without) : !refused;
    });
    expect(unseen.map((field) => place(kind, field))).toEqual([]);
  },
);

const enumerations = kinds.flatMap((kind) =>
  fieldsFor(kind)
    .filter(({ type }) => enumerationOf(memberType(type)))
    .map((field) => ({ kind, field })),
);

test('there are enumerations to try', () => expect(enumerations.length).toBeGreaterThan(60));

test('any value outside an enumeration is refused by name, and the workbook is as before', () => {
  const before = JSON.stringify(filled);
  fc.assert(
    fc.property(
      fc.constantFrom(...enumerations),
      fc.stringMatching(/^[A-Z_]{3,12}X$/),
      ({ kind, field }, word) => {
        const { name = '', values = [] } = enumerationOf(memberType(field.type)) ?? {};
        fc.pre(!values.includes(word));
        const body = withAt(sheetsSchema, messageFor(kind), bases[kind], field.path, word);
        const result = outcome(kind, body);
        expect(result).toMatch(/^Invalid value at 'requests\[0\]\.[\w.[\]"]+' \(type\.googleapis\.com/);
        expect(result).toContain(`google.apps.sheets.v4.${name}), "${word}"`);
        expect(JSON.stringify(filled)).toBe(before);
      },
    ),
    { numRuns: 300 },
  );
});

test('any list of one may come as its one member', () => {
  const lists = kinds.flatMap((kind) =>
    fieldsFor(kind)
      .filter(({ type, imitated }) => imitated && type.endsWith('[]'))
      .map((field) => ({ kind, field })),
  );
  const different = lists.filter(({ kind, field }) => {
    const sample = sampleFor(kind, field);
    const list = Array.isArray(sample) ? (sample as unknown[]).slice(0, 1) : [sample];
    const put = (value: unknown): unknown =>
      withAt(sheetsSchema, messageFor(kind), baseFor(kind, field), field.path, value);
    return outcome(kind, put(list)) !== outcome(kind, put(list[0]));
  });
  expect(lists.length).toBeGreaterThan(20);
  expect(different.map(({ kind, field }) => place(kind, field))).toEqual([]);
});

const PLACES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  GridRange: [
    ['startRowIndex', 'endRowIndex'],
    ['startColumnIndex', 'endColumnIndex'],
  ],
  DimensionRange: [['startIndex', 'endIndex']],
  GridCoordinate: [['rowIndex'], ['columnIndex']],
};

const WHERE: Readonly<Record<string, JsonObject>> = {
  GridRange: { sheetId: 0 },
  DimensionRange: { sheetId: 0, dimension: 'ROWS' },
  GridCoordinate: { sheetId: 0 },
};

test('a range that is negative, ends before it starts or starts beyond the grid is refused wherever it stands', () => {
  const places = kinds.flatMap((kind) =>
    fieldsFor(kind)
      .filter(({ type, imitated }) => imitated && PLACES[memberType(type)])
      .map((field) => ({ kind, field })),
  );
  const bad = fc.oneof(
    fc.integer({ min: -99, max: -1 }).map((start) => [start, 5]),
    fc.integer({ min: 2, max: 7 }).map((start) => [start, start - 1]),
    fc.integer({ min: 13, max: 99 }).map((start) => [start, start + 1]),
  );
  const before = JSON.stringify(filled);
  expect(places.length).toBeGreaterThan(35);
  fc.assert(
    fc.property(fc.constantFrom(...places), bad, fc.boolean(), ({ kind, field }, [start, end], second) => {
      const sides = PLACES[memberType(field.type)] ?? [];
      const names = sides[Number(second)] ?? sides[0] ?? [];
      fc.pre(names.length > 1 || (start ?? 0) < 0 || (start ?? 0) > 12);
      const wrong = {
        ...WHERE[memberType(field.type)],
        ...Object.fromEntries(names.map((name, at) => [name, [start, end][at]])),
      };
      const value = field.type.endsWith('[]') ? [wrong] : wrong;
      const body = withAt(sheetsSchema, messageFor(kind), baseFor(kind, field), field.path, value);
      expect(outcome(kind, body)).toMatch(/^Invalid requests\[0\]\.\w+: /);
      expect(JSON.stringify(filled)).toBe(before);
    }),
    { numRuns: 400 },
  );
});

describe('methods', () => {
  const methods = [...Object.keys(imitatedSheets), ...Object.keys(imitatedDrive)].filter((name) =>
    /^(Sheets|Drive)\.\w+\.[\w.]+$/.test(name),
  );
  const schema = { ...sheetsSchema, ...driveSchema };
  const table = { ...imitatedSheets, ...imitatedDrive };

  /** The error of a call with these options, if any. */
  function refusal(name: string, options: unknown): string {
    const method = strict({ [name]: () => null })[name];
    const args = Array.from({ length: shapes[name]?.options ?? 0 }, () => null);
    try {
      method?.(undefined as never, [...args, options as Json]);
      return '';
    } catch (error) {
      return messageOf(error);
    }
  }

  test('each method is looked at', () =>
    expect(Object.keys(shapes).sort()).toEqual(Object.keys({ ...sheetsService, ...driveService }).sort()));

  test.each(methods)('%s: an option that Google does not have is refused', (name) => {
    expect(refusal(name, { warna: 'x' })).toBe(
      `Invalid JSON payload received. Unknown name "warna": Cannot bind query parameter. Field 'warna' could not be found in request message.`,
    );
  });

  test.each(methods)('%s: an option that is not imitated says so', (name) => {
    const wrong = fieldsBelow(schema, table, name)
      .filter(({ imitated }) => !imitated)
      .filter(
        ({ path: [option = ''], type }) =>
          !refusal(name, { [option]: sampleOf(type) }).includes(
            `Not imitated by the local Workspace: ${name}.${option}`,
          ),
      );
    expect(wrong).toEqual([]);
  });

  test.each(methods)('%s: a value outside an enumeration is refused', (name) => {
    const wrong = fieldsBelow(schema, table, name)
      .filter(({ type }) => enumerationOf(memberType(type)))
      .filter(
        ({ path: [option = ''] }) => !refusal(name, { [option]: 'NOPE' }).startsWith('Invalid value at '),
      );
    expect(wrong).toEqual([]);
  });
});

describe('resources', () => {
  const entry = (name: string, message: string): string =>
    name.startsWith('Drive.') ? `${name} resource` : message;
  const resources = Object.entries(shapes).flatMap(([name, { resource }]) =>
    resource === undefined ? [] : [{ name, resource }],
  );

  function refusal(name: string, resource: Json): string {
    try {
      strict({ [name]: () => null })[name]?.(undefined as never, [resource]);
      return '';
    } catch (error) {
      return messageOf(error);
    }
  }

  test.each(resources)('$name: a field that is not imitated says so', ({ name, resource }) => {
    const schema = name.startsWith('Drive.') ? driveSchema : sheetsSchema;
    const table = name.startsWith('Drive.') ? imitatedDrive : imitatedSheets;
    const own = entry(name, resource);
    const silent = [...fieldsOf(schema, resource)]
      .filter(([field]) => imitatedValues(table, own, field) === undefined)
      .filter(
        ([field, type]) =>
          refusal(name, { [field]: sampleOf(type) as Json }) !==
          `Not imitated by the local Workspace: ${own}.${field}`,
      );
    expect(silent).toEqual([]);
  });

  test.each(resources.filter(({ name }) => name.startsWith('Sheets.')))(
    '$name: a field that Google does not have is refused',
    ({ name }) => {
      expect(refusal(name, { warna: 'x' })).toMatch(
        /^Invalid JSON payload received\. Unknown name "warna"( at 'data')?: Cannot find field\.$/,
      );
    },
  );
});

test('Google’s words for a wrong option, a wrong dimension and a list of lists that is none', async () => {
  const { script } = openOffice();
  const says = async (code: string): Promise<string> => (await script(code)).error?.message ?? '';
  expect(await says(`Sheets.Spreadsheets.Values.get(ID, 'A1', { majorDimension: 'DIAGONAL' })`)).toContain(
    `Invalid value at 'major_dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), "DIAGONAL"`,
  );
  expect(
    await says(
      `Sheets.Spreadsheets.Values.update({ values: [['a']] }, ID, 'A1', { valueInputOption: 'NOPE' })`,
    ),
  ).toContain(
    `Invalid value at 'value_input_option' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), "NOPE"`,
  );
  expect(
    await says(
      `Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ gridRange: { startRowIndex: 'x' } }] }, ID)`,
    ),
  ).toContain(`Invalid value at 'data_filters[0].grid_range.start_row_index.value' (TYPE_INT32), "x"`);
  expect(await says(`Drive.Files.create({ title: 'x' })`)).toContain(
    'Not imitated by the local Workspace: File.title',
  );
  expect(await says(`Drive.Files.create({ name: 'x', createdTime: '2020-01-01T00:00:00Z' })`)).toContain(
    'Not imitated by the local Workspace: Drive.Files.create resource.createdTime',
  );
  expect(await says(`MailApp.sendEmail({ to: 'a@b.id', subject: 's', body: 'b', noReply: true })`)).toContain(
    'Not imitated by the local Workspace: MailApp.sendEmail.noReply',
  );
  expect(
    await says(`UrlFetchApp.fetch('https://www.googleapis.com/', { followRedirects: false })`),
  ).toContain('Not imitated by the local Workspace: UrlFetchApp.fetch.followRedirects');
});

test('an enumeration may be in small letters, a number or unspecified, and numbers may be texts', async () => {
  const { value } = openOffice();
  const read = (options: string): Promise<unknown> =>
    value(`return Sheets.Spreadsheets.Values.get(ID, 'A1:B1', ${options}).majorDimension`);
  expect(await read(`{ majorDimension: 'columns' }`)).toBe('COLUMNS');
  expect(await read(`{ majorDimension: 2 }`)).toBe('COLUMNS');
  expect(await read(`{ majorDimension: 'DIMENSION_UNSPECIFIED' }`)).toBe('ROWS');
  expect(
    await value(
      `Sheets.Spreadsheets.batchUpdate({ requests: { addSheet: { properties: { sheetId: '9' } } } }, ID); return Sheets.Spreadsheets.get(ID).sheets[1].properties.sheetId`,
    ),
  ).toBe(9);
});
