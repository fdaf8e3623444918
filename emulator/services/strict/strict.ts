import { asObject, isObject, type Json, type JsonObject } from '../../json';
import { checkImitated } from '../../schema/check-imitated';
import { driveSchema } from '../../schema/drive-schema';
import { imitatedDrive, imitatedSheets } from '../../schema/imitated';
import { readPayload } from '../../schema/read-payload';
import { sheetsSchema } from '../../schema/sheets-schema';
import type { Service, ServiceMethod } from '../service';

/** The position of a method's options, and the message that its first argument is. */
export interface Shape {
  readonly options: number;
  readonly resource?: string;
  /** The resource's name in Google's messages; the whole body has none. */
  readonly at?: string;
}

/** Arguments come in Apps Script's order: resource, path parameters, media, options. A batch checks its own requests. */
export const shapes: Readonly<Record<string, Shape>> = {
  'Sheets.Spreadsheets.get': { options: 1 },
  'Sheets.Spreadsheets.batchUpdate': { options: 2 },
  'Sheets.Spreadsheets.Values.get': { options: 2 },
  'Sheets.Spreadsheets.Values.batchGet': { options: 1 },
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': {
    options: 2,
    resource: 'BatchGetValuesByDataFilterRequest',
  },
  'Sheets.Spreadsheets.Values.update': { options: 3, resource: 'ValueRange', at: 'data' },
  'Sheets.Spreadsheets.Values.append': { options: 3, resource: 'ValueRange', at: 'data' },
  'Sheets.Spreadsheets.Values.batchUpdate': { options: 2, resource: 'BatchUpdateValuesRequest' },
  'Sheets.Spreadsheets.Values.batchUpdateByDataFilter': {
    options: 2,
    resource: 'BatchUpdateValuesByDataFilterRequest',
  },
  'Sheets.Spreadsheets.Values.clear': { options: 3, resource: 'ClearValuesRequest' },
  'Sheets.Spreadsheets.DeveloperMetadata.search': { options: 2, resource: 'SearchDeveloperMetadataRequest' },
  'Sheets.Spreadsheets.DeveloperMetadata.get': { options: 2 },
  'Drive.Files.list': { options: 0 },
  'Drive.Files.get': { options: 1 },
  'Drive.Files.create': { options: 2, resource: 'File' },
  'Drive.Files.update': { options: 3, resource: 'File' },
  'Drive.Files.copy': { options: 2, resource: 'File' },
  'Drive.Files.remove': { options: 1 },
  'Drive.Files.export': { options: 2 },
  'Drive.Permissions.list': { options: 1 },
  'Drive.Permissions.get': { options: 2 },
  'Drive.Permissions.create': { options: 2, resource: 'Permission' },
  'Drive.Permissions.update': { options: 3, resource: 'Permission' },
  'Drive.Permissions.remove': { options: 2 },
};

const SHEETS = {
  schema: sheetsSchema,
  table: imitatedSheets,
  api: 'google.apps.sheets.v4',
  unknown: 'refused',
} as const;

/** Drive ignores unknown names in a body; here they throw, so that mistakes are seen. */
const DRIVE = {
  schema: driveSchema,
  table: imitatedDrive,
  api: 'google.apps.drive.v3',
  unknown: 'dropped',
} as const;

const apiOf = (name: string): typeof SHEETS | typeof DRIVE => (name.startsWith('Sheets.') ? SHEETS : DRIVE);

function readOptions(name: string, given: Json | undefined): JsonObject {
  const api = apiOf(name);
  const options = readPayload({ ...api, from: 'query', unknown: 'refused' }, name, asObject(given));
  checkImitated(api, name, options);
  return options;
}

function readResource(name: string, { resource = '', at = '' }: Shape, given: Json | undefined): JsonObject {
  const api = apiOf(name);
  const read = readPayload({ ...api, from: 'body' }, resource, asObject(given), at);
  checkImitated(api, resource, read, api === DRIVE ? `${name} resource` : resource);
  return read;
}

/** The resource of a method that is called over HTTP instead of through the advanced service. */
export const readBody = (name: string, given: Json): JsonObject =>
  readResource(name, shapes[name] ?? { options: 0 }, given);

/** The arguments as the API reads them; all errors in them are found before anything else is checked. */
function readArguments(name: string, shape: Shape, args: readonly Json[]): readonly Json[] {
  const read = args.slice();
  if (shape.resource !== undefined && isObject(args[0])) read[0] = readResource(name, shape, args[0]);
  if (isObject(args[shape.options])) read[shape.options] = readOptions(name, args[shape.options]);
  return read;
}

const strictly = (name: string, method: ServiceMethod): ServiceMethod => {
  const shape = shapes[name];
  return shape ? (call, args) => method(call, readArguments(name, shape, args)) : method;
};

/** The methods of an advanced service, each with a check of its arguments. */
export const strict = (service: Service): Service =>
  Object.fromEntries(Object.entries(service).map(([name, method]) => [name, strictly(name, method)]));
