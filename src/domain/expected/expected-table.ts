import type { Context } from '../office/context';
import { runningKegiatan } from '../sop/running';
import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import { monthColumns, type ExpectedRow } from '../workbook/daftar-wajib';
import type { KegiatanRow } from '../workbook/procedure';
import type { CellWord } from '../workbook/vocabulary/expected';
import { adoptItems, type StoredItem } from './adopt-items';
import { missingIn } from './expected-counts';
import type { ExpectedCell, ExpectedLine } from './expected-lines';
import { expectedOf, expectedTime, type ExpectingKegiatan, type ExpectingOffice } from './expected-of';

export interface TabledOffice extends Omit<ExpectingOffice, 'daftarWajib'> {
  readonly kegiatan: readonly (ExpectingKegiatan & Pick<KegiatanRow, 'status'>)[];
  readonly daftarWajib: readonly StoredItem[];
}

/** The columns that the product writes in the sheet: the state of each period in its last month. Items without a number get one. */
export function expectedTable(office: TabledOffice, context: Context): Partial<Changes> {
  const running = runningKegiatan(office.kegiatan);
  if (running === undefined || office.daftarWajib.length === 0) return {};
  const { items, changes } = adoptItems(office.daftarWajib, context);
  const { year } = expectedTime(running, context);
  const lines = expectedOf({ ...office, daftarWajib: items }, running, context);
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const updates = items
    .filter(({ id }) => id !== '')
    .map(({ id }): RowUpdate => ({ sheet: 'daftarWajib', id, set: tableCells(lineOf.get(id), year) }));
  return joinChanges(changes, { updates });
}

export const cellWord = ({ state, isGuess }: Pick<ExpectedCell, 'state' | 'isGuess'>): CellWord =>
  state === 'held' ? (isGuess ? 'Ada?' : 'Ada') : words[state];

const words = { nihil: 'Nihil', missing: 'Kosong', notDue: '–' } as const;

/** The words of the twelve months: the state of a period in its last month, '' in the others. */
export const monthWords = ({ cells }: Pick<ExpectedLine, 'cells'>): readonly (CellWord | '')[] =>
  monthColumns.map((_column, index) => {
    const cell = cells.find(({ to }) => to === index + 1);
    return cell ? cellWord(cell) : '';
  });

/** An item that is not expected has empty columns. */
function tableCells(line: ExpectedLine | undefined, year: number): Partial<ExpectedRow> {
  const words = line ? monthWords(line) : [];
  const months = monthColumns.map((column, index) => [column, words[index] ?? ''] as const);
  const missing = line ? missingIn([line]) : 0;
  return { ...Object.fromEntries(months), year: line ? year : 0, missing };
}
