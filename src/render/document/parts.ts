import type { Block, TableBlock } from './block';

const none = 'Tidak ada.';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text: text === '' ? none : text });

/** A paragraph that is kept together with the block that it introduces. */
export const introduction = (text: string): Block => ({ kind: 'paragraph', text, keep: true });

export const numbered = (
  texts: readonly { readonly text: string; readonly note: string }[],
): readonly Block[] =>
  texts.length === 0
    ? [paragraph('')]
    : texts.map(({ text, note }, index) => ({ kind: 'item', label: `${index + 1}.`, text, note }));

/** The table under its introduction, or "Tidak ada." where it has no rows. */
export const tableOrNone = (intro: string, table: Omit<TableBlock, 'kind'>): readonly Block[] =>
  table.rows.length === 0
    ? [paragraph('')]
    : [...(intro === '' ? [] : [introduction(intro)]), { kind: 'table', ...table }];

/** A dash shows that the cell is empty on purpose. */
export const orDash = (text: string): string => (text === '' ? '-' : text);

/** @example listed(['A', 'B', 'C'])  //=> 'A; B; dan C' */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join('; ')}; dan ${names[names.length - 1] ?? ''}`;
