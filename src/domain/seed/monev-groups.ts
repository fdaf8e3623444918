import type { OwnKind } from '../registers/monev/own-evidence';
import type { ExpectedPeriod } from '../workbook/vocabulary/expected';
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
  /** Where it is one document of a Sub Bagian: its item in the master list (assumed), with words of its own where these are too wide. */
  readonly held?: readonly [unit: string, period: ExpectedPeriod, title: string, words?: string];
}

export interface SeededGroup {
  readonly name: string;
  readonly items: readonly SeededItem[];
}
