import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enumerationNames } from './enumeration-names';

/**
 * Writes sheets-schema.ts and drive-schema.ts from Google's discovery documents (sheets.v4.json, drive.v3.json): `npx
 * tsx emulator/schema/make-schemas.ts FOLDER`. The documents are published at
 * https://sheets.googleapis.com/$discovery/rest?version=v4 and
 * https://www.googleapis.com/discovery/v1/apis/drive/v3/rest; the Python package google-api-python-client (Apache-2.0)
 * includes both in googleapiclient/discovery_cache/documents. A test compares the result with
 * @types/google-apps-script.
 */
const APIS = {
  sheets: { file: 'sheets.v4.json', only: /./, collections: /./ },
  drive: {
    file: 'drive.v3.json',
    only: /^(File|FileList|Permission|PermissionList|User|ContentRestriction|Label.*|DownloadRestriction.*)$/,
    collections: /^drive\.(files|permissions)\./,
  },
};

interface Property {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly properties?: Properties;
  readonly additionalProperties?: Property;
  readonly repeated?: boolean;
  readonly location?: string;
}

type Properties = Readonly<Record<string, Property>>;

interface Method {
  readonly id: string;
  readonly parameters?: Properties;
}

interface Resource {
  readonly methods?: Readonly<Record<string, Method>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

interface Discovery extends Resource {
  readonly revision: string;
  readonly parameters: Properties;
  readonly schemas: Readonly<Record<string, { readonly properties?: Properties }>>;
}

/** The type of a field as schema.ts reads it. An inline message becomes a message of its own, named after both. */
function codeOf(property: Property, path: string, inner: (name: string, fields: Properties) => void): string {
  const own = (of: Property): string => codeOf(of, path, inner);
  if (property.repeated === true) return `${own({ ...property, repeated: false })}[]`;
  if (property.items?.items) return 'ListValue[]';
  if (property.items) return `${own(property.items)}[]`;
  if (property.additionalProperties) return `{${own(property.additionalProperties)}}`;
  if (property.$ref !== undefined) return property.$ref;
  if (property.properties) {
    inner(path, property.properties);
    return path;
  }
  if (property.enum)
    return `${enumerationNames[property.enum[0] ?? ''] ?? 'TYPE_ENUM'}(${property.enum.join('|')})`;
  return SCALARS[property.format ?? ''] ?? SCALARS[property.type ?? ''] ?? '*';
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 's',
  boolean: 'b',
  int32: 'i',
  integer: 'i',
  number: 'd',
  double: 'd',
  float: 'f',
  byte: 's',
  int64: 's',
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** @example serviceName('sheets.spreadsheets.values.get') //=> 'Sheets.Spreadsheets.Values.get' */
export const serviceName = (id: string): string => {
  const parts = id.split('.');
  const last = parts.at(-1) ?? '';
  return [...parts.slice(0, -1).map(capital), last === 'delete' ? 'remove' : last].join('.');
};

function methodsOf(resource: Resource): readonly Method[] {
  const inside = Object.values(resource.resources ?? {}).flatMap(methodsOf);
  return [...Object.values(resource.methods ?? {}), ...inside];
}

/** The messages of an API, and the options of each method under the method's name in Apps Script. */
function schemaOf(document: Discovery, only: RegExp, collections: RegExp): Readonly<Record<string, string>> {
  const messages: Record<string, string> = {};
  const add = (name: string, properties: Properties): void => {
    messages[name] = Object.entries(properties)
      .map(([field, property]) => `${field}:${codeOf(property, `${name}${capital(field)}`, add)}`)
      .join(' ');
  };
  for (const [name, { properties }] of Object.entries(document.schemas))
    if (properties && only.test(name)) add(name, properties);
  for (const { id, parameters = {} } of methodsOf(document))
    if (collections.test(id))
      add(serviceName(id), { ...queryOf(parameters), ...queryOf(document.parameters) });
  return messages;
}

const queryOf = (parameters: Properties): Properties =>
  Object.fromEntries(
    Object.entries(parameters).filter(([name, { location }]) => location === 'query' && /^\w+$/.test(name)),
  );

async function schemaFile(api: keyof typeof APIS, folder: string): Promise<string> {
  const { file, only, collections } = APIS[api];
  const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Discovery;
  const rows = Object.entries(schemaOf(document, only, collections)).map(
    ([name, fields]) => `  '${name}': '${fields}',`,
  );
  const text = `/** Made by make-schemas.ts from Google's discovery document ${file} of revision ${document.revision}. */
export const ${api}Schema: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n};\n`;
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(__filename)), parser: 'typescript' });
}

const folder = process.argv[2];
if (process.argv[1]?.endsWith('make-schemas.ts') && folder !== undefined)
  for (const api of ['sheets', 'drive'] as const)
    void schemaFile(api, folder).then((text) => writeFileSync(join(__dirname, `${api}-schema.ts`), text));
