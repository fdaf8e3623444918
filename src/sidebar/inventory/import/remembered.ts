import type { ListPreviewView } from '../../../rpc/contract/contract';

/** What a person chose for each column, as in the preview. */
export type Mapping = readonly (string | null)[];

type Columns = Pick<ListPreviewView, 'columns'>;

const keyOf = ({ columns }: Columns): string =>
  `impor-kolom:${JSON.stringify(columns.map(({ header }) => header.toLowerCase()))}`;

/** The choice that this browser remembers for a list with these headers. A browser may forbid to remember. */
export function remembered(preview: Columns): Mapping | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(preview)) ?? 'null');
    const isMapping =
      Array.isArray(found) &&
      found.length === preview.columns.length &&
      found.every((each) => each === null || typeof each === 'string');
    return isMapping ? (found as Mapping) : undefined;
  } catch {
    return undefined;
  }
}

export function remember(preview: Columns, mapping: Mapping): void {
  try {
    localStorage.setItem(keyOf(preview), JSON.stringify(mapping));
  } catch {
    // The choice holds for this list only.
  }
}

/** The mapping with another choice for a column. A column of the inventory has one source; notes may have several. */
export const withChoice = ({ columns }: Columns, index: number, choice: string | null): Mapping =>
  columns.map(({ fills }, place) => {
    if (place === index) return choice;
    return fills === choice && isSingle(choice) ? '' : fills;
  });

/** A category or a form may have a column of marks for each of its values. */
const several = ['', 'Catatan', 'Kategori', 'Bentuk'];
const isSingle = (choice: string | null): boolean => choice !== null && !several.includes(choice);
