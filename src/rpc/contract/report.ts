import type { Answer } from './answer';

export interface ReportSentView {
  readonly letterNumber: string;
  /** URL of the PDF in Drive; '' if it is not known. */
  readonly report: string;
  /** URL of the editable Google Doc; '' if there is none. */
  readonly document: string;
  readonly to: readonly string[];
  /** Failures that did not prevent the mail, a sentence each. */
  readonly notes: readonly string[];
}

/** One mailing: number 0 is the first, later ones are its revisions. */
interface SentReportView {
  readonly number: number;
  /** e.g. 'Laporan', 'Revisi 1' */
  readonly label: string;
  /** e.g. '6 Feb 2026 14.40' */
  readonly at: string;
  readonly reason: string;
  readonly link: string;
}

export interface ReportView {
  /** The running Kegiatan, or else the last closed one. */
  readonly kegiatan: { readonly id: string; readonly name: string; readonly isRunning: boolean } | null;
  /** The caller may send it, and nothing prevents it. */
  readonly maySend: boolean;
  /** The caller is one of those who may send it. */
  readonly isSender: boolean;
  readonly senders: readonly string[];
  /** Why it cannot be sent now, a sentence each; empty if it can. */
  readonly blockers: readonly string[];
  /** What to check before sending; none of it prevents the mail. */
  readonly notices: readonly string[];
  readonly participants: readonly { readonly person: string; readonly part: string }[];
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** e.g. 'Dari 3 berkas pindaian yang diterima, 2 tersimpan dan 1 merupakan duplikat.' */
  readonly scans: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** The number of the report, now or once it is sent. */
  readonly letterNumber: string;
  readonly recipients: {
    readonly to: readonly string[];
    readonly cc: readonly string[];
    /** The number of recipients left in today's quota; null when not known. */
    readonly quotaLeft: number | null;
  };
  readonly mail: {
    readonly state: '' | 'MENGIRIM' | 'TERKIRIM';
    readonly to: string;
    readonly sentAt: string;
    /**
     * The question if the mail may or may not have been sent; '' otherwise. Answer it with sendReport, or with reviseReport if
     * `isRevision`.
     */
    readonly question: string;
    readonly isRevision: boolean;
  };
  readonly revision: {
    readonly may: boolean;
    /** Why not, in words; '' if it is allowed. */
    readonly why: string;
    /** The number of the next revision, or of the one in doubt. */
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
  /** `doubt` states whether a mail found in MENGIRIM was sent; null otherwise. */
  sendReport(doubt: 'kirim ulang' | 'sudah terkirim' | null): Answer<ReportSentView>;
  /**
   * Creates the report of the last closed Kegiatan again and mails it as its next revision. `doubt` states whether a revision
   * found in MENGIRIM was sent; null otherwise.
   */
  reviseReport(
    reason: string,
    doubt: 'kirim ulang' | 'sudah terkirim' | 'batalkan' | null,
  ): Answer<ReportSentView>;
}
