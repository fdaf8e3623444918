import type { Digest } from '../../log/digest';
import { firstFault } from '../../log/first-fault';
import type { Context } from '../../office/context';
import { lastClosed, runningKegiatan } from '../../sop/running';
import { authorizeStep, type StepContext } from '../../kegiatan/authorize-step';
import { sameEmail } from '../../office/actor';
import { may, peopleWith } from '../../office/permissions';
import { blockersOf } from '../../procedure/finish-step';
import { participants } from '../../procedure/participants';
import type { Refusal } from '../../refusal/refusal';
import type { Result } from '../../refusal/result';
import type { KegiatanRow } from '../../workbook/procedure';
import { buildReport } from '../build-report';
import { letterNumberFor } from './letter-number-for';
import { participantsOf } from '../participants-of';
import { recipientNotices, recipientsOf, type Recipients } from './recipients';
import { readSentReports, type SentReport } from './report-history';
import type { ReportModel } from '../report-model';
import { authorizeRevision } from './revise-report';
import { refuseSending, REPORT_STEP, type ReportingOffice } from './send-report';

/** A report that was sent, with its revisions. */
export interface PastReport {
  readonly kegiatan: KegiatanRow;
  readonly sent: readonly SentReport[];
}

/** The state of the report: its content, who may send it, what prevents sending. */
export interface ReportStatus {
  /** The running Kegiatan, else the last closed one. */
  readonly kegiatan: KegiatanRow | undefined;
  readonly isRunning: boolean;
  /** The Kegiatan whose mail may or may not have been sent: the running one's report, or a revision of the last. */
  readonly inDoubt: KegiatanRow | undefined;
  readonly senders: readonly string[];
  readonly isSender: boolean;
  /** Why those who may send it cannot do so now; null when they can. MENGIRIM is handled separately. */
  readonly refusal: Refusal | null;
  /** Why the last report cannot be revised now; null when it can. */
  readonly revisionRefusal: Refusal | null;
  readonly notices: readonly string[];
  readonly recipients: Recipients;
  readonly report: ReportModel | null;
  readonly past: readonly PastReport[];
}

export function reportStatus(
  office: ReportingOffice,
  context: Context,
  quotaLeft: number,
  digest: Digest,
): ReportStatus {
  const senders = peopleWith('sendReport', context.settings);
  const isSender = may(context, 'sendReport');
  const asSender = isSender ? context : { ...context, actor: senders[0] ?? '' };
  const running = runningKegiatan(office.kegiatan);
  const closed = lastClosed(office.kegiatan);
  const kegiatan = running ?? closed;
  const refusalOf = (taken: Result<StepContext>): Refusal | null =>
    taken.ok
      ? (refuseSending(asSender, blockersOf(office, taken.value, asSender), quotaLeft) ?? null)
      : taken.error;
  return {
    kegiatan,
    isRunning: running !== undefined,
    inDoubt: [running, closed].find((row) => row?.mailState === 'MENGIRIM'),
    senders,
    isSender,
    refusal: refusalOf(authorizeStep(office, asSender, REPORT_STEP)),
    revisionRefusal: refusalOf(authorizeRevision(office, asSender)),
    notices: [
      ...recipientNotices(asSender),
      ...faultNotice(firstFault(office.log, context.settings, digest)),
    ],
    recipients: recipientsOf(context.settings),
    report: kegiatan ? previewOf(office, kegiatan, asSender, digest) : null,
    past: pastReports(office.kegiatan),
  };
}

/** The figures come from the Log, too: the state of a scan, a decision. */
const faultNotice = (entry: number): readonly string[] =>
  entry === 0
    ? []
    : [
        `Sheet Log tidak utuh mulai catatan nomor ${entry}, jadi angka laporan ini dapat keliru. Di Kesehatan tekan Periksa Log; kembalikan barisnya lewat File > Histori versi sebelum mengirim. Laporan yang dikirim menyebutnya sebagai kendala.`,
      ];

/** The report as of now, also before step 6. */
function previewOf(
  office: ReportingOffice,
  kegiatan: KegiatanRow,
  context: Context,
  digest: Digest,
): ReportModel | null {
  const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan.id);
  const step = steps.find(({ number }) => number === REPORT_STEP.number);
  if (!step) return null;
  const turn: StepContext = { kegiatan, steps, step };
  const report = buildReport(
    office,
    turn,
    context,
    letterNumberFor(kegiatan, office.kegiatan, context).letterNumber,
    digest,
  );
  return step.finishedAt === null ? { ...report, participants: soFar(office, turn, context) } : report;
}

/** The participants so far, and the current user as the sender of step 6. */
function soFar(
  office: ReportingOffice,
  { kegiatan, steps }: StepContext,
  { actor, people }: Context,
): ReportModel['participants'] {
  const rows = office.inventaris.filter((row) => row.kegiatan === kegiatan.id);
  const all = [...participants(steps, rows)];
  const own = all.find(([person]) => sameEmail(person, actor))?.[1] ?? [];
  const others = all.filter(([person]) => !sameEmail(person, actor));
  const sender = actor === '' ? [] : [[actor, [...own, SENDING]] as const];
  return participantsOf([...others, ...sender], people);
}

const SENDING = `tahap ${REPORT_STEP.number} bila laporan dikirim`;

/** The newest first. */
const pastReports = (rows: readonly KegiatanRow[]): readonly PastReport[] =>
  rows
    .filter(({ status }) => status === 'selesai')
    .sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0))
    .map((kegiatan) => ({ kegiatan, sent: readSentReports(kegiatan.reports) }));
