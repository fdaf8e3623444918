import { fold } from '../text/normalise';
import type { ExpectedCells } from '../workbook/daftar-wajib';

type Item = Omit<ExpectedCells, 'group'>;

/** The lines of the list that ask for exactly what an earlier one asks for, each with that one. They were copied in the sheet and do not count. */
export function itemCopies<I extends Item>(items: readonly I[]): ReadonlyMap<I, I> {
  const firsts = new Map<string, I>();
  const copies = new Map<I, I>();
  for (const item of items) {
    const asked = [item.subBagian, item.title, item.period, item.words, item.minus].map(fold);
    const key = JSON.stringify(asked);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else if (asked[1] !== '') copies.set(item, first);
  }
  return copies;
}

/** An item with the rows of the sheet, from 1, that ask for it. */
interface CopiedItem {
  readonly id: string;
  readonly rows: readonly number[];
}

/** The rows of the sheet that ask for an item more than once, by the number of the first. */
export function copiedItems(
  items: readonly (Item & { readonly id: string; readonly position: number })[],
): readonly CopiedItem[] {
  const found = new Map<string, CopiedItem>();
  for (const [copy, first] of itemCopies(items)) {
    const { id, rows } = found.get(first.id) ?? { id: first.id, rows: [first.position] };
    found.set(id, { id, rows: [...rows, copy.position] });
  }
  return [...found.values()];
}
