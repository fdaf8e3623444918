import { countWords, missingIn } from '../expected/expected-counts';
import type { ExpectedLine } from '../expected/expected-lines';
import { monthWords } from '../expected/expected-table';
import { daftarWajib, monthColumns } from '../workbook/daftar-wajib';
import type { InternalHoldings } from './holdings';
import { tableOf, type RegisterTable, type TableColumn } from './register-table';

const columns: readonly TableColumn<ExpectedLine>[] = [
  { header: 'No', width: 6, read: (_line, index) => index + 1 },
  { header: 'Butir', width: 9, read: ({ id }) => id },
  { header: 'Kelompok', width: 28, read: ({ group }) => group },
  { header: 'Dokumen yang Diharapkan', width: 44, read: ({ title }) => title },
  { header: 'Periode', width: 11, read: ({ period }) => period },
  ...monthColumns.map((column, index): TableColumn<ExpectedLine> => ({
    header: daftarWajib.columns[column].header,
    width: 8,
    read: (line) => monthWords(line)[index] ?? '',
  })),
  { header: 'Kosong', width: 8, read: (line) => missingIn([line]) },
];

/** A heading with the figures for each Sub Bagian. The number starts again in each. */
export function expectedSheet({ expected, register, date }: InternalHoldings): RegisterTable {
  const { kegiatan, year, units } = expected;
  let above = 0;
  const headings = units.map(({ unit, counts, lines }) => {
    const heading = { text: `${unit}: ${countWords(counts)}`, above };
    above += lines.length;
    return heading;
  });
  return {
    ...tableOf('Daftar Wajib', columns, []),
    rows: units.flatMap(({ lines }) => tableOf('', columns, lines).rows),
    head: [
      'Daftar Wajib',
      register.office.name,
      ...(kegiatan === '' ? [] : [kegiatan, `Dokumen tahun ${year}`]),
      `Keadaan per ${date}`,
    ],
    headings,
  };
}
