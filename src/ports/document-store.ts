import type { Attachment } from './mailer';

/** Stores a document in one of the office's folders and returns its address. */
export type DocumentStore = (folderId: string, document: Attachment) => string;

/** Stores HTML as an editable document and returns its address. */
export type EditableStore = (folderId: string, name: string, html: string) => string;

/** The content of an image that the office chose; undefined when it is missing or may not be read. */
export type ImageReader = (fileId: string) => Uint8Array | undefined;
