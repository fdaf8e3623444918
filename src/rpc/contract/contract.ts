/**
 * All that a page may call and what it gets back: plain JSON, times as ISO 8601 with offset. Every name here is a global
 * function of the bundle; nothing else answers to a page.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly details: readonly string[];
    };

export interface StepRefView {
  readonly number: number;
  /** Code of the Sub Bagian, or KANTOR. */
  readonly lane: string;
}

export interface StepView extends StepRefView {
  readonly title: string;
  readonly laneName: string;
  readonly status: 'menunggu' | 'terbuka' | 'selesai';
  readonly standard: string;
  readonly due: string;
  readonly dueWords: string;
  readonly explanation: string;
  readonly finishedAt: string;
  readonly actor: string;
  readonly doer: string;
  readonly doers: readonly string[];
  readonly checker: string;
  /** '' while in time, else how late it is now or was when it was finished. */
  readonly late: string;
  readonly nihil: boolean;
  /** Whether the person who asks is one of its doers. */
  readonly mine: boolean;
  /** Finished, not yet looked at, and the person who asks is its checker. */
  readonly toCheck: boolean;
  readonly checkedBy: string;
  readonly output: string;
}

export interface OverviewView {
  readonly office: string;
  readonly person: string;
  readonly isStaff: boolean;
  readonly isPpid: boolean;
  /** The clock trigger has said nothing for half a working day. */
  readonly silent: boolean;
  readonly kegiatan: {
    readonly id: string;
    readonly name: string;
    readonly status: 'berjalan' | 'selesai' | '';
    readonly mailState: string;
    readonly letterNumber: string;
  } | null;
  readonly steps: readonly StepView[];
  readonly warnings: readonly string[];
}

/** The cells of a document that a person types; all but the title may be left out. */
export interface DocumentDraft {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly year?: number | null | undefined;
  readonly category?: 'berkala' | 'serta merta' | 'setiap saat' | 'dikecualikan' | '' | undefined;
  readonly holder?: string | undefined;
  readonly producer?: string | undefined;
  readonly madeOn?: string | undefined;
  readonly madeAt?: string | undefined;
  readonly form?: 'Softcopy' | 'Hardcopy' | 'Softcopy dan Hardcopy' | '' | undefined;
  readonly retention?: string | undefined;
  readonly classification?: string | undefined;
  readonly link?: string | undefined;
  readonly unscannable?: string | undefined;
  readonly exemptionBasis?: string | undefined;
  readonly printedPlace?: string | undefined;
  readonly notes?: string | undefined;
}

export interface ListPreviewView {
  readonly columns: readonly { readonly header: string; readonly fills: string }[];
  readonly rows: readonly {
    /** Line of the file; the header is line 1. */
    readonly line: number;
    readonly unit: string;
    readonly cells: DocumentDraft;
    readonly flags: readonly { readonly row: number; readonly column: string; readonly reason: string }[];
  }[];
}

export interface ScanSumsView {
  readonly seen: number;
  readonly waiting: number;
  readonly filed: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

export interface RowView {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
}

export interface ScanFileView {
  readonly id: string;
  readonly unit: string;
  readonly originalName: string;
  readonly archiveName: string;
  readonly place: string;
  /** Why it is where it is and what to do, in a sentence; '' when there is nothing to say. */
  readonly reason: string;
  readonly sender: string;
  readonly rows: readonly string[];
  readonly link: string;
}

export interface ScansView {
  readonly unit: string | null;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly lacking: readonly RowView[];
  readonly waiting: readonly (ScanFileView & {
    /** Up to three rows, each with the reason for it. */
    readonly suggestions: readonly (RowView & { readonly because: string })[];
  })[];
  readonly quarantined: readonly ScanFileView[];
  readonly duplicates: readonly (ScanFileView & { readonly first: ScanFileView | null })[];
  readonly filed: readonly ScanFileView[];
  readonly notOwned: readonly ScanFileView[];
  readonly sums: ScanSumsView;
  /** ISO 8601, or '' when the clock never worked. */
  readonly lastBeat: string;
  readonly silent: boolean;
  readonly triggerOwner: string;
}

export type ScanVerdictView = 'coba lagi' | 'bukan untuk kami' | 'sama' | 'bukan sama';

export interface MovesView {
  readonly moved: number;
  readonly left: number;
}

export type VerdictView = 'diterima' | 'dikembalikan' | 'diusulkan dikecualikan';
export type AmendmentView = 'tidakDipindai' | 'ditunda' | 'lokasiTercetak';

export interface Api {
  viewOverview(): Answer<OverviewView>;
  openKegiatan(name: string): Answer<{ readonly id: string }>;
  /** CSV text of any list of documents; writes nothing. */
  previewList(csv: string): Answer<ListPreviewView>;
  addRows(unit: string, drafts: readonly DocumentDraft[]): Answer<{ readonly ids: readonly string[] }>;
  declareNihil(unit: string): Answer<{ readonly unit: string }>;
  amendRows(
    name: AmendmentView,
    ids: readonly string[],
    text: string,
  ): Answer<{ readonly ids: readonly string[] }>;
  /** `replace`: also rows on which a colleague has decided; without it they are refused, saying who has. */
  decideRows(
    unit: string,
    ids: readonly string[],
    verdict: VerdictView,
    reason: string,
    replace?: boolean,
  ): Answer<{ readonly decided: readonly string[]; readonly refused: readonly string[] }>;
  grantException(unit: string, reason: string): Answer<{ readonly unit: string }>;
  finishStep(step: StepRefView): Answer<StepRefView>;
  /** The step's checker says that it was looked at. */
  confirmStep(step: StepRefView): Answer<StepRefView>;
  checkScans(): Answer<MovesView & { readonly sums: ScanSumsView }>;
  /** One unit's scans, or the whole office's for null. */
  viewScans(unit: string | null): Answer<ScansView>;
  pairScan(scanId: string, rowIds: readonly string[]): Answer<MovesView>;
  judgeScan(scanId: string, verdict: ScanVerdictView): Answer<MovesView>;
  /** `base64` is the content of the file. */
  uploadScan(
    rowId: string,
    file: { readonly name: string; readonly mimeType: string; readonly base64: string },
  ): Answer<MovesView>;
  /** Mails the PPID, once a day at most, when the clock has been silent for half a working day. */
  warnOfSilence(): Answer<{ readonly warned: boolean }>;
  takeOverTriggers(): Answer<{ readonly owner: string }>;
  archiveScans(): Answer<MovesView>;
  /** `doubt` answers what became of a mail that was found in MENGIRIM; null otherwise. */
  sendReport(
    doubt: 'kirim ulang' | 'sudah terkirim' | null,
  ): Answer<{ readonly letterNumber: string; readonly report: string; readonly to: readonly string[] }>;
}

export const apiNames = [
  'viewOverview',
  'openKegiatan',
  'previewList',
  'addRows',
  'declareNihil',
  'amendRows',
  'decideRows',
  'grantException',
  'finishStep',
  'confirmStep',
  'checkScans',
  'viewScans',
  'pairScan',
  'judgeScan',
  'uploadScan',
  'warnOfSilence',
  'takeOverTriggers',
  'archiveScans',
  'sendReport',
] as const satisfies readonly (keyof Api)[];
