import type { CalendarDate } from '../calendar/calendar-date';
import { dipColumns, placeOf } from '../report/dip-lines';
import { unitName } from '../organisation/sub-bagian';
import { byCategory } from '../registers/register-order';
import type { PublishedEntry, PublishedRegister } from '../registers/published-register';
import type { Column } from '../workbook/column';
import { dik, testColumns } from '../workbook/registers';
import type { DikEntry } from './dik-entries';
import type { InternalHoldings, PublicHoldings } from './holdings';

/** A text, a number, a day, or nothing. */
export type OutputCell = string | number | { readonly day: CalendarDate } | null;

/** A register as a table for spreadsheets: the same columns in XLSX and CSV. */
export interface RegisterTable {
  readonly name: string;
  /** Width in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly OutputCell[])[];
  /** Lines above the header, for a spreadsheet that is read by people; CSV has none. */
  readonly head?: readonly string[];
  /** Headings between rows: each is above the row with this index. */
  readonly headings?: readonly { readonly text: string; readonly above: number }[];
}

export interface TableColumn<E> {
  readonly header: string;
  readonly width: number;
  readonly read: (entry: E, index: number) => OutputCell;
}

const dayOf = (iso: string): OutputCell => (iso === '' ? null : { day: iso.slice(0, 10) as CalendarDate });

/** The required columns, the Sub Bagian, and since when each entry is unchanged. */
const dipTableColumns = (units: PublishedRegister['units']): readonly TableColumn<PublishedEntry>[] => [
  ...dipColumns,
  { header: 'Sub Bagian', width: 26, read: ({ unit }) => unitName(unit, units) },
  { header: 'Ditambahkan', width: 13, read: ({ addedAt }) => dayOf(addedAt) },
  { header: 'Dimutakhirkan', width: 14, read: ({ refreshedAt }) => dayOf(refreshedAt) },
];

/** Width in characters of a column of the consequence test. */
const testWidth = ({ kind, wrap }: Column): number => (kind === 'date' ? 14 : wrap ? 40 : 24);

const testCell = ({ kind }: Column, value: string | null): OutputCell =>
  kind === 'date' ? value && { day: value as CalendarDate } : value;

const dikTableColumns: readonly TableColumn<DikEntry>[] = [
  { header: 'No', width: 6, read: (_entry, index) => placeOf(index) },
  { header: 'Judul Informasi', width: 44, read: ({ title }) => title },
  { header: 'Tahun', width: 8, read: ({ year }) => year },
  { header: 'Status', width: 14, read: ({ status }) => status },
  { header: 'Dasar Pengecualian', width: 34, read: ({ basis }) => basis },
  { header: 'Alasan', width: 34, read: ({ reason }) => reason },
  ...testColumns.map((key): TableColumn<DikEntry> => {
    const column: Column = dik.columns[key];
    return { header: column.header, width: testWidth(column), read: (entry) => testCell(column, entry[key]) };
  }),
  { header: 'Sub Bagian', width: 26, read: ({ unit }) => unit },
  { header: 'Nomor DIK', width: 11, read: ({ id }) => id },
  {
    header: 'Ditambahkan',
    width: 13,
    read: ({ addedOn }) => (addedOn === null ? null : { day: addedOn }),
  },
];

export const dipTable = ({
  register,
}: {
  readonly register: Pick<PublishedRegister, 'entries' | 'units'>;
}): RegisterTable => tableOf('DIP', dipTableColumns(register.units), register.entries);

/** The DIP as a spreadsheet for people: the office and the day above the header, and a heading for each category. */
export const dipSheet = ({ register, date }: Pick<PublicHoldings, 'register' | 'date'>): RegisterTable => ({
  ...dipTable({ register }),
  head: ['Daftar Informasi Publik', register.office.name, `Keadaan per ${date}`],
  headings: byCategory(register.entries).map(({ title, from }) => ({ text: title, above: from })),
});
export const dikTable = (holdings: InternalHoldings): RegisterTable =>
  tableOf('DIK', dikTableColumns, holdings.dik);

export const tableOf = <E>(
  name: string,
  columns: readonly TableColumn<E>[],
  entries: readonly E[],
): RegisterTable => ({
  name,
  columns: columns.map(({ header, width }) => ({ header, width })),
  rows: entries.map((entry, index) => columns.map(({ read }) => read(entry, index))),
});
