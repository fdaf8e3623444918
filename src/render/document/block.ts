/**
 * The content of the document in reading order, without layout. `keep` keeps a block together with the beginning of the
 * next one, so that no heading is left alone at the foot of a page.
 */
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock | ChartBlock | SignatureBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 for a chapter, 2 for a section of it. */
  readonly level: 1 | 2;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly keep?: boolean;
  /** In small type at the left, after the signature and on its page. */
  readonly isNote?: boolean;
}

/** One entry of a list: a label in the margin, and its text. */
export interface ItemBlock {
  readonly kind: 'item';
  readonly label: string;
  readonly text: string;
  /** Distance of the text from the margin in mm, for a label that is a word. */
  readonly hanging?: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** A last row in bold, e.g. the totals. */
  readonly total?: readonly string[];
  /** A second header row with the columns' numbers, as official registers have it. */
  readonly numbered?: boolean;
}

export interface TableColumn {
  readonly header: string;
  /** Share of the width between the page's margins. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A text, or a bold title with a text below it; a title may be a link. */
export type TableCell = string | TitledCell;

export interface TitledCell {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

export interface SignatureBlock {
  readonly kind: 'signature';
  /** Place and date, e.g. 'Lahat, 12 Februari 2026'. */
  readonly place: string;
  readonly role: string;
  readonly name: string;
  readonly nip: string;
  /** Who signs at the left, under "Mengetahui" or another label; null where nobody does. */
  readonly acknowledged: {
    readonly role: string;
    readonly name: string;
    readonly nip: string;
    readonly label?: string;
  } | null;
}

/** Horizontal bars with the same parts: each part has its own pattern and shows its number; no colors. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly title: string;
  /** Names of the parts in the order of a bar; at most as many as there are patterns. */
  readonly parts: readonly string[];
  readonly bars: readonly { readonly label: string; readonly values: readonly number[] }[];
}
