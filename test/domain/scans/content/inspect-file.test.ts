import { codecs } from '../../../../src/codecs';
import { inspectWhole } from '../../../../src/domain/scans/content/inspect-whole';
import type { Content } from '../../../../src/domain/workbook/vocabulary/content';
import { makeScan } from '../../../../demo/scans';
import { encryptedPdfs } from './encrypted-pdfs';
import {
  bigEndian,
  box,
  bytes,
  contentTypes,
  film,
  jpeg,
  linearizedPdf,
  littleEndian,
  ole,
  pdf,
  zip,
} from './make-files';

/** The content of a file, and how many ranges were read after its two ends. */
function inspected(file: Uint8Array): { readonly content: Content; readonly looks: number } {
  let ranges = 0;
  const read = ({ from, to }: { readonly from: number; readonly to: number }): Uint8Array => {
    ranges += 1;
    return file.slice(from, to + 1);
  };
  return { content: inspectWhole(file.length, read, codecs), looks: ranges - 2 };
}
const contentOf = (file: Uint8Array): Content => inspected(file).content;

describe.each(Object.entries(encryptedPdfs))('a PDF encrypted by %s', (_name, { owner, user }) => {
  const decode = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
  test('is a document if only its owner needs a password', () =>
    expect(contentOf(decode(owner))).toBe('pdf'));
  test('is locked if a password opens it', () => expect(contentOf(decode(user))).toBe('terkunci'));
});

const LOCKED = '<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (o) /U (u) >>';
const LONG = 60_000;

test.each<readonly [string, Uint8Array, Content]>([
  [
    'with the word /Encrypt in its title',
    pdf({ objects: { 5: '<< /Title (Kunci /Encrypt 5 0 R) >>' } }),
    'pdf',
  ],
  ['with /Encrypt in a comment of its trailer', pdf({ trailer: '% /Encrypt 5 0 R\n' }), 'pdf'],
  ['with an encryption that was taken off', pdf({ trailer: '/Encrypt null' }), 'pdf'],
  [
    'with an encryption in its trailer',
    pdf({ trailer: '/Encrypt 5 0 R', objects: { 5: LOCKED } }),
    'terkunci',
  ],
  ['with the name of the key in hexadecimal', pdf({ trailer: `/#45ncrypt ${LOCKED}` }), 'terkunci'],
  [
    'locked, whose encryption is far from both ends',
    pdf({
      trailer: '/Encrypt 5 0 R',
      objects: { 4: LOCKED, 5: LOCKED, 6: `(${'x'.repeat(LONG)})` },
      filler: 0,
    }),
    'terkunci',
  ],
  [
    'locked, with a table longer than the end that is read',
    pdf({ trailer: '/Encrypt 5 0 R', objects: { 5: LOCKED }, freeLines: 3_000 }),
    'terkunci',
  ],
  [
    'locked, with a stream of cross-references longer than the end',
    pdf({
      trailer: '/Encrypt 5 0 R',
      objects: { 5: LOCKED },
      freeLines: 3_000,
      xref: 'stream',
      filler: LONG,
    }),
    'terkunci',
  ],
  [
    'locked by certificates',
    pdf({ trailer: '/Encrypt 5 0 R', objects: { 5: '<< /Filter /Adobe.PubSec /V 4 >>' } }),
    'terkunci',
  ],
  [
    'of which only attachments are encrypted',
    pdf({
      trailer: '/Encrypt << /Filter /Standard /V 4 /R 4 /StmF /Identity /StrF /Identity /EFF /StdCF >>',
    }),
    'pdf',
  ],
  ['linearized and open', linearizedPdf(''), 'pdf'],
  ['linearized and locked', linearizedPdf(`/Encrypt ${LOCKED}`), 'terkunci'],
  ['linearized and cut off', linearizedPdf('').slice(0, LONG), 'rusak'],
  ['linearized, cut off within its first page', linearizedPdf('').slice(0, 5_000), 'rusak'],
  ['without pages', pdf({ pages: 0 }), 'rusak'],
  ['with a table of cross-references in a stream', pdf({ xref: 'stream' }), 'pdf'],
  ['without pages, with a stream of cross-references', pdf({ pages: 0, xref: 'stream' }), 'rusak'],
  ['whose startxref points nowhere', pdf({ startxref: 7 }), 'pdf'],
  [
    'locked, whose startxref points nowhere',
    pdf({ startxref: 9_999_999, trailer: `/Encrypt ${LOCKED}` }),
    'terkunci',
  ],
  ['followed by zero bytes', bytes(pdf(), new Uint8Array(80_000)), 'pdf'],
  ['followed by a web page', bytes(pdf(), `<html>${'<p>galat</p>'.repeat(3_000)}</html>`), 'pdf'],
  [
    'locked, followed by zero bytes',
    bytes(pdf({ trailer: `/Encrypt ${LOCKED}` }), new Uint8Array(LONG)),
    'terkunci',
  ],
  ['after the headers of a web answer', bytes('HTTP/1.1 200 OK\r\n\r\n'.repeat(20), pdf()), 'pdf'],
  [
    'locked, after foreign bytes',
    bytes('\0'.repeat(700), pdf({ trailer: `/Encrypt ${LOCKED}` })),
    'terkunci',
  ],
  ['updated and cut off within the update', bytes(pdf(), '5 0 obj\n<< /Length 10 >>\nstream\nabc'), 'rusak'],
  ['updated, locked from the first revision', bytes(pdf(), updateOf(`/Encrypt ${LOCKED}`)), 'terkunci'],
  ['cut off', pdf({ filler: LONG }).slice(0, LONG), 'rusak'],
  [
    'with an end mark only in an embedded file',
    bytes('%PDF-1.4\n', pdf().slice(9), '7 0 obj\n(x)\nendobj'),
    'rusak',
  ],
])('a PDF %s', (_what, file, content) => {
  const { looks, ...found } = inspected(file);
  expect(found.content).toBe(content);
  expect(looks).toBeLessThanOrEqual(1);
});

/** A second revision with its own trailer; its section begins where the first revision ends. */
function updateOf(trailer: string): string {
  return `xref\n0 0\ntrailer\n<< /Size 5 /Root 1 0 R ${trailer} >>\nstartxref\n${pdf().length}\n%%EOF\n`;
}

test.each<readonly [string, Uint8Array, Content]>([
  ['a photo', jpeg(LONG), 'jpeg'],
  ['a motion photo', jpeg(LONG, bytes('\xFF\xD9', film(700_000))), 'jpeg'],
  [
    'a motion photo whose film ends in zero bytes',
    jpeg(LONG, bytes('\xFF\xD9', film(LONG), new Uint8Array(LONG))),
    'jpeg',
  ],
  [
    'a photo with blocks of the telephone behind it',
    jpeg(LONG, '\xFF\xD9MotionPhoto_Data\xFF\x01SEFHSEFT'),
    'jpeg',
  ],
  ['a photo followed by zero bytes', jpeg(LONG, bytes('\xFF\xD9', new Uint8Array(LONG))), 'jpeg'],
  ['a photo that was cut off', jpeg(LONG, ''), 'rusak'],
  ['a large photo that was cut off', jpeg(700_000, ''), 'rusak'],
  [
    'a photo that was cut off, with a small picture in its header',
    jpeg(LONG, '', '\xFF\xE1\0\x08\xFF\xD8\xFF\xD9xx'),
    'rusak',
  ],
  [
    'a photo that was cut off in its header',
    jpeg(0, '', `\xFF\xE1\x7F\xFF${'\xFF\xD9'.repeat(900)}`).slice(0, 900),
    'rusak',
  ],
  ['a PNG', new Uint8Array(makeScan('png', 'Laporan', 1)), 'png'],
  [
    'a PNG followed by a web page',
    bytes(new Uint8Array(makeScan('png', 'Laporan', 1)), ' '.repeat(LONG)),
    'png',
  ],
  ['a PNG that was cut off', new Uint8Array(makeScan('png', 'Laporan', 1)).slice(0, -40), 'rusak'],
])('%s', (_what, file, content) => expect(contentOf(file)).toBe(content));

/** Two pages: each directory has no entry and names the next. */
const pages = (next: number): Uint8Array => bytes('\0\0', littleEndian(next, 4));

test.each<readonly [string, Uint8Array, Content]>([
  ['TIFF', bytes('II*\0', littleEndian(8, 4), '\0\0\0\0\0\0'), 'tiff'],
  ['TIFF of the other order', bytes('MM\0*', bigEndian(8, 4), '\0\0\0\0\0\0'), 'tiff'],
  ['BigTIFF', bytes('II+\0\b\0\0\0', littleEndian(16, 8), new Uint8Array(16)), 'tiff'],
  ['TIFF of two pages', bytes('II*\0', littleEndian(8, 4), pages(14), pages(0)), 'tiff'],
  [
    'TIFF whose second page was cut off',
    bytes('II*\0', littleEndian(8, 4), pages(90_000), pages(0)),
    'rusak',
  ],
  [
    'TIFF whose directory was cut off',
    bytes('II*\0', littleEndian(90_000, 4), new Uint8Array(LONG)),
    'rusak',
  ],
  ['BigTIFF that was cut off', bytes('MM\0+\0\b\0\0', bigEndian(LONG, 8), new Uint8Array(90)), 'rusak'],
  ['HEIC', bytes(box('ftyp', 'heic\0\0\0\0mif1heic'), box('mdat', 'x'.repeat(LONG))), 'heic'],
  ['HEIC of another writer', bytes(box('ftyp', 'MiHE\0\0\0\0mif1heix'), box('mdat', '')), 'heic'],
  [
    'HEIC that was cut off',
    bytes(box('ftyp', 'heic\0\0\0\0mif1heic'), box('mdat', 'x'.repeat(99)).slice(0, 50)),
    'rusak',
  ],
  ['AVIF', bytes(box('ftyp', 'avif\0\0\0\0mif1avif'), box('mdat', '')), 'lain'],
  ['a film', film(100), 'lain'],
  ['WebP', bytes('RIFF\x10\0\0\0WEBPVP8 \0\0\0\0'), 'lain'],
])('%s', (_what, file, content) => expect(contentOf(file)).toBe(content));

const WORD = contentTypes('wordprocessingml.document.main+xml');
const EXCEL = contentTypes('spreadsheetml.sheet.main+xml');
const sheets = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [
    `xl/worksheets/lembar-kerja-bulanan-${index}.xml`,
    `<a>${index}</a>`,
  ]),
);

test.each<readonly [string, Uint8Array, Content]>([
  ['Word', zip({ '[Content_Types].xml': WORD, 'word/document.xml': '<w/>' }), 'docx'],
  ['Word on the web', zip({ '[Content_Types].xml': WORD, 'word/document2.xml': '<w/>' }), 'docx'],
  ['a writer with other names', zip({ 'isi.xml': '<w/>', '[Content_Types].xml': WORD }), 'docx'],
  [
    'Word with a workbook inside',
    zip({ '[Content_Types].xml': WORD, 'word/embeddings/xl/workbook.xml': '' }),
    'docx',
  ],
  [
    'Excel with 300 sheets',
    zip({ '[Content_Types].xml': EXCEL, 'xl/workbook.xml': '<x/>', ...sheets }),
    'xlsx',
  ],
  [
    'Excel that stores its types last',
    zip({ 'xl/wb.xml': '', ...sheets, '[Content_Types].xml': EXCEL }),
    'xlsx',
  ],
  [
    'Excel followed by zero bytes',
    bytes(zip({ '[Content_Types].xml': EXCEL, 'xl/a.xml': '' }), new Uint8Array(LONG)),
    'xlsx',
  ],
  ['Excel with macros', zip({ '[Content_Types].xml': contentTypes('x'), 'xl/vbaProject.bin': '' }), 'lain'],
  [
    'PowerPoint',
    zip({ '[Content_Types].xml': contentTypes('presentationml.presentation.main+xml'), 'ppt/a.xml': '' }),
    'lain',
  ],
  ['an archive of scans', zip({ 'scan.pdf': '%PDF-1.4 %%EOF', 'word/document.xml': '' }), 'lain'],
  [
    'Word that was cut off',
    zip({ '[Content_Types].xml': WORD, 'word/document.xml': '<w/>' }).slice(0, -30),
    'rusak',
  ],
  ['Word behind a password', ole(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), 'terkunci'],
  [
    'Word behind a password, its directory in the middle',
    ole(['Root Entry', 'EncryptedPackage'], 400),
    'terkunci',
  ],
  ['Word 97', ole(['Root Entry', '1Table', 'WordDocument']), 'office-lama'],
  ['Excel 97, its directory in the middle', ole(['Root Entry', 'Workbook'], 400), 'office-lama'],
  ['PowerPoint 97', ole(['Root Entry', 'PowerPoint Document']), 'office-lama'],
  ['a mail of Outlook', ole(['Root Entry', '__nameid_version1.0'], 2), 'lain'],
])('%s', (_what, file, content) => {
  const { looks, ...found } = inspected(file);
  expect(found.content).toBe(content);
  expect(looks).toBeLessThanOrEqual(1);
});

test.each([
  ['a Windows programme', 'MZ....', 'program'],
  ['a programme with a PDF in it', 'MZ.... %PDF-1.4 %%EOF', 'program'],
  ['a Linux programme', '\x7FELF....', 'program'],
  ['a script', '#!/bin/sh', 'program'],
  ['text', 'bukan pindaian', 'lain'],
  ['nothing', '', 'lain'],
])('%s', (_what, text, content) => expect(contentOf(bytes(text))).toBe(content));
