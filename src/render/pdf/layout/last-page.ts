export interface TableRoom {
  /** Heights of the rows, of the header on each page, of the first page from the table on, and of a whole page, in mm. */
  readonly rows: readonly number[];
  readonly head: number;
  readonly first: number;
  readonly page: number;
  /** Height of what must be on the table's last page, below it. */
  readonly after: number;
}

/** Minimum height of the rows on the last page, in mm: about five lines. */
const LEAST = 28;

/**
 * How many rows are printed before the last page, where breaking only when a page is full would leave that page nearly
 * empty, or what follows the table alone on it; undefined where nothing needs to change.
 */
export function rowsBeforeLastPage({ rows, head, first, page, after }: TableRoom): number | undefined {
  const { start, used } = lastPage({ rows, head, first, page });
  const room = start === 0 ? first : page;
  if (used + after <= room && (start === 0 || used - head >= LEAST)) return undefined;
  let before = rows.length;
  let height = 0;
  while (before > 0 && height < LEAST) {
    before -= 1;
    height += rows[before] ?? 0;
  }
  return before > 0 && head + height + after <= page ? before : undefined;
}

/** The first row of the last page, and the height that is used on it. */
function lastPage({ rows, head, first, page }: Omit<TableRoom, 'after'>): {
  readonly start: number;
  readonly used: number;
} {
  let start = 0;
  let used = head;
  rows.forEach((height, index) => {
    const room = start === 0 ? first : page;
    if (used + height > room && index > start) {
      start = index;
      used = head;
    }
    used += height;
  });
  return { start, used };
}
