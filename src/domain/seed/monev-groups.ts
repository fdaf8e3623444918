import type { OwnKind } from '../registers/monev/own-evidence';
import type { Category } from '../workbook/vocabulary/category-and-form';

/** An item as listed here: what is asked, its basis, the words that find its documents and those that reject one. */
export interface SeededItem {
  readonly category: Category;
  readonly subject: string;
  readonly basis: string;
  readonly words: string;
  readonly minus?: string;
  /** What the product makes that is evidence for it. */
  readonly own?: readonly OwnKind[];
}

export interface SeededGroup {
  readonly name: string;
  readonly items: readonly SeededItem[];
}
