import type { FileFinder } from '../../ports/file-finder';
import { inQuery, type DriveService } from './drive-service';

export const createFileFinder =
  (service: DriveService): FileFinder =>
  (folderId, name) =>
    service.list(
      `name = ${inQuery(name)} and ${inQuery(folderId)} in parents and trashed = false`,
      'files(id)',
      undefined,
    ).files.length > 0;
