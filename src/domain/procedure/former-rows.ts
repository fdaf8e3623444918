import { kegiatanOfLine } from '../coordination/recapitulate';
import { rowsServed } from '../completeness/scanned-rows';
import { isActive } from '../registers/active-entries';
import { formerSheet, type KeptSheet } from '../workbook';
import type { RowMove } from '../workbook/changes';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';

interface Placed {
  readonly id: string;
  readonly position: number;
}
type OfKegiatan = Placed & { readonly kegiatan: string };
type DocumentRow = OfKegiatan & Pick<InventoryRow, 'register'>;

export interface FormerOffice {
  readonly log: readonly Placed[];
  readonly tahapan: readonly OfKegiatan[];
  readonly rekapitulasi: readonly Placed[];
  readonly inventaris: readonly DocumentRow[];
  readonly pindaian: readonly Pick<ScanRow, 'row'>[];
}

/**
 * The rows that the running Kegiatan does not need: they move to the sheets of former ones. Of the Log these are the entries up
 * to `last`, of the Inventaris the documents that this Kegiatan does not list.
 */
export function formerRows(office: FormerOffice, running: string, last: number): readonly RowMove[] {
  const isFormer = ({ id, kegiatan }: OfKegiatan): boolean => id !== '' && kegiatan !== running;
  return [
    move(
      'log',
      office.log.filter(({ id }) => id !== '' && Number(id) <= last),
    ),
    move('tahapan', office.tahapan.filter(isFormer)),
    move(
      'rekapitulasi',
      office.rekapitulasi.filter((line) => isFormer({ ...line, kegiatan: kegiatanOfLine(line) })),
    ),
    move('inventaris', unlisted(office, isFormer)),
  ];
}

const move = (from: KeptSheet, rows: readonly Placed[]): RowMove => ({ from, to: formerSheet[from], rows });

/**
 * Registered documents of former Kegiatan. One stays if its scan serves a document that stays too, because both decide where
 * that scan is kept; so does one whose ID is there twice, until it is known which row is the copy.
 */
function unlisted(
  { inventaris, pindaian }: FormerOffice,
  isFormer: (row: OfKegiatan) => boolean,
): readonly DocumentRow[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of inventaris) (seen.has(id) ? twice : seen).add(id);
  const former = inventaris.filter((row) => isFormer(row) && row.register !== '' && !twice.has(row.id));
  const leaving = new Set(former.map(({ id }) => id));
  const shared = new Set(
    pindaian.map(rowsServed).flatMap((rows) => (rows.every((id) => leaving.has(id)) ? [] : rows)),
  );
  return former.filter(({ id }) => !shared.has(id));
}

export interface ReturningOffice {
  readonly inventaris: readonly Pick<InventoryRow, 'id'>[];
  readonly inventarisLama: readonly (Placed & Pick<InventoryRow, 'entry'>)[];
  readonly dip: readonly { readonly id: string; readonly status: string }[];
  readonly dik: readonly { readonly id: string; readonly status: string }[];
}

/** The rows of documents whose entry is active again, because the PPID reinstated it. */
export function returningRows({ inventaris, inventarisLama, dip, dik }: ReturningOffice): RowMove {
  const active = new Set([...dip, ...dik].filter(isActive).map(({ id }) => id));
  const present = new Set(inventaris.map(({ id }) => id));
  return {
    from: 'inventarisLama',
    to: 'inventaris',
    rows: inventarisLama.filter(({ id, entry }) => id !== '' && active.has(entry) && !present.has(id)),
  };
}
