import { findHeader } from '../../../src/domain/import/find-header';

test.each([
  [
    'the first line of a plain list',
    [
      ['Judul', 'Tahun'],
      ['a', '2025'],
    ],
    0,
  ],
  ['the line under a letterhead', [['KPU KABUPATEN LAHAT'], [''], ['No', 'Judul', 'Tahun']], 2],
  ['past a heading that is itself a column name', [['DOKUMEN'], ['No', 'Nama Dokumen', 'Thn']], 1],
  ['the title alone, when nothing else is known', [['x'], ['Judul'], ['a']], 1],
  ['undefined, when no title is known', [[''], ['a', 'b'], ['c']], undefined],
  ['undefined for an empty list', [], undefined],
])('is %s', (_what, lines, expected) => expect(findHeader(lines)).toBe(expected));
