import type { MonevRow } from '../workbook/reference';
import { electionItems } from './monev-election-items';
import type { SeededGroup } from './monev-groups';
import { lawItems } from './monev-law-items';

/**
 * What a Badan Publik must provide, by group. The Komisi Informasi uses a new questionnaire each year: the office edits the sheet.
 * Every item weighs the same until the office states weights.
 */
export const monevGroups: readonly SeededGroup[] = [...lawItems, ...electionItems];

export const monevItems = (): readonly MonevRow[] =>
  monevGroups
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
