/** Milliseconds of work after which the page may react to a finger. */
const SLICE = 30;
/** Rows between two looks at the clock. */
const ROWS = 16;

/** Works through rows in slices, so that the page does not freeze. */
export async function inSlices(rows: number, work: (from: number, to: number) => void): Promise<void> {
  let started = performance.now();
  for (let row = 0; row < rows; row += ROWS) {
    work(row, Math.min(rows, row + ROWS));
    if (performance.now() - started < SLICE) continue;
    await rest();
    started = performance.now();
  }
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
