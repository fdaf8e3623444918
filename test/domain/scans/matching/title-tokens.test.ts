import { placeWords } from '../../../../src/domain/scans/matching/office-words';
import fc from 'fast-check';
import { anyText } from '../../../any-text';
import { withoutExtension } from '../../../../src/domain/scans/matching/name-parts';
import { titleTokens } from '../../../../src/domain/scans/matching/title-tokens';

const place = placeWords('Komisi Pemilihan Umum Kabupaten Lahat');
const words = (text: string): string[] => [...titleTokens(text, place).words.keys()].sort();

test.each([
  ['underscores and a copy mark', 'LAPORAN_PERSEDIAAN_2025 (1)', ['laporan', 'persediaan']],
  ['another copy mark', 'Laporan Persediaan - Copy', ['laporan', 'persediaan']],
  ['a numbered copy mark', 'Laporan Persediaan salinan 2', ['laporan', 'persediaan']],
  [
    'words that tell nothing',
    'Scan dokumen Laporan Persediaan KPU Kabupaten Lahat Tahun 2025 final',
    ['laporan', 'persediaan'],
  ],
  ['abbreviations', 'LRA', ['anggaran', 'laporan', 'realisasi']],
  [
    'an abbreviation in a real name',
    'RKT_2020_KECAMATAN_GIRIMARTO',
    ['girimarto', 'kecamatan', 'kerja', 'rencana', 'tahunan'],
  ],
  ['the name of a phone\u2019s photo', 'IMG_20260205_101530', []],
  [
    'words that every object answers to',
    'constructor toString __proto__',
    ['constructor', 'proto', 'string', 'to'],
  ],
])('reads %s', (_what, text, found) => expect(words(text)).toEqual(found));

test.each([
  ['RKT_KECAMATAN_NGADIROJO_2019-2020', [2019, 2020]],
  ['LAPORAN_2025', [2025]],
  ['1776927105_Apel_Pagi', []],
  ['SK 120191', []],
])('%s names the years %j', (text, years) => expect([...titleTokens(text).years]).toEqual(years));

test.each([
  ['Laporan.pdf', 'Laporan'],
  ['Laporan 31.12.2024.PDF', 'Laporan 31.12.2024'],
  ['Laporan 31.12.2024', 'Laporan 31.12.2024'],
  ['Laporan.v2.docx', 'Laporan.v2'],
  ['SHM KANTOR & GUDANG', 'SHM KANTOR & GUDANG'],
  ['.pdf', ''],
])('%j without its extension is %j', (name, stem) => expect(withoutExtension(name)).toBe(stem));

test('any file name can be parsed', () => {
  fc.assert(fc.property(anyText(), (text) => expect(titleTokens(text).words).toBeInstanceOf(Map)));
});

test.each([' ', '_', 'a', '1', '2025-', 'copy ', 'Aa', '(', 'i '])(
  'a cell full of %j is read at once',
  (part) => {
    const start = performance.now();
    titleTokens(part.repeat(50_000 / part.length));
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
