import type { DocumentDraft } from './document-form';

/** A cell that an import filled by assumption; a person must confirm it. */
interface GuessView {
  /** The key of the column. */
  readonly column: string;
  readonly value: string | number | null;
  readonly source: 'judul' | 'kegiatan' | 'dibaca' | 'dianggap' | 'tidak dikenal';
  /** What the list contained there; '' for nothing. */
  readonly found: string;
}

/** A document, or what a line is instead. */
export type LineKindView =
  | 'document'
  | 'untitled'
  | 'total'
  | 'column numbers'
  | 'repeated header'
  | 'page number'
  | 'group heading'
  | 'signature'
  | 'legend'
  | 'system file'
  | 'nihil';

export interface ListOptionsView {
  /** How the cells of the text are separated; by default as in a file. `sheet`: as the page writes one. */
  readonly kind?: 'file' | 'pasted' | 'sheet' | undefined;
  /** What each column fills, as in `ListPreviewView`; by default what its header and its values say. */
  readonly mapping?: readonly (string | null)[] | undefined;
  /** The name of the sheet or file: it may name the category or the Sub Bagian of the documents. */
  readonly name?: string | undefined;
}

export interface ListPreviewView {
  /** Line of the list with the headers, from 1; 0 for a list without headers, whose columns were found by their cells. */
  readonly headerLine: number;
  readonly columns: readonly {
    readonly header: string;
    /** The inventory's column that it fills; '' when it is kept as a note, null when it is left out. */
    readonly fills: string | null;
    /** The first values, at most three. */
    readonly samples: readonly string[];
  }[];
  /** Headers of the inventory that a person may choose for a column. */
  readonly choices: readonly string[];
  readonly rows: readonly {
    /** Line of the list, from 1. */
    readonly line: number;
    readonly unit: string;
    readonly cells: DocumentDraft;
    /** The same document elsewhere: the ID of a row, or 'baris n' of the list; '' for a new document. */
    readonly twin: string;
    readonly flags: readonly { readonly row: number; readonly column: string; readonly reason: string }[];
    readonly guesses: readonly GuessView[];
    readonly kind: LineKindView;
  }[];
  /** Codes of the units whose rows the caller may add. */
  readonly mine: readonly string[];
}

/** A row of the preview that a person keeps. */
export interface ListedDraftView {
  readonly unit: string;
  readonly cells: DocumentDraft;
  readonly guesses?: readonly GuessView[] | undefined;
}
