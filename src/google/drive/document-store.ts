import type { DocumentStore, EditableStore } from '../../ports/document-store';
import type { DriveService } from './drive-service';

export const createDocumentStore =
  (service: DriveService): DocumentStore =>
  (folderId, document) => {
    const file = service.createFile(document, folderId, 'id,webViewLink');
    return file.webViewLink ?? `https://drive.google.com/file/d/${file.id}/view`;
  };

/** Drive converts HTML to a Google Doc: https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs */
export const createEditableStore =
  (service: DriveService): EditableStore =>
  (folderId, name, html) => {
    const file = service.importHtml(name, html, folderId, 'id,webViewLink');
    return file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit`;
  };
