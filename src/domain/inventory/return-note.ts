import type { Instant } from '../calendar/instant';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import { typedColumns, type TypedCells } from '../workbook/typed-columns';

type NotedColumn = 'subBagian' | keyof TypedCells;
/** Cells whose change counts as a correction. The place of the printed copy does not: others record it later. */
export const notedColumns: readonly NotedColumn[] = [
  'subBagian',
  ...typedColumns.filter((key) => key !== 'printedPlace'),
];
type Noted = Partial<Record<NotedColumn, string>>;

/** The note in the column Pengembalian of a returned row; it is kept until the row is accepted or proposed. */
export interface ReturnNote {
  readonly by: string;
  /** The value that the column Diputuskan Pada had. */
  readonly at: Instant;
  readonly reason: string;
  /** The values of the cells when it was returned; long ones are shortened. */
  readonly was: Noted;
  /** The unit's text when it submitted the row again; '' when there is none. */
  readonly reply: string;
  /** Addresses that received a mail about it. */
  readonly notified: readonly string[];
}

/** A cell whose value has changed since the row was returned. */
export interface Correction {
  readonly header: string;
  readonly was: string;
  readonly now: string;
}

/** The most characters of a cell that are kept. */
const KEPT = 120;

type Cells = { readonly [K in NotedColumn]?: InventoryRow[K] | undefined };

/** The note as stored in the cell (JSON). */
export const returnText = (note: ReturnNote): string => JSON.stringify(note);

/** The note of a row that is returned now, with the columns that were read. */
export const newReturn = (
  row: Cells,
  { by, at, reason, notified }: Pick<ReturnNote, 'by' | 'at' | 'reason' | 'notified'>,
): ReturnNote => ({
  by,
  at,
  reason: kept(reason),
  was: Object.fromEntries(
    notedColumns.filter((key) => row[key] !== undefined).map((key) => [key, kept(row[key])]),
  ),
  reply: '',
  notified,
});

/** @returns undefined if there is no note or it was altered by hand. */
export function readReturn(text: string): ReturnNote | undefined {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isNote(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isNote(value: unknown): value is ReturnNote {
  if (typeof value !== 'object' || value === null) return false;
  const { by, at, reason, was, reply, notified } = value as Readonly<Record<string, unknown>>;
  return (
    [by, reason, reply].every((text) => typeof text === 'string') &&
    typeof at === 'number' &&
    Number.isFinite(at) &&
    Array.isArray(notified) &&
    notified.every((email) => typeof email === 'string') &&
    typeof was === 'object' &&
    was !== null &&
    Object.values(was).every((text) => typeof text === 'string')
  );
}

/** The note with the unit's reply; text that cannot be read stays unchanged. */
export function withAnswer(text: string, reply: string): string {
  const note = readReturn(text);
  return note === undefined ? text : returnText({ ...note, reply: kept(reply) });
}

/** The changes since the row was returned; a column that was not read counts as unchanged. */
export function correctionsOf(row: Cells & Pick<InventoryRow, 'returned'>): readonly Correction[] {
  return differences(readReturn(row.returned)?.was ?? {}, row);
}

/** What its unit changed in a returned row that still waits to be submitted again; Periksa baris submits it. */
export const unsubmitted = (
  row: Cells & Pick<InventoryRow, 'decision' | 'returned'>,
): readonly Correction[] => (row.decision === 'dikembalikan' ? correctionsOf(row) : []);

/** The changes of a carried row since the opening of its Kegiatan; `was` are the cells that the Log has of it. */
export const changesSince = (was: Cells, row: Cells): readonly Correction[] =>
  differences(Object.fromEntries(notedColumns.map((key) => [key, kept(was[key])])), row);

function differences(was: Noted, row: Cells): readonly Correction[] {
  return notedColumns.flatMap((key) => {
    const before = was[key];
    if (before === undefined || row[key] === undefined || before === kept(row[key])) return [];
    return [{ header: inventaris.columns[key].header, was: before, now: kept(row[key]) }];
  });
}

/** @example 'Tahun: "2024" menjadi "2025"' */
export const describeCorrections = (corrections: readonly Correction[]): string =>
  corrections.map(({ header, was, now }) => `${header}: "${was}" menjadi "${now}"`).join('; ');

/** Long texts are compared by their beginning and length. */
function kept(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return text.length <= KEPT ? text : `${text.slice(0, KEPT)}… (${text.length} huruf)`;
}
