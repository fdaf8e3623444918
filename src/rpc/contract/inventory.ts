import type { Answer } from './answer';
import type { GuardView } from './guard';
import type { StepStatusView, StepView } from './procedure';
import type { RowFilterView } from './row-filter';

/** The cells of a document that staff fill in, by the key of their `FormFieldView`; all but the title may be left out. */
export interface DocumentDraft {
  readonly title?: string | undefined;
  readonly year?: number | null | undefined;
  readonly category?: string | undefined;
  readonly [column: string]: string | number | null | undefined;
}

/** A column of the sheet Inventaris as a form field. */
export interface FormFieldView {
  readonly key: string;
  /** The header of the column. */
  readonly label: string;
  /** '' for none. */
  readonly hint: string;
  readonly required: boolean;
  readonly kind: 'text' | 'long' | 'choice' | 'number';
  /** Values of the kind 'choice'; empty for the others. */
  readonly choices: readonly string[];
  /** Least and greatest value of the kind 'number'; null when any number is accepted. */
  readonly range: readonly [least: number, greatest: number] | null;
  /** Whether a duplicate of a row copies the value. */
  readonly copied: boolean;
}

/** The fields of the form in its order, in groups with a heading. */
export type FormView = readonly { readonly title: string; readonly fields: readonly FormFieldView[] }[];

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
  | 'group heading'
  | 'signature'
  | 'legend'
  | 'nihil';

export interface ListOptionsView {
  /** How the cells of the text are separated; by default as in a file. `lembar`: as the page writes a sheet. */
  readonly kind?: 'file' | 'pasted' | 'sheet' | undefined;
  /** What each column fills, as in `ListPreviewView`; by default what its header and its values say. */
  readonly mapping?: readonly (string | null)[] | undefined;
}

export interface ListPreviewView {
  /** Line of the list with the headers, from 1. */
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

export interface RowQueryView {
  /** null: the caller's own unit. */
  readonly unit: string | null;
  readonly filter: RowFilterView;
  readonly search: string;
  readonly from: number;
}

export interface InventoryRowView {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly category: string;
  readonly problems: string;
  /** Columns that an import guessed and that nobody has confirmed yet. */
  readonly guessed: readonly string[];
  /** 'pindaian', 'tautan', 'tidak dapat dipindai', or '' for none. */
  readonly evidence: string;
  /** Its filed scans, with their addresses in Drive. */
  readonly scans: readonly { readonly name: string; readonly link: string }[];
  readonly decision: string;
  readonly reason: string;
  readonly decidedBy: string;
  /** Columns of the DIP that it lacks. */
  readonly gaps: readonly string[];
  /** The proposed classification code with its description and retention; '' for none. */
  readonly proposal: string;
  /** Typed by the caller, so another person decides. */
  readonly own: boolean;
  /** The typist is unknown: whoever decides states that they did not type it. */
  readonly typistUnknown: boolean;
  /** Who returned it and why, until it is accepted or proposed; null if it was never returned. */
  readonly returned: {
    readonly by: string;
    /** When, in words. */
    readonly at: string;
    readonly reason: string;
    /** The note of the unit when it submitted the row again; '' for none. */
    readonly said: string;
    /** Changes since the return. */
    readonly corrections: readonly {
      readonly header: string;
      readonly was: string;
      readonly now: string;
    }[];
  } | null;
}

/** What the caller may do with a unit's rows, and who else may. */
export interface LaneView {
  readonly unit: string;
  readonly unitName: string;
  readonly steps: readonly StepView[];
  /** Whether the unit's rows are being decided; null while no Kegiatan runs. */
  readonly coordination: StepStatusView | null;
  readonly mayType: boolean;
  readonly typists: readonly string[];
  readonly mayDecide: boolean;
  readonly deciders: readonly string[];
  /** The PPID's reason for the exception to the four-eyes rule; '' without an exception. */
  readonly exception: string;
  /** Whether the caller may grant that exception. */
  readonly mayExcept: boolean;
  /** Whether the caller may set aside returned rows that were not corrected. */
  readonly mayPostpone: boolean;
  /** Whether the caller may record where the printed copy is kept. */
  readonly mayPlace: boolean;
  readonly form: FormView;
}

export interface RowsView extends LaneView {
  readonly kegiatan: string | null;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly counts: Readonly<Record<RowFilterView, number>>;
  /** The number of matching rows; `rows` is the part that begins at `from`. */
  readonly total: number;
  readonly from: number;
  /** The maximum number of rows in one response. */
  readonly atOnce: number;
  readonly rows: readonly InventoryRowView[];
  /** Rows typed into the sheet that no list shows before "Periksa baris". */
  readonly typed: number;
  /** The questions to answer about the unit's rows before they are announced. */
  readonly guard: GuardView;
}

/** One row, for a form. */
export interface RowFormView extends LaneView {
  readonly id: string;
  /** 1-based row of the sheet. */
  readonly position: number;
  readonly cells: DocumentDraft;
  readonly problems: string;
  readonly decision: string;
  readonly reason: string;
}

export interface ListedDraftView {
  readonly unit: string;
  readonly cells: DocumentDraft;
  readonly guesses?: readonly GuessView[] | undefined;
}

export type AmendmentView =
  'tidakDipindai' | 'ditunda' | 'dilanjutkan' | 'diajukanLagi' | 'pengembalianDitunda' | 'lokasiTercetak';

export interface InventoryApi {
  /** Text of any list of documents; lines without a unit are assigned to `home`. Writes nothing. */
  previewList(text: string, home: string | null, options?: ListOptionsView): Answer<ListPreviewView>;
  /** `asksIfSame`: refused with SAME_DOCUMENT if one of them is already listed. */
  addRows(
    unit: string,
    drafts: readonly DocumentDraft[],
    asksIfSame?: boolean,
  ): Answer<{ readonly ids: readonly string[] }>;
  /** Adds all rows of a previewed list to the inventory, or none. */
  importList(drafts: readonly ListedDraftView[]): Answer<{ readonly ids: readonly string[] }>;
  viewRows(query: RowQueryView): Answer<RowsView>;
  /** The row with this ID, or for null the one at the cursor. */
  viewRow(id: string | null): Answer<RowFormView>;
  /** Selects the row in the sheet. */
  showRow(id: string): Answer<{ readonly row: number }>;
  /** `seen`: the values that the page showed in the edited cells; refused if a colleague has changed one since. */
  editRow(id: string, seen: DocumentDraft, typed: DocumentDraft): Answer<{ readonly id: string }>;
  /** Confirms the cells of these rows that an import guessed. */
  confirmGuesses(ids: readonly string[]): Answer<{ readonly ids: readonly string[] }>;
  /** Takes over the proposed classification codes of these rows. */
  takeProposals(ids: readonly string[]): Answer<{ readonly ids: readonly string[] }>;
  declareNihil(unit: string): Answer<{ readonly unit: string }>;
  amendRows(
    name: AmendmentView,
    ids: readonly string[],
    text: string,
  ): Answer<{ readonly ids: readonly string[] }>;
}
