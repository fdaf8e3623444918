/**
 * The content of a file by its first and last bytes, not by its name: the kinds that an office scans or writes, and the
 * faults of other files.
 */
export const contents = [
  'pdf',
  'jpeg',
  'png',
  'tiff',
  'heic',
  'docx',
  'xlsx',
  'terkunci',
  'rusak',
  'program',
  'lain',
] as const;
export type Content = (typeof contents)[number];

/** The kinds of scans and born-digital originals; a setting narrows them. */
export const documentKinds = [
  'pdf',
  'jpeg',
  'png',
  'tiff',
  'heic',
  'docx',
  'xlsx',
] as const satisfies readonly Content[];
export type DocumentKind = (typeof documentKinds)[number];

/** The two ends of a file: bytes 0 to 2,047 and the last 16,384, or all of a shorter one. */
export interface Sample {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

export const HEAD_BYTES = 2_048;
export const TAIL_BYTES = 16_384;

interface Signature {
  readonly kind: Content;
  readonly fits: (head: string, tail: string) => boolean;
  /** Text that the end of a complete file of this kind always contains; a file without it was truncated. */
  readonly ends?: string;
}

/**
 * The first signature that fits decides. Sources: ISO 32000 7.5, ITU T.81 B, PNG 5.2, TIFF 6.0 2, ISO 14496-12 4.3,
 * ECMA-376-2.
 */
const signatures: readonly Signature[] = [
  {
    kind: 'terkunci',
    fits: (head, tail) => isPdf(head) && (tail.includes('/Encrypt') || head.includes('/Encrypt')),
  },
  { kind: 'pdf', fits: isPdf, ends: '%%EOF' },
  { kind: 'jpeg', fits: (head) => head.startsWith('\xFF\xD8\xFF'), ends: '\xFF\xD9' },
  { kind: 'png', fits: (head) => head.startsWith('\x89PNG\r\n\x1A\n'), ends: 'IEND' },
  { kind: 'tiff', fits: (head) => head.startsWith('II*\0') || head.startsWith('MM\0*') },
  { kind: 'heic', fits: (head) => /^ftyp(heic|heix|hevc|mif1|msf1|heim|heis)/.test(head.slice(4, 12)) },
  {
    kind: 'docx',
    fits: (head, tail) => isZip(head) && tail.includes('word/document.xml'),
    ends: 'PK\x05\x06',
  },
  { kind: 'xlsx', fits: (head, tail) => isZip(head) && tail.includes('xl/workbook.xml'), ends: 'PK\x05\x06' },
  // An OLE container: a password-protected office file, or one from before 2007.
  { kind: 'terkunci', fits: (head) => head.startsWith('\xD0\xCF\x11\xE0') },
  { kind: 'program', fits: (head) => /^(MZ|\x7FELF|#!)/.test(head) },
];

function isPdf(head: string): boolean {
  return head.slice(0, 1024).includes('%PDF-');
}
const isZip = (head: string): boolean => head.startsWith('PK\x03\x04');

export function detectContent({ head, tail }: Sample): Content {
  const first = latin1(head);
  const last = latin1(tail);
  const signature = signatures.find(({ fits }) => fits(first, last));
  if (!signature) return 'lain';
  return signature.ends === undefined || last.includes(signature.ends) ? signature.kind : 'rusak';
}

/** One character per byte. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
