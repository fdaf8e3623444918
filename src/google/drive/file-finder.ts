import { fileLink } from '../../domain/office/drive-id';
import type { FileFinder } from '../../ports/file-finder';
import type { DriveService } from './drive-service';
import { filesNamed } from './files-named';

export const createFileFinder =
  (service: DriveService): FileFinder =>
  (folderId, name) => {
    const [file] = filesNamed(service, folderId, name, 'id,webViewLink');
    return file && (file.webViewLink ?? fileLink(file.id ?? ''));
  };
