import type { Instant } from '../calendar/instant';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import { typedColumns, type TypedCells } from '../workbook/typed-columns';

/** Cells whose change is a correction. Where the printed copy is kept is recorded by others, later. */
export const notedColumns = typedColumns.filter((key) => key !== 'printedPlace');
type Noted = Partial<Record<keyof TypedCells, string>>;

/** What is kept with a row that was returned, in its column Pengembalian, until it is accepted or proposed. */
export interface ReturnNote {
  readonly by: string;
  /** When, as the column Diputuskan Pada had it. */
  readonly at: Instant;
  readonly reason: string;
  /** What the cells held when it was returned, the first characters of long ones. */
  readonly was: Noted;
  /** What the unit wrote when it submitted the row again; '' when nothing. */
  readonly reply: string;
  /** Addresses of those who were written to. */
  readonly notified: readonly string[];
}

/** A cell of the row that holds something else than when the row was returned. */
export interface Correction {
  readonly header: string;
  readonly was: string;
  readonly now: string;
}

/** Characters that are kept of a cell. */
const KEPT = 120;

type Cells = { readonly [K in keyof TypedCells]?: TypedCells[K] | undefined };

/** The note as it is stored, JSON. */
export const returnText = (note: ReturnNote): string => JSON.stringify(note);

/** A row is returned: the columns that were read are kept. */
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

/** @returns undefined where there is no note, or where somebody altered it by hand. */
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

/** The note once the unit has submitted the row again; text that cannot be read stays as it is. */
export function withAnswer(text: string, reply: string): string {
  const note = readReturn(text);
  return note === undefined ? text : returnText({ ...note, reply: kept(reply) });
}

/** What has changed since the row was returned; a column that was not read counts as unchanged. */
export function correctionsOf(row: Cells & Pick<InventoryRow, 'returned'>): readonly Correction[] {
  const was = readReturn(row.returned)?.was ?? {};
  return notedColumns.flatMap((key) => {
    const before = was[key];
    if (before === undefined || row[key] === undefined || before === kept(row[key])) return [];
    return [{ header: inventaris.columns[key].header, was: before, now: kept(row[key]) }];
  });
}

/** @example 'Tahun: "2024" menjadi "2025"' */
export const describeCorrections = (corrections: readonly Correction[]): string =>
  corrections.map(({ header, was, now }) => `${header}: "${was}" menjadi "${now}"`).join('; ');

/** A long text is told from another by its beginning and its length. */
function kept(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return text.length <= KEPT ? text : `${text.slice(0, KEPT)}… (${text.length} huruf)`;
}
