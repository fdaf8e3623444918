import type { ListPreviewView } from '../../src/rpc/contract/contract';
import type { DemoOffice } from '../office';
import type { Unit } from '../people';
import type { Shift } from './schedule';

type Rows = ListPreviewView['rows'];
type Row = Rows[number];

/** Step 1: each unit enters its part of the list; a unit without documents declares Nihil. */
export async function takeInventory(
  office: DemoOffice,
  shift: Shift,
  rows: Rows,
  say: (line: string) => void,
): Promise<void> {
  for (const unit of shift.units) {
    const own = rows.filter((row) => row.unit === unit.code).map(withCategory);
    if (own.length === 0) await office.ask(unit.staff, 'declareNihil', unit.code);
    else await enterRows(office, unit, own);
    await office.ask(unit.staff, 'finishStep', { number: 1, lane: unit.code });
    say(`Tahap 1  ${unit.code}: ${own.length === 0 ? 'Nihil' : `${own.length} dokumen diinventarisasi`}.`);
  }
}

/** Adds the category that the unit chooses when its list has none. */
const withCategory = (row: Row): Row =>
  row.cells.category === '' ? { ...row, cells: { ...row.cells, category: 'setiap saat' } } : row;

/**
 * The unit confirms what the import guessed. Rows that cannot be completed now (no title in the list) are postponed
 * with the reason; nothing is dropped.
 */
async function enterRows(office: DemoOffice, unit: Unit, rows: Rows): Promise<void> {
  const drafts = rows.map(({ unit: code, cells, guesses }) => ({ unit: code, cells, guesses }));
  const { ids } = await office.ask(unit.staff, 'importList', drafts);
  const of = (wanted: (row: Row | undefined) => boolean): readonly string[] =>
    ids.filter((_, index) => wanted(rows[index]));
  const guessed = of((row) => (row?.guesses.length ?? 0) > 0);
  if (guessed.length > 0) await office.ask(unit.staff, 'confirmGuesses', guessed);
  const untitled = of((row) => (row?.cells.title ?? '') === '');
  if (untitled.length > 0)
    await office.ask(unit.staff, 'amendRows', 'ditunda', untitled, 'Judul dokumen belum diketahui');
  if (untitled.length === ids.length) await office.ask(unit.staff, 'declareNihil', unit.code);
}
