import { get, list } from './drive-read';
import { update } from './drive-update';
import { copy, create, remove } from './drive-write';
import type { Service } from './service';

/** The advanced Drive service, version 3: https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
export const driveService: Service = {
  'Drive.Files.list': list,
  'Drive.Files.get': get,
  'Drive.Files.create': create,
  'Drive.Files.update': update,
  'Drive.Files.copy': copy,
  'Drive.Files.remove': remove,
};
