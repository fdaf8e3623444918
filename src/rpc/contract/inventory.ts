import type { Answer } from './answer';
import type { GuardView } from './guard';
import type { LaneDoneView } from './coordination';
import type { DocumentDraft, FormView } from './document-form';
import type { ListedDraftView, ListOptionsView, ListPreviewView } from './list-import';
import type { StepStatusView, StepView } from './procedure';
import type { RowFilterView } from './rows';

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
  /** Its filed scans. */
  readonly scans: readonly ScanLinkView[];
  readonly decision: string;
  readonly reason: string;
  readonly decidedBy: string;
  /** When, in words; '' for not yet. */
  readonly decidedAt: string;
  /** Of a document of the former Kegiatan: 'belum dijawab' or the unit's answer; '' for a new one. */
  readonly carried: CarriedAnswerView | 'belum dijawab' | '';
  /** What has changed since the former Kegiatan. */
  readonly changes: readonly CorrectionView[];
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
    readonly corrections: readonly CorrectionView[];
  } | null;
}

/** A filed scan by its ID in the ledger, with its address in Drive. */
export interface ScanLinkView {
  readonly id: string;
  readonly name: string;
  readonly link: string;
}

/** A cell whose value has changed; '' where it is blank. */
export interface CorrectionView {
  readonly header: string;
  readonly was: string;
  readonly now: string;
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
  /** Returned rows that were changed in the sheet and wait for "Periksa baris". */
  readonly edited: number;
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

export type AmendmentView =
  'tidakDipindai' | 'ditunda' | 'dilanjutkan' | 'diajukanLagi' | 'pengembalianDitunda' | 'lokasiTercetak';

export type CarriedAnswerView = 'tetap' | 'berubah' | 'habis masa' | 'tidak ada lagi';

/** An answer about some documents of the former Kegiatan; those that end need a reason. */
export interface CarriedGroupView {
  readonly answer: CarriedAnswerView;
  readonly ids: readonly string[];
  readonly reason: string;
}

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
  /**
   * The unit's answers about the documents of the former Kegiatan. `rest`: all others without an answer are `tetap`; a unit
   * without documents is Nihil again. `finishes`: then steps 1 and 2 are finished if nothing prevents it.
   */
  answerCarried(
    unit: string,
    groups: readonly CarriedGroupView[],
    rest: boolean,
    finishes: boolean,
  ): Answer<LaneDoneView>;
  declareNihil(unit: string): Answer<{ readonly unit: string }>;
  amendRows(
    name: AmendmentView,
    ids: readonly string[],
    text: string,
  ): Answer<{ readonly ids: readonly string[] }>;
}
