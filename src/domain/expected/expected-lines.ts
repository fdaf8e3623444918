import type { CalendarDate } from '../calendar/calendar-date';
import { pick } from '../pick';
import { tidy } from '../text/normalise';
import { expectedCells, type ExpectedRow } from '../workbook/daftar-wajib';
import type { InventoryRow } from '../workbook/inventaris';
import { isEnding } from '../workbook/vocabulary/carried';
import type { ExpectedPeriod } from '../workbook/vocabulary/expected';
import { candidate, counting, findDocuments, idsIn, type Candidate, type Found } from './find-documents';
import { itemCopies } from './item-copies';
import { readNihil, type NihilStatement } from './nihil-cell';
import { hasEnded, isExpectedPeriod, periodsOf, type Period } from './periods';
import { covers, readCoverage, type Coverage } from './read-coverage';

/** The columns of the sheet that are read. */
export const expectedColumns = [...expectedCells, 'named', 'rejected', 'nihil'] as const;
export type ExpectedItem = Pick<ExpectedRow, 'id' | (typeof expectedColumns)[number]>;
export type HeldRow = Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'title' | 'year' | 'entry'> &
  Partial<Pick<InventoryRow, 'carried'>>;

/** A document of an item, with how it was found. */
export interface HeldDocument extends Pick<HeldRow, 'id' | 'title' | 'year'> {
  readonly isNamed: boolean;
  /** Neither named by a person nor sure by its title. */
  readonly isGuess: boolean;
}

export const expectedStates = ['held', 'nihil', 'missing', 'notDue'] as const;
export type ExpectedState = (typeof expectedStates)[number];

/** A period of an item: in exactly one state. */
export interface ExpectedCell extends Period {
  readonly state: ExpectedState;
  /** Only with `held`: no document is certain. */
  readonly isGuess: boolean;
  readonly documents: readonly HeldDocument[];
  /** Only with `nihil`. */
  readonly nihil: NihilStatement | null;
}

export interface ExpectedLine extends Pick<ExpectedItem, 'id' | 'group' | 'title'> {
  /** Code of the Sub Bagian as typed; '' for none. */
  readonly unit: string;
  readonly period: ExpectedPeriod;
  readonly cells: readonly ExpectedCell[];
}

/** When the list is compared with the documents. */
export interface ExpectedTime {
  readonly year: number;
  readonly today: CalendarDate;
  /** The name of a person; without it addresses stay. */
  readonly nameOf?: (address: string) => string;
}

interface Held {
  readonly row: HeldRow;
  readonly coverage: () => Coverage;
}

/**
 * Each item of the master list, a copied one once, with its periods of the year, from the rows that the Kegiatan lists.
 * @param nihilUnits units that declared in step 1 that they have nothing: a statement for each of their items
 */
export function expectedLines(
  items: readonly ExpectedItem[],
  rows: readonly HeldRow[],
  time: ExpectedTime,
  nihilUnits: ReadonlyMap<string, NihilStatement> = new Map(),
): readonly ExpectedLine[] {
  const heldBy = byUnit(rows.filter((row) => row.id !== '' && !isEnding(row)));
  const copies = itemCopies(items);
  return items.flatMap((item) => {
    const { period, title, subBagian } = item;
    if (copies.has(item) || tidy(title) === '' || !isExpectedPeriod(period)) return [];
    const unit = tidy(subBagian).toUpperCase();
    return [
      {
        ...pick(item, 'id', 'group'),
        title: tidy(title),
        unit,
        period,
        cells: cellsOf(item, heldBy(unit), { ...time, kind: period, ofUnit: nihilUnits.get(unit) ?? null }),
      },
    ];
  });
}

/** The documents of a unit; of the whole office for an item without one. */
function byUnit(rows: readonly HeldRow[]): (unit: string) => readonly Candidate<Held>[] {
  const known = new Map<string, Candidate<Held>[]>();
  const all: Candidate<Held>[] = [];
  for (const row of rows) {
    const held = candidate<Held>(
      { row, coverage: once(() => readCoverage(row.title, row.year)) },
      [row.id, row.entry],
      row.title,
    );
    all.push(held);
    const own = known.get(row.subBagian);
    if (own) own.push(held);
    else known.set(row.subBagian, [held]);
  }
  return (unit) => (unit === '' ? all : (known.get(unit) ?? []));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

interface CellTime extends ExpectedTime {
  readonly kind: ExpectedPeriod;
  /** The unit's Nihil of step 1. */
  readonly ofUnit: NihilStatement | null;
}

function cellsOf(
  item: ExpectedItem,
  held: readonly Candidate<Held>[],
  { kind, year, today, ofUnit, nameOf = (address) => address }: CellTime,
): readonly ExpectedCell[] {
  const found = findDocuments(soughtBy(item), held);
  const bare = readCoverage(item.title, null).bare;
  const statements = readNihil(item.nihil).map((one) => ({ ...one, by: nameOf(one.by) }));
  return periodsOf(kind, year).map((period): ExpectedCell => {
    const documents = counting(found.flatMap((one) => documentFor(one, kind, period, year, bare)));
    const isDue = hasEnded(kind, period, year, today);
    const nihil = statements.find(({ key }) => key === period.key) ?? (isDue ? ofUnit : null);
    const isGuess = documents.length > 0 && documents.every((document) => document.isGuess);
    const state =
      documents.length > 0 && !(isGuess && nihil) ? 'held' : nihil ? 'nihil' : isDue ? 'missing' : 'notDue';
    return {
      ...period,
      state,
      documents,
      isGuess: state === 'held' && isGuess,
      nihil: state === 'nihil' ? nihil : null,
    };
  });
}

/** Without words of its own an item is found by its title. */
const soughtBy = ({ title, words, minus, named, rejected }: ExpectedItem) => ({
  words: tidy(words) === '' ? title : words,
  minus,
  named: idsIn(named),
  rejected: idsIn(rejected),
});

function documentFor(
  { document: { row, coverage }, isNamed }: Found<Held>,
  kind: ExpectedPeriod,
  period: Period,
  year: number,
  bare: string,
): readonly HeldDocument[] {
  const how = covers(coverage(), kind, period, year);
  if (how === 'no') return [];
  const isSure = isNamed || (how === 'yes' && coverage().bare === bare);
  return [{ ...pick(row, 'id', 'title', 'year'), isNamed, isGuess: !isSure }];
}
