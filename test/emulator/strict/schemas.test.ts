import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { driveSchema } from '../../../emulator/schema/drive-schema';
import { enumerationNames } from '../../../emulator/schema/enumeration-names';
import { serviceName } from '../../../emulator/schema/make-schemas';
import { enumerationOf, fieldsOf, memberType, type Schema } from '../../../emulator/schema/schema';
import { sheetsSchema } from '../../../emulator/schema/sheets-schema';
import { unions } from '../../../emulator/schema/unions';
import { shapes } from '../../../emulator/services/strict/strict';

/* The schemas come from Google's discovery documents; @types/google-apps-script was generated from the same by others. */
interface Typed {
  readonly message: string;
  readonly field: string;
  readonly type: string;
}

function typesOf(file: string): readonly Typed[] {
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const text = readFileSync(join(folder, 'apis', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/interface (\w+) \{([^{}]*)\}/g)].flatMap(([, message = '', body = '']) =>
    [...body.matchAll(/^\s*(\w+)\?: (.+);$/gm)].map(([, field = '', type = '']) => ({
      message,
      field,
      type: type.replace(/ \| undefined$/, '').trim(),
    })),
  );
}

/** The kind of a field as far as both sources express it: text, number, boolean or message, and whether it is a list. */
function sortOf(type: string): string {
  if (type.startsWith('{')) return 'message';
  const list = type.endsWith('[]') ? 'list of ' : '';
  const bare = memberType(type);
  if (bare === 's' || enumerationOf(bare)) return `${list}string`;
  if (bare === 'b') return `${list}boolean`;
  return ['i', 'd', 'f'].includes(bare) ? `${list}number` : `${list}message`;
}

/** Bytes are a text in base64 on the wire. */
function typedSort(type: string): string {
  if (/\bByte\[\]$/.test(type)) return 'string';
  const list = type.endsWith('[]') ? 'list of ' : '';
  const bare = type.replace(/(\[\])+$/, '');
  if (/\bInteger$/.test(bare)) return `${list}number`;
  return /^(string|number|boolean)$/.test(bare) ? `${list}${bare}` : `${list}message`;
}

test.each<[string, string, Schema]>([
  ['Sheets', 'sheets_v4.d.ts', sheetsSchema],
  ['Drive', 'drive_v3.d.ts', driveSchema],
])(
  'every message and field of %s that @types/google-apps-script knows is in the schema, of the same sort',
  (_api, file, schema) => {
    const typed = typesOf(file).filter(({ message }) => schema[message] !== undefined);
    const different = typed.filter(({ message, field, type }) => {
      const own = fieldsOf(schema, message).get(field);
      return own === undefined || sortOf(own) !== typedSort(type);
    });
    expect(typed.length).toBeGreaterThan(100);
    expect(different.map(({ message, field, type }) => `${message}.${field} ${type}`)).toEqual([]);
  },
);

test('each enumeration has a name, and each name is used', () => {
  const types = [sheetsSchema, driveSchema].flatMap((schema) =>
    Object.keys(schema).flatMap((message) => [...fieldsOf(schema, message).values()].map(memberType)),
  );
  const found = types.flatMap((type) => enumerationOf(type) ?? []);
  expect(found.filter(({ name }) => name === 'TYPE_ENUM')).toEqual([]);
  expect(new Set(found.map(({ values: [first = ''] }) => first))).toEqual(
    new Set(Object.keys(enumerationNames)),
  );
});

test('each method that is imitated has its options in the schema, and each union its message', () => {
  const all = { ...sheetsSchema, ...driveSchema };
  expect(Object.keys(shapes).filter((name) => all[name] === undefined)).toEqual([]);
  expect(serviceName('drive.files.delete')).toBe('Drive.Files.remove');
  const strangers = Object.entries(unions).flatMap(([message, [, ...fields]]) =>
    fields.filter((field) => !fieldsOf(sheetsSchema, message).has(field)),
  );
  expect(strangers).toEqual([]);
});
