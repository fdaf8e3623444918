type Texts = readonly (readonly string[])[];
export type Enter = (row: number, column: number, texts: Texts) => Promise<void>;
/** Texts by row, then by column. */
export type CellTexts = ReadonlyMap<number, ReadonlyMap<number, string>>;

const ascending = (one: number, other: number): number => one - other;

/** Enters changed cells as blocks of consecutive rows; hidden rows in between are left unchanged. */
export async function changeCells(cells: CellTexts, enter: Enter): Promise<void> {
  for (const block of runsOf([...cells.keys()].sort(ascending))) {
    const first = block[0] ?? 0;
    const columns = [...(cells.get(first)?.keys() ?? [])].sort(ascending);
    const texts = block.map((row) => columns.map((column) => cells.get(row)?.get(column) ?? ''));
    await enter(first, columns[0] ?? 0, texts);
  }
}

/** @example runsOf([2, 3, 7]) //=> [[2, 3], [7]] */
function runsOf(rows: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.at(-1) === row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
