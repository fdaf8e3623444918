import type { FileDoor, QuarantineReason } from './quarantine-reason';
import type { GuardQuestion } from './guard-question';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import type { Content } from '../workbook/vocabulary/content';
import type { Role } from '../organisation/role';
import type { Blocker } from './blocker';

export interface StepRef {
  readonly number: number;
  readonly lane: string;
}

/** A setting that is missing (`found` is empty) or invalid. `note`: what is expected; '' for no note. */
export interface SettingFault {
  readonly key: string;
  readonly label: string;
  readonly found: string;
  readonly note: string;
}

/** Why what a person typed or chose cannot be used. */
export type InputProblem =
  | 'EMPTY'
  | 'UNKNOWN'
  | 'NOT_IN_SETTINGS'
  | 'CHANGED_IN_SETTINGS_PAGE'
  | 'UNIT_CODE'
  | 'NO_ARTICLE'
  | 'NO_UNIT_LEFT'
  | 'FINISHED_BY_REPORT'
  | 'NO_FOLDER'
  | 'NO_BOXES'
  | 'TOO_SHORT';

/** Every order that the product declines, with the facts from which a page says who may do it and how to go on. */
export type Refusal =
  | { readonly code: 'NO_KEGIATAN' }
  /** Lines of the running Kegiatan, or its own, that were deleted by hand. */
  | { readonly code: 'STEPS_GONE'; readonly ids: readonly string[] }
  | { readonly code: 'KEGIATAN_RUNNING'; readonly name: string }
  | { readonly code: 'STEP_UNKNOWN'; readonly step: StepRef }
  | { readonly code: 'STEP_NOT_OPEN'; readonly step: StepRef; readonly waitsFor: readonly StepRef[] }
  | { readonly code: 'STEP_DONE'; readonly step: StepRef; readonly by: string; readonly at: Instant | null }
  | {
      readonly code: 'WRONG_ACTOR';
      readonly actor: string;
      readonly expected: readonly Role[];
      readonly people: readonly string[];
    }
  /** A step, or the opening of the next Kegiatan. */
  | { readonly code: 'BLOCKED'; readonly step: StepRef | 'buka'; readonly blockers: readonly Blocker[] }
  /** Documents with guarded words, and what would publish them: a step, the switch Bagikan Pindaian, or Terbitkan. */
  | {
      readonly code: 'GUARD_QUESTIONS';
      readonly before: StepRef | 'bagikan' | 'terbitkan';
      readonly questions: readonly GuardQuestion[];
    }
  | {
      readonly code: 'FOUR_EYES';
      readonly rowId: string;
      readonly title: string;
      readonly typedBy: string;
      /** It is about a scan that `typedBy` has made, not about the cells; who may look at it instead. */
      readonly releasers?: readonly string[];
    }
  | { readonly code: 'TYPIST_UNKNOWN'; readonly rowId: string; readonly title: string }
  | {
      readonly code: 'ROW_DECIDED';
      readonly rowId: string;
      readonly title: string;
      readonly decision: string;
      readonly by: string;
    }
  | {
      readonly code: 'CELL_CHANGED';
      readonly rowId: string;
      readonly header: string;
      readonly found: string;
    }
  | { readonly code: 'NO_ACCESS' }
  | { readonly code: 'NO_ROW_CHOSEN' }
  | { readonly code: 'ROW_UNKNOWN'; readonly rowId: string }
  | { readonly code: 'PAPER_UNKNOWN'; readonly token: string }
  | { readonly code: 'EXPECTED_UNKNOWN'; readonly itemId: string }
  | {
      readonly code: 'ROW_INCOMPLETE';
      readonly rowId: string;
      readonly title: string;
      readonly missing: readonly string[];
      readonly unreadable?: readonly { readonly header: string; readonly found: string }[];
    }
  | {
      readonly code: 'ROW_GUESSED';
      readonly rowId: string;
      readonly title: string;
      readonly guessed: readonly string[];
    }
  /** A document of the former Kegiatan about which its unit has not answered. */
  | { readonly code: 'ROW_UNANSWERED'; readonly rowId: string; readonly title: string }
  /** A document that its unit ended can only be accepted or returned. */
  | { readonly code: 'ROW_ENDING'; readonly rowId: string; readonly title: string }
  | { readonly code: 'DECREE_NEEDED'; readonly rowId: string; readonly title: string; readonly basis: string }
  | { readonly code: 'REASON_NEEDED'; readonly field: string }
  | { readonly code: 'SCAN_UNKNOWN'; readonly scanId: string }
  | {
      readonly code: 'SCAN_NOT_WAITING';
      readonly scanId: string;
      readonly name: string;
      readonly state: string;
    }
  | {
      readonly code: 'FILE_REFUSED';
      readonly name: string;
      readonly reason: QuarantineReason;
      readonly content: Content | '';
      readonly door: FileDoor;
    }
  | { readonly code: 'MAIL_UNCERTAIN'; readonly to: string }
  | { readonly code: 'MAIL_QUOTA'; readonly needed: number; readonly left: number }
  | { readonly code: 'ADDRESS_WRONG'; readonly setting: string; readonly addresses: readonly string[] }
  | { readonly code: 'TOO_MANY_RECIPIENTS'; readonly count: number; readonly most: number }
  | { readonly code: 'NO_REPORT' }
  | { readonly code: 'REPORT_OVERTAKEN'; readonly name: string }
  | { readonly code: 'ENTRY_UNKNOWN'; readonly number: string }
  /** Deleted rows whose documents are in a register. */
  | {
      readonly code: 'ROWS_REGISTERED';
      readonly rows: readonly { readonly rowId: string; readonly entry: string }[];
    }
  | { readonly code: 'ENTRY_WITHDRAWN'; readonly number: string }
  | { readonly code: 'ENTRY_STANDS'; readonly number: string }
  | { readonly code: 'ENTRY_EXCLUDED'; readonly number: string }
  /** The exemption is KPU's to decide: `until` is its last day, null for none; a proposal waits for its decision. */
  | {
      readonly code: 'STILL_EXEMPT';
      readonly number: string;
      readonly until: CalendarDate | null;
      readonly isProposed: boolean;
    }
  | { readonly code: 'ENTRY_TWIN'; readonly number: string; readonly twin: string }
  | { readonly code: 'SETTING_CHANGED'; readonly label: string; readonly found: string }
  | { readonly code: 'SETTINGS_WRONG'; readonly faults: readonly SettingFault[] }
  /** The input is saved; required roles are still unassigned. */
  | { readonly code: 'ROLES_LACKING'; readonly faults: readonly SettingFault[] }
  | {
      readonly code: 'UNIT_NAMESAKE';
      readonly unit: string;
      readonly name: string;
      readonly twin: string;
    }
  | {
      readonly code: 'UNIT_TWICE';
      readonly unit: string;
      readonly name: string;
      readonly twin: string;
      readonly twinName: string;
    }
  | { readonly code: 'UNIT_RUNNING'; readonly unit: string; readonly kegiatan: string }
  /** A text is erased from the Log only once it is in no row any more. */
  | {
      readonly code: 'STILL_IN_SHEET';
      readonly sheet: 'inventaris' | 'pindaian' | 'dip' | 'dik' | 'inventarisLama';
    }
  | { readonly code: 'FOLDERS_NOT_VISIBLE'; readonly account: string }
  /** A row of Pengaturan names a folder that this person does not see: deleted, not shared, or a typed id. */
  | { readonly code: 'FOLDER_UNSEEN'; readonly section: string; readonly label: string }
  /** The published file was deleted, or is not shared with the caller. */
  | { readonly code: 'PUBLICATION_NOT_VISIBLE'; readonly account: string }
  /** Archive and triggers of a new office are created by the account that it has named. */
  | { readonly code: 'OFFICE_ACCOUNT_ONLY'; readonly account: string }
  /** `owner`: the present owner of archive and triggers. */
  | { readonly code: 'ARCHIVE_NOT_SHARED'; readonly owner: string }
  | { readonly code: 'ACCOUNT_OF_PERSON'; readonly account: string; readonly roles: readonly string[] }
  /** A row of Pengaturan names a file or folder that is not the office's; nothing was touched. */
  | { readonly code: 'NOT_OURS'; readonly section: string; readonly label: string }
  /** `recorded`: ID of the office's workbook; '' if none is recorded, so it is uncertain whether this is a copy. */
  | {
      readonly code: 'IS_COPY';
      readonly office: string;
      readonly recorded: string;
      readonly isCertain: boolean;
    }
  | { readonly code: 'NOT_A_COPY' }
  /** Log entries that the original has written since it was copied. */
  | { readonly code: 'COPY_STALE'; readonly entries: number }
  | { readonly code: 'ORIGINAL_UNREACHABLE'; readonly link: string }
  | { readonly code: 'FINDING_GONE' }
  | { readonly code: 'NOTHING_TO_DO' }
  | { readonly code: 'BAD_INPUT'; readonly field: string; readonly problem: InputProblem }
  | { readonly code: 'DATE_IMPOSSIBLE'; readonly field: string; readonly found: string }
  /** The form asks before it adds a document that is already listed. */
  | { readonly code: 'SAME_DOCUMENT'; readonly rowId: string; readonly title: string }
  | { readonly code: 'BUSY' }
  | { readonly code: 'ROWS_MOVED' }
  | { readonly code: 'SHEET_BROKEN'; readonly sheet: string; readonly columns: readonly string[] };
