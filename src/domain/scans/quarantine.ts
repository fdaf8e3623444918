import type { Context } from '../office/context';
import { err, ok, type Result } from '../refusal/result';
import type { DroppedFile } from './drop';
import { documentKinds, type Content, type DocumentKind } from '../workbook/vocabulary/content';
import type { QuarantineReason } from '../refusal/quarantine-reason';

const extensions: Readonly<Record<DocumentKind, readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe'],
  png: ['png'],
  tiff: ['tif', 'tiff'],
  heic: ['heic', 'heif'],
  docx: ['docx'],
  xlsx: ['xlsx'],
};

export type CheckedFile = Pick<DroppedFile, 'name' | 'size' | 'mimeType' | 'content'>;

const isDocument = (content: Content): content is DocumentKind =>
  (documentKinds as readonly Content[]).includes(content);

/** @example extensionOf('jpeg')  //=> 'jpg' */
export const extensionOf = (content: DocumentKind): string => extensions[content][0] ?? content;

declare const checked: unique symbol;

/**
 * A file whose bytes were read and that can be a scan. Only `checkScannable` creates one; only such files are filed.
 */
export type Scannable<F extends CheckedFile = CheckedFile> = F & {
  readonly content: DocumentKind;
  readonly [checked]: true;
};

/**
 * Whether the office accepts this file. A file whose bytes were not read is not accepted on Drive's MIME type alone.
 */
export function checkScannable<F extends CheckedFile>(
  file: F,
  { settings }: Pick<Context, 'settings'>,
): Result<Scannable<F>, QuarantineReason> {
  const flaw = quarantineReason(file, settings.scans.maxBytes, settings.scans.kinds);
  return flaw ? err(flaw) : ok(file as Scannable<F>);
}

export function quarantineReason(
  file: CheckedFile,
  maxBytes: number,
  kinds: readonly DocumentKind[] = documentKinds,
): QuarantineReason | undefined {
  if (file.mimeType === 'application/vnd.google-apps.shortcut') return 'pintasan';
  if (file.mimeType.startsWith('application/vnd.google-apps')) return 'berkas-google';
  if (file.size === 0) return 'kosong';
  if (file.size > maxBytes) return 'terlalu-besar';
  const { content } = file;
  if (content === '') return 'belum-dibaca';
  if (content === 'terkunci' || content === 'rusak' || content === 'program') return content;
  if (!isDocument(content) || !kinds.includes(content)) return 'jenis';
  return claimsAnother(file.name, content) ? 'tidak-cocok' : undefined;
}

/** The kind of document that the extension of a name promises. */
export function promisedKind(name: string): DocumentKind | undefined {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return documentKinds.find((kind) => extensions[kind].includes(ending));
}

/** The name has the extension of another kind than the content. A name without a known extension claims nothing. */
const claimsAnother = (name: string, content: DocumentKind): boolean =>
  (promisedKind(name) ?? content) !== content;
