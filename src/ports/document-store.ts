import type { ChainHead } from '../domain/workbook/log-entry';
import type { Attachment } from './mailer';

/** Stores a document in one of the office's folders, with the head of the Log as its anchor, and returns its address. */
export type DocumentStore = (folderId: string, document: Attachment, log: ChainHead) => string;

/** Stores HTML as an editable document, with an anchor likewise, and returns its address. */
export type EditableStore = (folderId: string, name: string, html: string, log: ChainHead) => string;

/**
 * The content of an image that the office chose; undefined when it is missing or may not be read. What custody needs to know
 * of the folder is read in the same call.
 */
export type ImageReader = (fileId: string, folderId: string) => Uint8Array | undefined;
