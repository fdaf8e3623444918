import { zipSync, type Zippable } from 'fflate';

/** A text with one character a byte, as bytes; and other parts of files. */
export const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part],
    ),
  );

const number = (value: number, length: number): readonly number[] =>
  Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256);
export const littleEndian = (value: number, length: number): Uint8Array =>
  Uint8Array.from(number(value, length));
export const bigEndian = (value: number, length: number): Uint8Array =>
  Uint8Array.from([...number(value, length)].reverse());

interface PdfParts {
  /** Further entries of the trailer. */
  readonly trailer?: string;
  readonly pages?: number;
  /** Further objects: their numbers and values. */
  readonly objects?: Readonly<Record<number, string>>;
  /** Bytes of content, to make the file longer than what is read of it. */
  readonly filler?: number;
  /** Lines of the cross-reference table that no object has. */
  readonly freeLines?: number;
  readonly xref?: 'table' | 'stream';
  /** What the file says about the place of its cross-reference section. */
  readonly startxref?: number;
}

/** A PDF with a table or a stream of cross-references at its end. */
export function pdf(parts: PdfParts = {}): Uint8Array {
  const { pages = 1, objects = {}, filler = 0, freeLines = 0, trailer = '', xref = 'table' } = parts;
  const all: Readonly<Record<number, string>> = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Kids [${pages > 0 ? '3 0 R' : ''}] /Count ${pages} >>`,
    3: '<< /Type /Page /Parent 2 0 R >>',
    4: `<< /Length ${filler} >>\nstream\n${'x'.repeat(filler)}\nendstream`,
    ...objects,
  };
  let text = '%PDF-1.7\n';
  const lines: string[] = ['0000000000 65535 f \n'];
  for (const [id, value] of Object.entries(all)) {
    lines.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${id} 0 obj\n${value}\nendobj\n`;
  }
  lines.push(...Array<string>(freeLines).fill('0000000000 00001 f \n'));
  const entries = `/Size ${lines.length} /Root 1 0 R ${trailer}`;
  const section =
    xref === 'table'
      ? `xref\n0 ${lines.length}\n${lines.join('')}trailer\n<< ${entries} >>`
      : `99 0 obj\n<< /Type /XRef /W [1 4 2] /Length ${20 * lines.length} ${entries} >>\nstream\n${lines.join('')}\nendstream\nendobj`;
  return bytes(text, section, `\nstartxref\n${parts.startxref ?? text.length}\n%%EOF\n`);
}

/** A linearized PDF: the newest cross-reference section, with the trailer that counts, is at its beginning. */
export function linearizedPdf(firstTrailer: string, lines = 206, filler = 100_000): Uint8Array {
  const table = '0000000015 00000 n \n'.repeat(lines);
  const make = (length: number): string => {
    const dictionary = `1 0 obj\n<< /Linearized 1 /L ${String(length).padEnd(10)} /O 5 /E 4 /N 1 /T 3 >>\nendobj\n`;
    const first = `%PDF-1.7\n${dictionary}`;
    const rest = `xref\n5 ${lines}\n${table}trailer\n<< /Size ${lines} /Root 5 0 R ${firstTrailer} >>\nstartxref\n0\n%%EOF\n6 0 obj\n(${'x'.repeat(filler)})\nendobj\n`;
    return `${first}${rest}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 5 >>\nstartxref\n${first.length}\n%%EOF\n`;
  };
  return bytes(make(make(0).length));
}

/** A JPEG: its header segments, image data of that length, and what follows. */
export const jpeg = (
  imageBytes: number,
  after: string | Uint8Array = '\xFF\xD9',
  segments = '',
): Uint8Array =>
  bytes(
    `\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0${segments}\xFF\xDA\0\x0C\x03\x01\0\x02\x11\x03\x11\0?\0`,
    Uint8Array.from({ length: imageBytes }, (_, index) => (index * 7 + 13) % 251),
    after,
  );

/** A film of that many bytes without a marker that would end an image. */
export const film = (length: number): Uint8Array =>
  bytes(
    '\0\0\0\x18ftypmp42\0\0\0\0isommp42',
    Uint8Array.from({ length }, (_, index) => (index % 97 === 0 ? 255 : (index * 31) % 200)),
  );

export const contentTypes = (type: string): string =>
  `<?xml version="1.0"?><Types><Override PartName="/main" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`;

/** A zip archive of these files. */
export const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])) as Zippable, {
    mtime: '2026-02-02T00:00:00',
  });

const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');

/** An OLE container with these streams in its directory, which begins at that sector of 512 bytes. */
export function ole(streams: readonly string[], sector = 0): Uint8Array {
  const header = bytes(
    '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    new Uint8Array(22),
    littleEndian(9, 2),
    new Uint8Array(16),
    littleEndian(sector, 4),
    new Uint8Array(460),
  );
  const entries = streams.map((name) => utf16(name).padEnd(128, '\0')).join('');
  return bytes(header, new Uint8Array(512 * sector), entries.padEnd(512, '\0'), new Uint8Array(512 * sector));
}

/** An ISO media box. */
export const box = (type: string, ...content: readonly (string | Uint8Array)[]): Uint8Array => {
  const inner = bytes(...content);
  return bytes(bigEndian(inner.length + 8, 4), type, inner);
};
