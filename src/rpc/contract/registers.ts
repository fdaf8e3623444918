import type { Answer } from './answer';
import type { GuardView } from './guard';

export type RegisterView = 'DIP' | 'DIK';

export type PublicCategoryView = 'berkala' | 'serta merta' | 'setiap saat';

export type EntryFilterView =
  | 'berlaku'
  | 'berkala'
  | 'serta merta'
  | 'setiap saat'
  | 'diusulkan'
  | 'ditetapkan'
  | 'usang'
  | 'tautan bermasalah'
  | 'ganda'
  | 'dasar gugur'
  | 'uji belum lengkap'
  | 'pengecualian berakhir'
  | 'ditarik';

export interface RegisterQueryView {
  readonly register: RegisterView;
  readonly filter: EntryFilterView;
  readonly search: string;
  readonly from: number;
}

/** An entry of a register; days in words, '' for missing values. */
export interface EntryView {
  readonly number: string;
  readonly title: string;
  readonly year: number | null;
  readonly unit: string;
  readonly category: string;
  readonly status: string;
  readonly isActive: boolean;
  readonly refreshed: string;
  readonly link: string;
  readonly linkState: string;
  readonly linkChecked: string;
  /** The decree on which an exemption is based. */
  readonly basis: string;
  /** Problems that a person should resolve, a sentence each. */
  readonly flags: readonly string[];
  /** When, by whom and why it was withdrawn. */
  readonly withdrawn: string;
  /** Its exemption has ended: the PPID may open it. */
  readonly mayRelease: boolean;
  /** What the consequence test states, as fields of a form; [] in the DIP. */
  readonly test: readonly {
    readonly key: keyof TestCellsView;
    readonly label: string;
    readonly value: string;
    readonly kind: 'text' | 'long' | 'date';
    readonly hint: string;
  }[];
}

/** Cells of a consequence test; days as `YYYY-MM-DD`. */
export interface TestCellsView {
  readonly holder?: string | undefined;
  readonly part?: string | undefined;
  readonly article?: string | undefined;
  readonly harm?: string | undefined;
  readonly interest?: string | undefined;
  readonly exemptUntil?: string | undefined;
  readonly minutesNumber?: string | undefined;
  readonly minutesDate?: string | undefined;
  readonly testers?: string | undefined;
  readonly announcedTitle?: string | undefined;
}

export interface RegistersView {
  readonly mayChange: boolean;
  /** Who may withdraw and reinstate, in words. */
  readonly whose: string;
  readonly mayCheckLinks: boolean;
  readonly counts: Readonly<Record<EntryFilterView, number>>;
  readonly total: number;
  readonly from: number;
  readonly entries: readonly EntryView[];
}

export interface PreviewItemView {
  readonly title: string;
  readonly year: number | null;
  readonly unit: string;
  /** Its existing number; '' for a new entry. */
  readonly number: string;
  readonly why: string;
  /** Cells that change in an existing entry; '' for a blank. */
  readonly changes: readonly { readonly header: string; readonly old: string; readonly now: string }[];
  /** Columns of the law's form that its entry would lack. */
  readonly gaps: readonly string[];
}

export interface PreviewGroupView {
  readonly label: string;
  readonly count: number;
  /** The first of them; `count` is the total number. */
  readonly items: readonly PreviewItemView[];
}

export interface EntryPreviewView {
  readonly kegiatan: string | null;
  /** State of step 4 in words, and its doer. */
  readonly step: string;
  readonly mine: boolean;
  /** Step 4 is done: the figures and groups show what was entered, not what would be. */
  readonly done: boolean;
  /** Documents whose entry would lack columns, and what that means; '' for none. */
  readonly incomplete: string;
  readonly dip: number;
  readonly dik: number;
  readonly out: number;
  readonly groups: readonly PreviewGroupView[];
  /** Questions to answer about the rows before they enter the DIP. */
  readonly guard: GuardView;
}

export interface EntryMomentView {
  readonly at: string;
  readonly actor: string;
  readonly event: string;
  readonly kegiatan: string;
  readonly words: string;
}

export interface DecreeEntryView {
  readonly number: string;
  readonly title: string;
  readonly year: number | null;
  readonly unit: string;
  readonly reason: string;
}

export interface DecreeView {
  readonly number: string;
  readonly subject: string;
  readonly status: string;
  readonly inForce: boolean;
  readonly period: string;
  readonly note: string;
  readonly history: readonly string[];
  readonly count: number;
  readonly backs: readonly DecreeEntryView[];
}

export interface DecreesView {
  readonly decrees: readonly DecreeView[];
  readonly proposedCount: number;
  readonly proposed: readonly DecreeEntryView[];
  readonly baseless: readonly DecreeEntryView[];
}

interface RetentionLineView {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly due: string;
  readonly disposition: string;
  readonly since: string;
}

export interface RetentionView {
  readonly year: number;
  readonly total: number;
  readonly unset: number;
  /** Codes in use for which Klasifikasi states no years; the first of them. */
  readonly asked: readonly { readonly code: string; readonly description: string; readonly count: number }[];
  readonly lines: readonly RetentionLineView[];
  /** Entries whose retention cannot be parsed, with its text. */
  readonly unread: readonly { readonly number: string; readonly title: string; readonly retention: string }[];
  readonly unreadTotal: number;
}

export interface LinksView {
  readonly checked: number;
  readonly broken: number;
  /** The result, in a sentence. */
  readonly words: string;
}

export interface RegistersApi {
  viewRegisters(query: RegisterQueryView): Answer<RegistersView>;
  /** What step 4 would do now; writes nothing. */
  previewEntry(): Answer<EntryPreviewView>;
  /** The history of an entry, oldest first. */
  entryHistory(number: string): Answer<readonly EntryMomentView[]>;
  withdrawEntry(number: string, reason: string): Answer<{ readonly words: string }>;
  /** `seen`: the values that the page showed; refused if a colleague has changed one since. */
  recordTest(number: string, seen: TestCellsView, typed: TestCellsView): Answer<{ readonly words: string }>;
  /** The PPID opens a document whose exemption has ended. */
  releaseEntry(
    number: string,
    category: PublicCategoryView,
    reason: string,
  ): Answer<{ readonly words: string }>;
  reinstateEntry(number: string, reason: string): Answer<{ readonly words: string }>;
  viewDecrees(): Answer<DecreesView>;
  /** What is due by the end of a year; null: the current year. */
  viewRetention(year: number | null): Answer<RetentionView>;
  checkLinks(): Answer<LinksView>;
}
