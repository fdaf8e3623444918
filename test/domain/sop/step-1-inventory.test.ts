import { inventory } from '../../../src/domain/sop/step-1-inventory';
import { guessText } from '../../../src/domain/completeness/guesses';
import { inventoryRow } from '../office-builder';

const work = { unit: 'KUL', nihil: false, rows: [inventoryRow()], scans: [], missing: [] };

test.each([
  ['a complete row', work, []],
  ['no rows', { ...work, rows: [] }, [{ code: 'NO_ROWS' }]],
  ['only rows set aside', { ...work, rows: [inventoryRow({ decision: 'ditunda' })] }, [{ code: 'NO_ROWS' }]],
  ['Nihil', { ...work, rows: [], nihil: true }, []],
  ['Nihil and a row', { ...work, nihil: true }, [{ code: 'NIHIL_WITH_ROWS', count: 1 }]],
  ['Nihil and a row set aside', { ...work, rows: [inventoryRow({ decision: 'ditunda' })], nihil: true }, []],
  [
    'rows with missing cells, each reported separately',
    {
      ...work,
      rows: [
        inventoryRow(),
        inventoryRow({ id: 'KUL-0002', year: null, category: '' }),
        inventoryRow({ id: 'KUL-0003', title: '' }),
      ],
    },
    [
      {
        code: 'ROW_INCOMPLETE',
        rowId: 'KUL-0002',
        title: 'Laporan Persediaan',
        missing: ['Tahun', 'Kategori'],
      },
      { code: 'ROW_INCOMPLETE', rowId: 'KUL-0003', title: '', missing: ['Nama Dokumen'] },
    ],
  ],
  [
    'a row with a cell that nobody has confirmed',
    {
      ...work,
      rows: [
        inventoryRow({ guesses: guessText([{ column: 'year', value: 2025, source: 'judul', found: '' }]) }),
        inventoryRow({ guesses: guessText([{ column: 'year', value: 2024, source: 'judul', found: '' }]) }),
      ],
    },
    [{ code: 'ROW_GUESSED', rowId: 'KUL-0001', title: 'Laporan Persediaan', guessed: ['Tahun'] }],
  ],
  [
    'a row with a cell that cannot be read',
    {
      ...work,
      rows: [{ ...inventoryRow(), unreadable: [{ column: 'form', header: 'Bentuk', found: 'Papirus' }] }],
    },
    [
      {
        code: 'ROW_INCOMPLETE',
        rowId: 'KUL-0001',
        title: 'Laporan Persediaan',
        missing: [],
        unreadable: [{ header: 'Bentuk', found: 'Papirus' }],
      },
    ],
  ],
  [
    'a row that lacks cells but is set aside',
    { ...work, rows: [inventoryRow(), inventoryRow({ year: null, decision: 'ditunda' })] },
    [],
  ],
])('%s', (_what, lane, blockers) => expect(inventory.blockers(lane)).toEqual(blockers));
