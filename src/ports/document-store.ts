import type { Attachment } from './mailer';

/** Keeps a document in one of the office's folders and answers its address. */
export type DocumentStore = (folderId: string, document: Attachment) => string;
