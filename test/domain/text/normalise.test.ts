import fc from 'fast-check';
import { anyText } from '../../any-text';
import { fold, headerKey, tidy } from '../../../src/domain/text/normalise';

test.each([
  ['ends and runs of space', '  Laporan \t  Keuangan \n', 'Laporan Keuangan'],
  ['no-break and full-width spaces', 'Laporan\u00A0\u3000Keuangan', 'Laporan Keuangan'],
  ['zero-width marks and the byte order mark', '\uFEFFLap\u200Boran\u2060', 'Laporan'],
  ['letters in two parts', 'e\u0301', '\u00E9'],
])('tidies %s', (_what, text, tidied) => expect(tidy(text)).toBe(tidied));

test.each([
  ['case', 'LAPORAN Keuangan', 'laporan keuangan'],
  ['dashes', 'Renstra 2025\u20132029', 'Renstra 2025 - 2029'],
  ['slashes', 'BA / Stock', 'BA/Stock'],
  ['quotes', '\u201CSah\u201D Jum\u2019at', '"sah" jum\'at'],
  ['backticks', 'Jum`at', "jum'at"],
  ['full-width letters', 'ＬＡＰＯＲＡＮ', 'laporan'],
  ['composed and taken apart', 'caf\u00E9', 'cafe\u0301'],
])('texts that differ in %s alone fold alike', (_what, one, other) => expect(fold(one)).toBe(fold(other)));

test.each([
  ['Laporan 2024', 'Laporan 2025'],
  ['Semester I', 'Semester II'],
  ['SP2HL', 'SP3HL'],
  ['Laporan Hibah', 'Laporan (Hibah)'],
])('%s and %s stay different', (one, other) => expect(fold(one)).not.toBe(fold(other)));

test.each([
  ['Sub-Bagian ', 'subbagian'],
  ['unit_penanggung_jawab', 'unitpenanggungjawab'],
  ['Media/Tautan', 'mediatautan'],
  ['No.', 'no'],
])('the key of the header %j is %s', (header, key) => expect(headerKey(header)).toBe(key));

test('tidy and fold are idempotent', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(tidy(text))).toBe(fold(text));
    }),
  );
});
