import { countExpected, countWords, type ExpectedCounts } from '../expected/expected-counts';
import type { ExpectedItem, ExpectedLine, HeldRow } from '../expected/expected-lines';
import { expectedOf, expectedTime, type ExpectingOffice } from '../expected/expected-of';
import { monthWords } from '../expected/expected-table';
import { signerFor } from '../office/people/officials';
import type { Context } from '../office/context';
import { roleInLane } from '../organisation/role';
import { kegiatanTitle } from '../report/kegiatan-title';
import type { Signer } from '../report/report-model';
import type { KegiatanRow } from '../workbook/procedure';
import { monthColumns, daftarWajib } from '../workbook/daftar-wajib';
import type { InternalHoldings } from './holdings';
import { tableOf, type RegisterTable, type TableColumn } from './register-table';

/** The master list of a Sub Bagian in a Kegiatan, to be signed. */
export interface ExpectedPaper {
  /** Name of the Sub Bagian. */
  readonly unit: string;
  readonly lines: readonly ExpectedLine[];
  readonly counts: ExpectedCounts;
  readonly head: Signer;
}

export interface ExpectedPapers {
  /** '' before the first Kegiatan. */
  readonly kegiatan: string;
  readonly year: number;
  readonly units: readonly ExpectedPaper[];
}

export interface ExpectedPapersOffice extends Pick<ExpectingOffice, 'tahapan'> {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'name' | 'openedAt' | 'closedAt'>[];
  readonly inventaris: readonly HeldRow[];
  readonly daftarWajib: readonly ExpectedItem[];
}

/** The master list in the Kegiatan that was opened last, by unit; units without items have no paper. */
export function expectedPapers(office: ExpectedPapersOffice, context: Context): ExpectedPapers {
  const last = [...office.kegiatan].sort((one, other) => (other.openedAt ?? 0) - (one.openedAt ?? 0))[0];
  if (last === undefined) return { kegiatan: '', year: 0, units: [] };
  const lines = expectedOf(office, last, context);
  const units = context.settings.units.map((unit) => ({
    unit: unit.name,
    lines: lines.filter((line) => line.unit === unit.code),
    head: signerFor(roleInLane('Kepala Sub Bagian', unit.code), `Kepala Sub Bagian ${unit.name}`, context),
  }));
  return {
    kegiatan: kegiatanTitle(last.name),
    year: expectedTime(last, context).year,
    units: units
      .filter((unit) => unit.lines.length > 0)
      .map((unit) => ({ ...unit, counts: countExpected(unit.lines) })),
  };
}

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
  { header: 'Kosong', width: 8, read: (line) => countExpected([line]).kosong },
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
