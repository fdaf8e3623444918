import { FORMAT_BYTES, formatOf } from '../../domain/scans/content/format-of';

/** The kinds of files that a phone makes of a document. */
const kinds = [
  { mimeType: 'application/pdf', ending: 'pdf', format: 'pdf' },
  { mimeType: 'image/jpeg', ending: 'jpg', format: 'jpeg' },
  { mimeType: 'image/png', ending: 'png', format: 'png' },
] as const;

/**
 * Name and type of a file for a row. The ID in the name lets the time-driven trigger file it, too, if the upload ends before it is
 * entered in the ledger; the moment makes names of one row different. The kind is told as on the server. Null for any other kind of file, and an empty one.
 * @example fileOf('KUL-0001', new TextEncoder().encode('%PDF-'), new Date(2026, 1, 4, 8, 5, 9))
 * //=> { name: 'KUL-0001 HP 2026-02-04 08.05.09.pdf', mimeType: 'application/pdf' }
 */
export function fileOf(
  rowId: string,
  content: Uint8Array,
  now: Date,
): { readonly name: string; readonly mimeType: string } | null {
  const found = formatOf(headOf(content));
  const kind = kinds.find(({ format }) => format === found);
  if (!kind) return null;
  const { mimeType, ending } = kind;
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.');
  return { name: `${rowId} HP ${day} ${time}.${ending}`, mimeType };
}

/** The bytes that tell what a file is, one character a byte. */
export const headOf = (content: Uint8Array): string =>
  String.fromCharCode(...content.subarray(0, FORMAT_BYTES));
