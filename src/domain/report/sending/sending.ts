import type { Changes } from '../../workbook/changes';
import { joinChanges } from '../../workbook/changes';
import type { Context } from '../../office/context';
import type { KegiatanRow } from '../../workbook/procedure';
import { kegiatanEvents } from '../../kegiatan/logged-procedure';
import { figuresText } from '../figures/kegiatan-figures';
import type { Digest } from '../../log/digest';
import { mailText, type MailText } from './mail-draft';
import { issuePapers } from '../../papers/issue-papers';
import type { PaperRow } from '../../workbook/naskah';
import { recipientsOf } from './recipients';
import { reportPaper } from '../report-paper';
import { reportLabel } from './report-history';
import type { ReportModel } from '../report-model';

/** A mail found in MENGIRIM may have been sent. A person decides; it is never resent automatically. */
export const mailResolutions = ['kirim ulang', 'sudah terkirim'] as const;
export type MailResolution = (typeof mailResolutions)[number];

/** A report about to be mailed: the changes before, and the message. */
export interface Sending {
  readonly changes: Changes;
  readonly kegiatan: string;
  /** The mail's former state, restored if the mail was certainly not sent. */
  readonly before: Pick<KegiatanRow, 'mailState' | 'mailToken' | 'mailTo' | 'revision' | 'revisionReason'>;
  readonly report: ReportModel;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly text: MailText;
  readonly token: string;
  readonly fileName: string;
  /** For the log. */
  readonly detail: string;
}

/** The result: addresses in Drive, '' if not kept or unknown. */
export interface Sent {
  readonly report: string;
  readonly document: string;
}

/** The mail of a report, which is listed as a paper to sign. The token in subject and log identifies this sending. */
export function sendingOf(
  kegiatan: KegiatanRow,
  report: ReportModel,
  papers: readonly PaperRow[],
  context: Context,
  digest: Digest,
): Sending {
  const token = `${kegiatan.id}-${context.now.toString(36)}`;
  const { to, cc } = recipientsOf(context.settings);
  const mailTo = [...to, ...cc].join(', ');
  const { mailState, mailToken, revision, revisionReason } = kegiatan;
  return {
    changes: joinChanges(
      {
        updates: [
          {
            sheet: 'kegiatan',
            id: kegiatan.id,
            set: { mailState: 'MENGIRIM', mailToken: token, mailTo, figures: figuresText(report) },
          },
        ],
      },
      issuePapers(papers, [reportPaper(report, digest)], context),
    ),
    kegiatan: kegiatan.id,
    before: { mailState, mailToken, mailTo: kegiatan.mailTo, revision, revisionReason },
    report,
    to,
    cc,
    text: mailText(report, token),
    token,
    fileName: reportFileName(kegiatan, report.revision?.number ?? 0),
    detail: `${report.letterNumber} kepada ${mailTo} [${token}]`,
  };
}

const FILE_NAME_LENGTH = 120;

/** `revision` is 0 for the report itself. @example 'Laporan K-0001 Semester I 2026 (Revisi 1)' */
export function reportFileName({ id, name }: Pick<KegiatanRow, 'id' | 'name'>, revision: number): string {
  const safe = `Laporan ${id} ${name}`.replace(/[\u0000-\u001F\u007F\u2028\u2029/\\:*?"<>|]+/g, '-');
  const short = Array.from(safe).slice(0, FILE_NAME_LENGTH).join('').trimEnd();
  return revision === 0 ? short : `${short} (${reportLabel(revision)})`;
}

/** Reverts MENGIRIM for a mail that was certainly not sent. */
export const unsentChanges = ({ kegiatan, before }: Sending, why: string): Partial<Changes> => ({
  updates: [{ sheet: 'kegiatan', id: kegiatan, set: before }],
  log: [{ event: kegiatanEvents.unsent, object: kegiatan, detail: why }],
});
