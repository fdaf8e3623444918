import { headerKey } from '../../src/domain/text/normalise';
import { sheetNames, workbook, type SheetName } from '../../src/domain/workbook';
import type { Column } from '../../src/domain/workbook/column';
import { columnName } from '../../emulator';
import type { Random } from '../seeds/random';
import type { Grids, Places } from './grids';
import { hostileCell, type PastedCell } from './values';

/** A cell that was overwritten by pasting. */
export interface Spoiled {
  readonly sheet: SheetName;
  /** 0-based, the header being 0. */
  readonly row: number;
  readonly key: string;
  readonly cell: PastedCell;
  readonly a1: string;
  /** The displayed text after pasting. */
  readonly shown: string;
  /** Whether the row contains only pasted cells. */
  readonly isNewRow: boolean;
}

const IN_HEADER = 0.08;
const BELOW = 0.06;
const COPIED = 0.2;
const sheets: readonly SheetName[] = [
  ...sheetNames,
  ...(['pengaturan', 'pengaturan', 'pengaturan', 'inventaris', 'inventaris', 'tahapan', 'kegiatan'] as const),
];

/**
 * Draws a cell of any sheet and the value to paste into it, sometimes a copy of another cell of the column. `first` is
 * the office before any cell was spoiled.
 */
export function drawSpoil(
  grids: Grids,
  places: Places,
  random: Random,
  first: Grids = grids,
): Omit<Spoiled, 'shown'> {
  const sheet = random.pick(sheets);
  const used = grids[sheet].length;
  const at = random.below(places[sheet].length);
  const isBelow = random.chance(BELOW);
  const row = isBelow
    ? used + random.below(2)
    : random.chance(IN_HEADER)
      ? 0
      : Math.min(used, 1 + random.below(Math.max(1, used - 1)));
  const other = grids[sheet][1 + random.below(Math.max(1, used - 1))]?.[at] ?? '';
  const cell = random.chance(COPIED) ? { userEnteredValue: { stringValue: other } } : hostileCell(random);
  return {
    sheet,
    row,
    key: places[sheet][at] ?? '',
    cell,
    a1: `${columnName(at)}${row + 1}`,
    isNewRow: row >= first[sheet].length,
  };
}

export const describeSpoil = ({ sheet, a1, key, cell }: Omit<Spoiled, 'shown'>): string =>
  `${workbook[sheet].title}!${a1} (${key}) = ${JSON.stringify(cell).slice(0, 160)}`;

/** The texts of the cell that a message may quote. */
export const textsOf = ({ cell }: Spoiled): readonly string[] =>
  [cell.userEnteredValue, cell.effectiveValue].flatMap((value) =>
    Object.values(value ?? {}).flatMap((each) => (typeof each === 'object' ? [] : [String(each)])),
  );

/** The plausible days, as serial numbers of Sheets. */
const [FIRST_DAY, LAST_DAY] = [1, 401_768];

/** Whether the cell is certainly invalid for its column; doubtful cells do not count. */
export function isPlainlyUnreadable({ sheet, key, cell }: Spoiled): boolean {
  const column = (workbook[sheet].columns as Record<string, Column>)[key];
  const value =
    cell.userEnteredValue?.['formulaValue'] === undefined ? cell.userEnteredValue : cell.effectiveValue;
  if (!column || !value) return false;
  if (value['errorValue'] !== undefined) return true;
  const plain = value['numberValue'] ?? value['stringValue'] ?? value['boolValue'];
  if (typeof plain === 'string' && plain.trim() === '') return false;
  return wrong[column.kind](plain, column);
}

const isDay = (plain: unknown): boolean =>
  typeof plain === 'number' && plain >= FIRST_DAY && plain < LAST_DAY;
/** A text that looks as the product's own number does cannot be told from one that it has written since. */
const wrongNumber = (plain: unknown): boolean =>
  !Number.isFinite(typeof plain === 'boolean' ? NaN : Number(String(plain).replace(',', '.')));

const wrong: Readonly<Record<Column['kind'], (plain: unknown, column: Column) => boolean>> = {
  text: (plain, { choices, meaning }) =>
    choices !== undefined &&
    !choices.some((choice) => headerKey(choice) === headerKey(String(plain))) &&
    meaning?.(String(plain)) === undefined,
  number: wrongNumber,
  count: wrongNumber,
  moment: (plain) => !isDay(plain),
  date: (plain) => typeof plain !== 'string' && !isDay(plain),
};
