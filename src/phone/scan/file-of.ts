/** The kinds of files that a phone makes of a document, by their first bytes. */
const kinds = [
  { mimeType: 'application/pdf', ending: 'pdf', begins: [0x25, 0x50, 0x44, 0x46] },
  { mimeType: 'image/jpeg', ending: 'jpg', begins: [0xff, 0xd8, 0xff] },
  { mimeType: 'image/png', ending: 'png', begins: [0x89, 0x50, 0x4e, 0x47] },
] as const;

/**
 * Name and type of a file for a row. The ID in the name lets the time-driven trigger file it, too, if the upload ends before it is
 * entered in the ledger; the moment makes names of one row different. Null for any other kind of file, and an empty one.
 * @example fileOf('KUL-0001', new TextEncoder().encode('%PDF-'), new Date(2026, 1, 4, 8, 5, 9))
 * //=> { name: 'KUL-0001 HP 2026-02-04 08.05.09.pdf', mimeType: 'application/pdf' }
 */
export function fileOf(
  rowId: string,
  content: Uint8Array,
  now: Date,
): { readonly name: string; readonly mimeType: string } | null {
  const kind = kinds.find(({ begins }) => begins.every((byte, index) => content[index] === byte));
  if (!kind) return null;
  const { mimeType, ending } = kind;
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.');
  return { name: `${rowId} HP ${day} ${time}.${ending}`, mimeType };
}
