/** Milliseconds of work after which the page may react to a finger. */
const SLICE = 30;
/** Rows between two looks at the clock. */
const ROWS = 16;

/**
 * Works through rows in slices, so that the page does not freeze.
 * @throws Error once the signal ends the work
 */
export async function inSlices(
  rows: number,
  work: (from: number, to: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  let started = performance.now();
  for (let row = 0; row < rows; row += ROWS) {
    work(row, Math.min(rows, row + ROWS));
    if (performance.now() - started < SLICE) continue;
    await rest();
    goOnUnless(signal);
    started = performance.now();
  }
}

/** What `AbortSignal.throwIfAborted` does, which phones lack before Safari 15.4. */
export function goOnUnless(signal?: AbortSignal): void {
  if (signal?.aborted) throw new Error('The work was left');
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
