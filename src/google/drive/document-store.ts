import { fileLink } from '../../domain/office/drive-id';
import type { DocumentStore, EditableStore } from '../../ports/document-store';
import { anchorMark } from './anchor-marks';
import type { DriveService } from './drive-service';
import { marksOfPaper, type PaperKind } from './marks';

export const createDocumentStore =
  (service: DriveService, workbookId: () => string, kind: PaperKind): DocumentStore =>
  (folderId, document, log) => {
    const marks = { ...marksOfPaper(workbookId(), kind), ...anchorMark(log) };
    const file = service.createFile(document, folderId, marks, 'id,webViewLink');
    return file.webViewLink ?? fileLink(file.id ?? '');
  };

/** Drive converts HTML to a Google Doc: https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs */
export const createEditableStore =
  (service: DriveService, workbookId: () => string): EditableStore =>
  (folderId, name, html, log) => {
    const marks = { ...marksOfPaper(workbookId(), 'laporan'), ...anchorMark(log) };
    const file = service.importHtml(name, html, folderId, marks, 'id,webViewLink');
    return file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit`;
  };
