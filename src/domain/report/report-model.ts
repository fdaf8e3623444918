import type { CalendarDate } from '../calendar/calendar-date';
import type { Category } from '../workbook/vocabulary/category-and-form';
import type { PrintedHead } from '../log/anchor';
import type { Letterhead } from '../office/letterhead';
import type { PaperSize } from '../office/settings/paper-size';
import type { RegisterFigures } from './figures/register-figures';
import type { PublishedEntry } from '../registers/published-register';
import type { ScanSums } from '../scans/ledger/conservation';
import type { ReportChapter } from '../office/settings/report-sections';

/**
 * The content of the activity report (SOP step 6), with the office's wording and after the visibility rule: renderers
 * decide nothing. Dates and times are texts, ready to print.
 */
export interface ReportModel {
  readonly office: Letterhead & { readonly city: string };
  readonly paper: PaperSize;
  readonly title: string;
  readonly chapters: readonly ReportChapter[];
  /** Whether chapters have letters and sections figures, or Roman numbers and letters. */
  readonly numbering: 'A' | 'I';
  /** Whom it is addressed to, through whom ('' for nobody), and who gets copies. */
  readonly addressee: string;
  readonly through: string;
  readonly copies: readonly string[];
  /** The number of the revision and its reason; null for the first report. */
  readonly revision: ReportRevision | null;
  readonly kegiatan: string;
  /** e.g. 'Periode Semester I Tahun 2026' */
  readonly kegiatanTitle: string;
  readonly letterNumber: string;
  readonly day: CalendarDate;
  /** The day in words, e.g. '12 Februari 2026'. */
  readonly date: string;
  /** Each with the note that the office prints after it. */
  readonly legalBases: readonly string[];
  readonly general: string;
  readonly purpose: string;
  readonly scope: string;
  /** e.g. '4 s.d. 12 Februari 2026' */
  readonly period: string;
  readonly participants: readonly ReportParticipant[];
  readonly steps: readonly ReportStep[];
  readonly results: readonly ReportResult[];
  readonly totals: ReportFigures;
  /** The changes of this Kegiatan in each register, in entries. */
  readonly registers: { readonly dip: RegisterFigures; readonly dik: RegisterFigures };
  /** The figures of this and the former Kegiatan; null without a former one whose figures are known. */
  readonly comparison: ReportComparison | null;
  /** Sub Bagian that declared Nihil, by name. */
  readonly nihil: readonly string[];
  readonly scans: ScanSums;
  readonly obstacles: readonly string[];
  readonly conclusions: readonly string[];
  readonly followUps: readonly string[];
  readonly dip: readonly ReportDipEntry[];
  readonly dik: readonly ReportDikEntry[];
  readonly incompleteRows: readonly ReportLacking[];
  /** What is missing of the master list, and what was stated as Nihil; absent for an office without one. */
  readonly expected?: readonly ReportExpected[];
  /** The sentence before the signature. */
  readonly farewell: string;
  readonly signature: Signer;
  /** The second signature, under "Mengetahui"; null for none. */
  readonly acknowledged: Signer | null;
  /** Web addresses of the folder with the reports and of the public page; '' where there is none. Not printed. */
  readonly links: { readonly folder: string; readonly page: string };
  /** Head of the hash-chained log, printed so that a later edit can be detected. */
  readonly log: PrintedHead;
}

export interface ReportComparison {
  /** Name of the former Kegiatan. */
  readonly former: string;
  readonly lines: readonly { readonly label: string; readonly before: number; readonly now: number }[];
}

export interface Signer {
  readonly role: string;
  readonly name: string;
  readonly nip: string;
}

export interface ReportParticipant {
  /** The name; the address of a person without one. */
  readonly person: string;
  readonly jobTitle: string;
  readonly part: string;
}

export interface ReportRevision {
  readonly number: number;
  readonly reason: string;
}

export interface ReportStep {
  readonly number: number;
  readonly title: string;
  /** Name of the Sub Bagian, or PPID for the steps of the office. */
  readonly lane: string;
  readonly standard: string;
  readonly due: string;
  readonly finished: string;
  readonly actor: string;
  /** Who checked it, or that nobody has; '' where the step has no checker. */
  readonly checked: string;
  /** '' when in time, else e.g. 'terlambat 1 hari'. */
  readonly late: string;
}

export interface ReportFigures {
  readonly inventoried: number;
  readonly scanned: number;
  readonly inDip: number;
  readonly inDik: number;
  readonly returned: number;
  readonly open: number;
  /** Documents that left their register because they ended; absent for none. */
  readonly ended?: number;
  /** Documents whose entry stands withdrawn; absent for none. */
  readonly withdrawn?: number;
}

export interface ReportResult extends ReportFigures {
  readonly unit: string;
  /** '' for rows without a known category; Nihil for a Sub Bagian that holds no documents. */
  readonly category: Category | '' | 'Nihil';
}

/** An entry as the attached DIP prints it. */
export type ReportDipEntry = Omit<PublishedEntry, 'unit' | 'addedAt' | 'refreshedAt'>;

export interface ReportDikEntry {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly year: number | null;
  readonly status: string;
  readonly basis: string;
}

export interface ReportExpected {
  readonly unit: string;
  readonly title: string;
  /** @example 'Jan, Feb' */
  readonly periods: string;
  readonly state: string;
}

export interface ReportLacking {
  readonly unit: string;
  readonly title: string;
  readonly reason: string;
}
