import { detectContent, HEAD_BYTES, TAIL_BYTES } from '../../../../src/domain/workbook/vocabulary/content';
import { makeScan } from '../../../../demo/scans';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const sampled = (file: Uint8Array) =>
  detectContent({ head: file.slice(0, HEAD_BYTES), tail: file.slice(-TAIL_BYTES) });

test.each(['pdf', 'jpeg', 'png'] as const)('a real %s is recognised by its content', (kind) => {
  expect(sampled(makeScan(kind, 'Laporan', 1))).toBe(kind);
});

test.each(['pdf', 'jpeg', 'png'] as const)('a truncated %s is damaged', (kind) => {
  const whole = makeScan(kind, 'Laporan', 1);
  expect(sampled(whole.slice(0, whole.length - 40))).toBe('rusak');
});

test.each([
  ['a PDF behind a password', '%PDF-1.6 ... trailer << /Encrypt 5 0 R >> startxref 1 %%EOF', 'terkunci'],
  ['a PDF after a few stray bytes', '\n\n%PDF-1.4 ... %%EOF', 'pdf'],
  ['TIFF of either order', 'II*\0....', 'tiff'],
  ['TIFF of the other order', 'MM\0*....', 'tiff'],
  ['HEIC', '\0\0\0\x18ftypheic....', 'heic'],
  ['a Word document', 'PK\x03\x04[Content_Types].xml word/document.xml PK\x05\x06', 'docx'],
  ['an Excel workbook', 'PK\x03\x04[Content_Types].xml xl/workbook.xml PK\x05\x06', 'xlsx'],
  ['a Word document that was cut off', 'PK\x03\x04 word/document.xml', 'rusak'],
  ['any other archive', 'PK\x03\x04 a.txt PK\x05\x06', 'lain'],
  ['an office file behind a password', '\xD0\xCF\x11\xE0....', 'terkunci'],
  ['a Windows programme', 'MZ....', 'program'],
  ['a Linux programme', '\x7FELF....', 'program'],
  ['a script', '#!/bin/sh', 'program'],
  ['text', 'bukan pindaian', 'lain'],
  ['nothing', '', 'lain'],
])('%s', (_what, text, content) => expect(sampled(bytes(text))).toBe(content));
