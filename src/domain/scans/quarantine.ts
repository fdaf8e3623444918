import type { DroppedFile } from './drop';
import { documentKinds, type Content, type DocumentKind } from './content';

/** Why a file cannot be a scan; rpc/scan-words.ts says of each what to do. */
export const quarantineReasons = [
  'kosong',
  'jenis',
  'terlalu-besar',
  'berkas-google',
  'pintasan',
  'terkunci',
  'rusak',
  'program',
  'tidak-cocok',
] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];

const extensions: Readonly<Record<DocumentKind, readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe'],
  png: ['png'],
  tiff: ['tif', 'tiff'],
  heic: ['heic', 'heif'],
  docx: ['docx'],
  xlsx: ['xlsx'],
};

const kindsByMimeType: ReadonlyMap<string, DocumentKind> = new Map<string, DocumentKind>([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/tiff', 'tiff'],
  ['image/heic', 'heic'],
  ['image/heif', 'heic'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
]);

type Judged = Pick<DroppedFile, 'name' | 'size' | 'mimeType' | 'content'>;

/** By its content; where that could not be looked at, by what Drive says of it. */
const contentOf = ({ content, mimeType }: Judged): Content =>
  content !== '' ? content : (kindsByMimeType.get(mimeType) ?? 'lain');

const isDocument = (content: Content): content is DocumentKind =>
  (documentKinds as readonly Content[]).includes(content);

/** @example extensionOf({ content: 'jpeg', … })  //=> 'jpg' */
export function extensionOf(file: Judged): string {
  const content = contentOf(file);
  return isDocument(content) ? (extensions[content][0] ?? 'bin') : 'bin';
}

export function quarantineReason(
  file: Judged,
  maxBytes: number,
  kinds: readonly DocumentKind[] = documentKinds,
): QuarantineReason | undefined {
  if (file.mimeType === 'application/vnd.google-apps.shortcut') return 'pintasan';
  if (file.mimeType.startsWith('application/vnd.google-apps')) return 'berkas-google';
  if (file.size === 0) return 'kosong';
  if (file.size > maxBytes) return 'terlalu-besar';
  const content = contentOf(file);
  if (content === 'terkunci' || content === 'rusak' || content === 'program') return content;
  if (!isDocument(content) || !kinds.includes(content)) return 'jenis';
  return claimsAnother(file.name, content) ? 'tidak-cocok' : undefined;
}

/** The name promises one kind and the file holds another. A name without a known ending promises nothing. */
function claimsAnother(name: string, content: DocumentKind): boolean {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = documentKinds.find((kind) => extensions[kind].includes(ending));
  return promised !== undefined && promised !== content;
}
