import { columnName } from '../../emulator';
import type { Unit } from '../../demo/people';
import type { Random } from './random';
import type { World } from './world';

export const SHEET = 'Inventaris';

/** The number of used rows of the sheet, including the header. */
export const height = ({ office }: World): number => office.workspace.sheets.values(SHEET).length;

/** The current index of one of our columns, or of a colleague's. @throws if there is no such column */
export function columnOf(world: World, name: string): number {
  const at = world.order.indexOf(name);
  if (at === -1) throw new Error(`No column ${name}`);
  return at;
}

/** The texts of one of our columns, without the header. */
export const cellsIn = (world: World, name: string): readonly string[] =>
  world.office.workspace.sheets
    .values(SHEET)
    .slice(1)
    .map((cells) => cells[columnOf(world, name)] ?? '');

/** IDs of the rows of a unit, or of all. */
export function idsIn(world: World, unit?: string): readonly string[] {
  const units = cellsIn(world, 'subBagian');
  return cellsIn(world, 'id').filter((id, at) => id !== '' && (unit === undefined || units[at] === unit));
}

/** @param row 0-based, the header being 0 */
export function typeCell(world: World, column: number, row: number, text: string, as: string): void {
  world.edits.push(world.office.workspace.sheets.type(SHEET, `${columnName(column)}${row + 1}`, text, as));
}

/** Some rows of a unit; occasionally one that does not exist. */
export function someIds(world: World, random: Random, unit: Unit): readonly string[] {
  const ids = idsIn(world, unit.code);
  return ids.length === 0 || random.chance(0.05) ? ['KUL-9999'] : ids.filter(() => random.chance(0.7));
}
