import type { CalendarDate } from '../calendar/calendar-date';
import type { Category } from '../workbook/vocabulary/category-and-form';
import type { PrintedHead } from '../log/anchor';
import type { PaperSize } from '../office/settings/paper-size';
import type { RegisterFigures } from './register-figures';
import type { PublishedEntry } from '../registers/published-register';
import type { ScanSums } from '../scans/conservation';
import type { ReportSectionName } from '../office/settings/report-sections';

/**
 * The content of the activity report (SOP step 6), with the office's wording and after the visibility rule: renderers
 * decide nothing. Dates and times are texts, ready to print.
 */
export interface ReportModel {
  readonly office: { readonly name: string; readonly address: string; readonly city: string };
  readonly paper: PaperSize;
  readonly title: string;
  /** Sections with headings, in order. */
  readonly sections: readonly { readonly name: ReportSectionName; readonly heading: string }[];
  /** The number of the revision and its reason; null for the first report. */
  readonly revision: ReportRevision | null;
  readonly kegiatan: string;
  readonly letterNumber: string;
  readonly day: CalendarDate;
  /** The day in words, e.g. '12 Februari 2026'. */
  readonly date: string;
  readonly legalBases: readonly { readonly citation: string; readonly note: string }[];
  readonly purpose: string;
  /** e.g. '4 Februari 2026 s.d. 12 Februari 2026' */
  readonly period: string;
  readonly participants: readonly { readonly person: string; readonly part: string }[];
  readonly steps: readonly ReportStep[];
  readonly results: readonly ReportResult[];
  readonly totals: ReportFigures;
  /** The changes of this Kegiatan in each register, in entries. */
  readonly registers: { readonly dip: RegisterFigures; readonly dik: RegisterFigures };
  /** Sub Bagian that declared Nihil, by name. */
  readonly nihil: readonly string[];
  readonly scans: ScanSums;
  readonly obstacles: readonly string[];
  readonly followUps: readonly string[];
  readonly dip: readonly ReportDipEntry[];
  readonly dik: readonly ReportDikEntry[];
  readonly incompleteRows: readonly ReportLacking[];
  /** The sentence before the signature. */
  readonly farewell: string;
  readonly signature: { readonly role: string; readonly name: string; readonly nip: string };
  /** The second signature, under "Mengetahui"; null for none. */
  readonly acknowledged: { readonly role: string; readonly name: string } | null;
  /** Head of the hash-chained log, printed so that a later edit can be detected. */
  readonly log: PrintedHead;
}

export interface ReportRevision {
  readonly number: number;
  readonly reason: string;
}

export interface ReportStep {
  readonly number: number;
  readonly title: string;
  /** Name of the Sub Bagian, or of the office for steps 4 to 6. */
  readonly lane: string;
  readonly standard: string;
  readonly due: string;
  readonly finished: string;
  readonly actor: string;
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
}

export interface ReportResult extends ReportFigures {
  readonly unit: string;
  /** '' for rows without a known category. */
  readonly category: Category | '';
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

export interface ReportLacking {
  readonly unit: string;
  readonly title: string;
  readonly reason: string;
}
