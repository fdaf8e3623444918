import type { Answer } from './answer';

export interface ReportSentView {
  readonly letterNumber: string;
  /** Address of the PDF in Drive; '' where it is not known. */
  readonly report: string;
  /** Address of the Google Doc that can be edited; '' where there is none. */
  readonly document: string;
  readonly to: readonly string[];
  /** What did not work and did not stop the mail, a sentence each. */
  readonly notes: readonly string[];
}

/** One sending: number 0 is the first, later ones are its revisions. */
export interface SentReportView {
  readonly number: number;
  /** e.g. 'Laporan', 'Revisi 1' */
  readonly label: string;
  /** e.g. '6 Feb 2026 14.40' */
  readonly at: string;
  readonly reason: string;
  readonly link: string;
}

export interface ReportView {
  /** The running Kegiatan, else the one that was closed last. */
  readonly kegiatan: { readonly id: string; readonly name: string; readonly isRunning: boolean } | null;
  /** The person who asks may send it, and nothing stands in the way. */
  readonly maySend: boolean;
  /** The person who asks is one of those who may. */
  readonly isSender: boolean;
  readonly senders: readonly string[];
  /** Why it cannot be sent now, a sentence each; empty when it can. */
  readonly blockers: readonly string[];
  /** What to look at before sending; none of it stops the mail. */
  readonly notices: readonly string[];
  readonly participants: readonly { readonly person: string; readonly part: string }[];
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** e.g. '3 terlihat = 0 menunggu + 2 tersimpan + 1 duplikat + 0 karantina' */
  readonly scans: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** The number that the report bears or will bear. */
  readonly letterNumber: string;
  readonly recipients: {
    readonly to: readonly string[];
    readonly cc: readonly string[];
    /** Recipients that may still be written to today; null when not known. */
    readonly quotaLeft: number | null;
  };
  readonly mail: {
    readonly state: '' | 'MENGIRIM' | 'TERKIRIM';
    readonly to: string;
    readonly sentAt: string;
    /** Asked when the mail may or may not have gone out; '' otherwise. Answered by sendReport, or by reviseReport when `isRevision`. */
    readonly question: string;
    readonly isRevision: boolean;
  };
  readonly revision: {
    readonly may: boolean;
    /** Why not, in words; '' when it may be. */
    readonly why: string;
    /** The number that the next revision will bear, or that the one in doubt bears. */
    readonly number: number;
    /** The reason of the revision in doubt. */
    readonly reason: string;
  };
  /** The newest Kegiatan first. */
  readonly past: readonly {
    readonly id: string;
    readonly kegiatan: string;
    readonly letterNumber: string;
    readonly report: string;
    readonly document: string;
    readonly sent: readonly SentReportView[];
  }[];
}

export interface ReportApi {
  viewReport(): Answer<ReportView>;
  /** `doubt` answers what became of a mail that was found in MENGIRIM; null otherwise. */
  sendReport(doubt: 'kirim ulang' | 'sudah terkirim' | null): Answer<ReportSentView>;
  /**
   * Makes the report of the Kegiatan that was closed last anew and mails it as its next revision. `doubt` answers what
   * became of a revision that was found in MENGIRIM; null otherwise.
   */
  reviseReport(
    reason: string,
    doubt: 'kirim ulang' | 'sudah terkirim' | 'batalkan' | null,
  ): Answer<ReportSentView>;
}
