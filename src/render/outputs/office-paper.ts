import type { Block } from '../document/block';
import type { Orientation } from '../pdf/layout/paper';

/** A paper of its own within a file: it begins on a new page, under the letterhead. */
export interface OfficePaper {
  readonly title: string;
  /** Lines below the title, e.g. the day, or for whom it is. */
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly orientation: Orientation;
  /** An attachment of the paper before it: without letterhead, and signed together with it. */
  readonly isPlain?: boolean;
  /** What it is about, where a file has several papers of a kind. */
  readonly about?: string;
}

/** The papers of a file, made of holdings whose texts the font can print. */
export type Papers<H> = (holdings: H) => readonly OfficePaper[];

/** A kind of paper: its ID, and the title of the file's metadata. */
export interface PaperKind<H> {
  readonly kind: string;
  readonly fileTitle: string;
  readonly papers: Papers<H>;
}
