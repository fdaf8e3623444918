import type { FileFinder } from '../../ports/file-finder';
import { inQuery, type DriveService } from './drive-service';

export const createFileFinder =
  (service: DriveService): FileFinder =>
  (folderId, name) => {
    const [file] = service.list(
      `name = ${inQuery(name)} and ${inQuery(folderId)} in parents and trashed = false`,
      'files(id,webViewLink)',
      undefined,
    ).files;
    return file && (file.webViewLink ?? `https://drive.google.com/file/d/${file.id}/view`);
  };
