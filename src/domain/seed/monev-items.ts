import type { OwnKind } from '../registers/monev/own-evidence';
import type { MonevRow } from '../workbook/reference';
import type { Category } from '../workbook/vocabulary/category-and-form';
import { electionItems } from './monev-election-items';
import { lawItems } from './monev-law-items';

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

/**
 * What a Badan Publik must provide, by group. The Komisi Informasi uses a new questionnaire each year: the office edits the sheet.
 * Every item weighs the same until the office states weights.
 */
const groups: readonly SeededGroup[] = [...lawItems, ...electionItems];

export const monevItems = (): readonly MonevRow[] =>
  groups
    .flatMap(({ name, items }) => items.map((item) => ({ name, item })))
    .map(({ name, item }, index) => ({
      id: `M-${String(index + 1).padStart(2, '0')}`,
      group: name,
      category: item.category,
      subject: item.subject,
      basis: item.basis,
      weight: 1,
      words: item.words,
      minus: item.minus ?? '',
      entries: '',
      own: (item.own ?? []).join('; '),
      links: '',
      statement: '',
    }));
