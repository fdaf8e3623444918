import type { Block, TableBlock } from './block';

const none = 'Tidak ada.';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text: text === '' ? none : text });

/** A paragraph that is kept together with the block that it introduces. */
export const introduction = (text: string): Block => ({ kind: 'paragraph', text, keep: true });

/** A note after the signature, in small type and kept together with it. */
export const note = (text: string): Block => ({ kind: 'paragraph', text, isNote: true });

/** A list with the labels a. to z., then figures; a list of one item is a paragraph. */
export const lettered = (texts: readonly string[]): readonly Block[] =>
  texts.length < 2
    ? [paragraph(texts[0] ?? '')]
    : texts.map((text, index) => ({ kind: 'item', label: labelOf(index), text }));

const labelOf = (index: number): string =>
  index < 26 ? `${String.fromCharCode(97 + index)}.` : `${index + 1}.`;

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
