import type { InternalHoldings } from './holdings';
import { tableOf, type RegisterTable, type TableColumn } from './register-table';
import type { InventoryLine, RecapLine, UnitPaper } from './unit-papers';

const inventoryColumns: readonly TableColumn<InventoryLine>[] = [
  { header: 'No', width: 6, read: (_line, index) => index + 1 },
  { header: 'ID', width: 11, read: ({ id }) => id },
  { header: 'Nama Dokumen', width: 48, read: ({ title }) => title },
  { header: 'Tahun', width: 8, read: ({ year }) => year },
  { header: 'Kategori', width: 14, read: ({ category }) => category },
  { header: 'Bentuk', width: 16, read: ({ form }) => form },
  { header: 'Hasil Pindai', width: 18, read: ({ evidence }) => evidence },
  { header: 'Lokasi Arsip Fisik', width: 26, read: ({ printedPlace }) => printedPlace },
];

const recapColumns: readonly TableColumn<RecapLine>[] = [
  { header: 'No', width: 6, read: (_line, index) => index + 1 },
  { header: 'Nama Dokumen', width: 48, read: ({ title }) => title },
  { header: 'Tahun', width: 8, read: ({ year }) => year },
  { header: 'Kategori', width: 14, read: ({ category }) => category },
  { header: 'Hasil Pindai', width: 18, read: ({ evidence }) => evidence },
  { header: 'Keputusan', width: 22, read: ({ decision }) => decision },
  { header: 'Alasan', width: 34, read: ({ reason }) => reason },
];

/** A sheet for each list, with a heading for each Sub Bagian. The number starts again in each. */
function unitTable<E>(
  name: string,
  title: string,
  columns: readonly TableColumn<E>[],
  linesOf: (paper: UnitPaper) => readonly E[],
) {
  return ({ papers: { kegiatan, units }, register, date }: InternalHoldings): RegisterTable => {
    const tables = units.map((paper) => tableOf(name, columns, linesOf(paper)));
    let above = 0;
    const headings = units.map((paper, index) => {
      const heading = { text: `${paper.unit}${paper.isNihil ? ': Nihil' : ''}`, above };
      above += tables[index]?.rows.length ?? 0;
      return heading;
    });
    return {
      ...tableOf(name, columns, []),
      rows: tables.flatMap(({ rows }) => rows),
      head: [title, register.office.name, ...(kegiatan === '' ? [] : [kegiatan]), `Keadaan per ${date}`],
      headings,
    };
  };
}

export const inventoryTable = unitTable(
  'Inventaris',
  'Daftar Inventaris Dokumen',
  inventoryColumns,
  ({ inventory }) => inventory,
);
export const recapTable = unitTable('Rekapitulasi', 'Rekapitulasi DIP', recapColumns, ({ recap }) => recap);
