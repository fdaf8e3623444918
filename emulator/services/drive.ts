import { checkSharedDrives } from '../drive/shared-drives';
import { asList, asObject, asText, type Json } from '../json';
import { exportFile } from './drive-documents';
import { permissionsService } from './drive-permissions';
import { get, list } from './drive-read';
import { update } from './drive-update';
import { copy, create, remove } from './drive-write';
import type { Service, ServiceMethod } from './service';

/** The positions of the options and of file ids among a method's arguments. */
interface Places {
  readonly options: number;
  readonly file?: number;
  /** The position of a resource that may name a folder. */
  readonly resource?: number;
}

const places: Readonly<Record<string, Places>> = {
  'Drive.Files.get': { options: 1, file: 0 },
  'Drive.Files.create': { options: 2, resource: 0 },
  'Drive.Files.update': { options: 3, file: 1 },
  'Drive.Files.copy': { options: 2, file: 1, resource: 0 },
  'Drive.Files.remove': { options: 1, file: 0 },
  'Drive.Files.export': { options: 2, file: 0 },
  'Drive.Permissions.list': { options: 1, file: 0 },
  'Drive.Permissions.get': { options: 2, file: 0 },
  'Drive.Permissions.create': { options: 2, file: 1 },
  'Drive.Permissions.update': { options: 3, file: 1 },
  'Drive.Permissions.remove': { options: 2, file: 0 },
};

/** Checks that the caller's options give access to every file and folder that a call names. */
function aware(name: string, method: ServiceMethod): ServiceMethod {
  const at = places[name];
  if (!at) return method;
  return (call, args) => {
    const options = asObject(args[at.options]);
    const folders: readonly Json[] =
      at.resource === undefined ? [] : asList(asObject(args[at.resource])['parents']);
    const ids = [at.file === undefined ? '' : args[at.file], options['addParents'], ...folders].map(asText);
    checkSharedDrives(call.host.drive, ids, options);
    return method(call, args);
  };
}

const methods: Service = {
  'Drive.Files.list': list,
  'Drive.Files.get': get,
  'Drive.Files.create': create,
  'Drive.Files.update': update,
  'Drive.Files.copy': copy,
  'Drive.Files.remove': remove,
  'Drive.Files.export': exportFile,
  ...permissionsService,
};

/** The advanced Drive service. Arguments come in Apps Script's order: resource, path parameters, media, options. */
export const driveService: Service = Object.fromEntries(
  Object.entries(methods).map(([name, method]) => [name, aware(name, method)]),
);
