import type { Attachment } from './mailer';

/** Keeps a document in one of the office's folders and answers its address. */
export type DocumentStore = (folderId: string, document: Attachment) => string;

/** Keeps HTML as a document that people can edit, and answers its address. */
export type EditableStore = (folderId: string, name: string, html: string) => string;

/** The content of an image that the office chose; undefined when it is not there or may not be read. */
export type ImageReader = (fileId: string) => Uint8Array | undefined;
