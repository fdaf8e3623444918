import { exportFile } from './drive-documents';
import { permissionsService } from './drive-permissions';
import { get, list } from './drive-read';
import { update } from './drive-update';
import { copy, create, remove } from './drive-write';
import type { Service } from './service';

/** The advanced Drive service; argument order is Apps Script's: resource, path parameters, media, options. */
export const driveService: Service = {
  'Drive.Files.list': list,
  'Drive.Files.get': get,
  'Drive.Files.create': create,
  'Drive.Files.update': update,
  'Drive.Files.copy': copy,
  'Drive.Files.remove': remove,
  'Drive.Files.export': exportFile,
  ...permissionsService,
};
