import type { DocumentStore } from '../../ports/document-store';
import type { DriveService } from './drive-service';

export const createDocumentStore =
  (service: DriveService): DocumentStore =>
  (folderId, document) => {
    const file = service.createFile(document, folderId, 'id,webViewLink');
    return file.webViewLink ?? `https://drive.google.com/file/d/${file.id}/view`;
  };
