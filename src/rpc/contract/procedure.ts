import type { Answer } from './answer';
import type { ExpectedUnitView } from './expected';
import type { RowFilterView } from './rows';

export interface StepRefView {
  readonly number: number;
  /** Code of the Sub Bagian, or KANTOR. */
  readonly lane: string;
}

/** An action that a page offers to the doer of an open step. */
export type StepActionView = 'finish' | 'declareNihil' | 'checkScans' | 'archiveScans' | 'sendReport';

/** The part of a page in which a step is worked on. */
export type StepPlaceView = 'inventory' | 'scans' | 'coordination' | 'entry' | 'printedPlaces' | 'report';

export type StepStatusView = 'menunggu' | 'terbuka' | 'selesai';

export interface StepView extends StepRefView {
  readonly title: string;
  readonly laneName: string;
  readonly status: StepStatusView;
  readonly standard: string;
  readonly due: string;
  readonly dueWords: string;
  readonly explanation: string;
  readonly finishedAt: string;
  readonly actor: string;
  readonly doer: string;
  readonly doers: readonly string[];
  /** '' if on time, else how late it is, or was when finished. */
  readonly late: string;
  readonly nihil: boolean;
  /** Whether the caller is one of its doers. */
  readonly mine: boolean;
  /** Finished, not yet checked, and the caller is its checker. */
  readonly toCheck: boolean;
  readonly checkedBy: string;
  readonly output: string;
  /** The first is the default. */
  readonly actions: readonly StepActionView[];
  /** null for a step without a place of its own. */
  readonly place: StepPlaceView | null;
}

export interface LaneLackView {
  readonly lane: string;
  readonly laneName: string;
  readonly lines: readonly LackLineView[];
}

export interface LackLineView {
  /** A sentence without a full stop. */
  readonly words: string;
  /** The list of Inventaris that shows these rows; null for files, which Pindaian shows. */
  readonly filter: RowFilterView | null;
  /** One list for each unit that has some of the rows, with their number; for files a single one. */
  readonly lists: readonly { readonly unit: string; readonly count: number }[];
}

/** The returned rows of a unit, for the person who corrects them. */
export interface ReturnedView {
  readonly unit: string;
  readonly unitName: string;
  readonly count: number;
  /** The first few of them. */
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly reason: string;
    readonly by: string;
    /** It was changed in the sheet and not submitted again yet. */
    readonly isEdited: boolean;
  }[];
}

export interface LacksView {
  /** What is missing in the caller's lanes; [] if nothing is. */
  readonly lanes: readonly LaneLackView[];
  /** Returned rows that the caller is to correct. */
  readonly returned: readonly ReturnedView[];
  /** Rows typed into the sheet that wait for "Periksa baris". */
  readonly typed: number;
  /** Returned rows that were changed in the sheet and wait for "Periksa baris". */
  readonly edited: number;
  /** What the master list expects of the caller's units; for the lanes of the office, of all; [] for an office without one. */
  readonly expected: readonly ExpectedUnitView[];
}

/** An exemption that ends, for those who open or renew it. */
export interface EndingExemptionView {
  /** e.g. 'DIK-0003' */
  readonly number: string;
  /** Its last day in words. */
  readonly until: string;
  readonly isOver: boolean;
}

export interface OverviewView {
  readonly office: string;
  readonly person: string;
  readonly isPpid: boolean;
  /** The key that identifies the caller as a typist in the sheet is not linked to their address yet. */
  readonly isKeyNew: boolean;
  /** The suggested name of a Kegiatan opened today. */
  readonly suggestion: string;
  /** The time-driven trigger has not run for half a working day. */
  readonly triggerStale: boolean;
  readonly kegiatan: {
    readonly id: string;
    readonly name: string;
    readonly status: 'berjalan' | 'selesai' | '';
    readonly mailState: string;
    readonly letterNumber: string;
  } | null;
  readonly steps: readonly StepView[];
  /** What is missing now; null if there are many rows: call `viewLacking`. */
  readonly lacks: LacksView | null;
  /** Exemptions that end; [] for people without the task. */
  readonly exemptions: readonly EndingExemptionView[];
  /** Papers that wait for a signature, and signed files that a person must look at; 0 for people without the task. */
  readonly papers: { readonly waiting: number; readonly unclear: number };
  readonly warnings: readonly string[];
}

export interface ProcedureApi {
  viewOverview(): Answer<OverviewView>;
  /** The page calls it when `isKeyNew` is true. */
  rememberTypist(): Answer<null>;
  /** What is missing, counted now from all rows. */
  viewLacking(): Answer<LacksView>;
  /** `carried`: the number of documents and rows that it lists from before. */
  openKegiatan(name: string): Answer<{ readonly id: string; readonly carried: number }>;
  /** `missing`: periods of documents of the master list that the unit lacks after step 1; omitted if none. */
  finishStep(step: StepRefView): Answer<StepRefView & { readonly missing?: number }>;
  /** The checker of the step confirms that it was checked. */
  confirmStep(step: StepRefView): Answer<StepRefView>;
}
