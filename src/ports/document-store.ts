import type { Attachment } from './mailer';

/** Stores a document in one of the office's folders and returns its address. */
export type DocumentStore = (folderId: string, document: Attachment) => string;

/** Stores HTML as an editable document and returns its address. */
export type EditableStore = (folderId: string, name: string, html: string) => string;

/**
 * The content of an image that the office chose; undefined when it is missing or may not be read. What custody needs to know
 * of the folder is read in the same call.
 */
export type ImageReader = (fileId: string, folderId: string) => Uint8Array | undefined;
