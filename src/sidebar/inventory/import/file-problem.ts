/** A kind of file that is not read as a list. */
interface Kind {
  readonly is: (file: Looked) => boolean;
  readonly words: string;
}

/** What is known of a file: its first bytes as Latin-1, and whether its bytes contain a text. */
interface Looked {
  readonly start: string;
  readonly contains: (text: string) => boolean;
}

const AS_XLSX =
  'Buka di Excel atau Google Sheets, lalu simpan lagi sebagai Excel (XLSX) dan pilih berkas yang baru.';
const OLD_OFFICE = '\xD0\xCF\x11\xE0';
const ZIP = 'PK\x03\x04';
/** Names in the directory of an OLE2 file are UTF-16 (MS-CFB 2.6.1). */
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');
const inZip =
  (...names: readonly string[]): Kind['is'] =>
  ({ start, contains }) =>
    start.startsWith(ZIP) && names.some(contains);

/** Known by content, never by name: SIMPEG and SAKTI name a web page .xls. */
const kinds: readonly Kind[] = [
  {
    is: ({ start, contains }) => start.startsWith(OLD_OFFICE) && contains(wide('EncryptedPackage')),
    words:
      'terkunci kata sandi. Buka di Excel, hapus kata sandinya (File > Info > Lindungi Buku Kerja), simpan, lalu pilih lagi.',
  },
  {
    is: ({ start, contains }) => start.startsWith(OLD_OFFICE) && contains(wide('WordDocument')),
    words: 'adalah dokumen Word. Salin tabelnya di Word, lalu tempel di kotak di bawah.',
  },
  { is: ({ start }) => start.startsWith(OLD_OFFICE), words: `berformat Excel lama (XLS). ${AS_XLSX}` },
  {
    is: inZip('application/vnd.oasis.opendocument'),
    words: `berformat OpenDocument (LibreOffice). Buka di LibreOffice atau Google Sheets, lalu simpan lagi sebagai XLSX dan pilih berkas yang baru.`,
  },
  { is: inZip('xl/workbook.bin'), words: `berformat Excel biner (XLSB). ${AS_XLSX}` },
  {
    is: inZip('word/'),
    words: 'adalah dokumen Word. Salin tabelnya di Word, lalu tempel di kotak di bawah.',
  },
  {
    is: ({ start }) =>
      /^\s*(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|head|body|table|div|style|meta)/i.test(start),
    words: `adalah halaman web (HTML), meskipun namanya mungkin XLS. ${AS_XLSX}`,
  },
  {
    is: ({ start }) => /^\s*(?:\xEF\xBB\xBF)?\s*<\?(?:xml|mso)/i.test(start),
    words: `adalah berkas XML. ${AS_XLSX}`,
  },
  {
    is: ({ start }) => start.includes('%PDF-'),
    words: 'adalah PDF. Pilih daftarnya dalam bentuk Excel (XLSX) atau CSV.',
  },
  {
    is: ({ start }) => /^(?:\xFF\xD8\xFF|\x89PNG|GIF8|II\*\0|MM\0\*|.{4}ftyp)/s.test(start),
    words: 'adalah gambar. Pilih daftarnya dalam bentuk Excel (XLSX) atau CSV.',
  },
  {
    is: ({ start }) => start.startsWith('{\\rtf'),
    words: 'adalah dokumen RTF. Salin tabelnya, lalu tempel di kotak di bawah.',
  },
  {
    is: ({ start }) => /^(?:Rar!|7z\xBC\xAF|\x1F\x8B)/.test(start),
    words: 'adalah arsip terkompresi. Buka arsipnya, lalu pilih daftar di dalamnya.',
  },
];

const START = 1_024;

/** Why a file is not a list, as the rest of a sentence that begins with its name; undefined if it may be one. */
export function problemOf(bytes: Uint8Array): string | undefined {
  const latin = new TextDecoder('latin1');
  const facts = {
    start: Array.from(bytes.subarray(0, START), (byte) => String.fromCharCode(byte)).join(''),
    contains: (text: string) => latin.decode(bytes).includes(text),
  };
  return kinds.find(({ is }) => is(facts))?.words;
}

/** XLSX is a ZIP (ECMA-376 Part 2). */
export const isZip = (bytes: Uint8Array): boolean =>
  [...ZIP].every((letter, index) => bytes[index] === letter.charCodeAt(0));
