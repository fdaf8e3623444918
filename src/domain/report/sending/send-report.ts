import type { Digest } from '../../log/digest';
import { joinChanges, type Changes } from '../../workbook/changes';
import type { Context } from '../../office/context';
import { completeStep } from '../../procedure/complete-step';
import { blockersOf, type BlockedOffice } from '../../procedure/finish-step';
import type { ShownOverview } from '../../dashboard/overview-changes';
import { kegiatanEvents } from '../../kegiatan/logged-procedure';
import { authorizeStep, type ProcedureOffice } from '../../kegiatan/authorize-step';
import { err, ok, type Result } from '../../refusal/result';
import type { Blocker } from '../../refusal/blocker';
import type { Refusal } from '../../refusal/refusal';
import { stepRef } from '../../sop/step';
import { reporting } from '../../sop/step-6-reporting';
import type { ReportOffice } from '../build-report';
import { buildReport } from '../build-report';
import { letterNumberFor } from './letter-number-for';
import { refuseAddresses, refuseQuota } from './recipients';
import { addSentReport } from './report-history';
import { sendingOf, type MailResolution, type Sending, type Sent } from './sending';

export type ReportingOffice = BlockedOffice & ReportOffice;

export const REPORT_STEP = stepRef(reporting);

/** Why a report with these blockers cannot be mailed now; undefined when it can. */
export function refuseSending(
  { settings }: Context,
  blockers: readonly Blocker[],
  quotaLeft: number,
): Refusal | undefined {
  return (
    refuseAddresses(settings) ??
    (blockers.length > 0 ? { code: 'BLOCKED', step: REPORT_STEP, blockers } : undefined) ??
    refuseQuota(settings, quotaLeft)
  );
}

/** Before the mail: the letter number is taken and MENGIRIM is written, so that a run that dies in between is seen. */
export function prepareReport(
  office: ReportingOffice,
  context: Context,
  doubt: MailResolution | null,
  quotaLeft: number,
  digest: Digest,
): Result<Sending> {
  const taken = authorizeStep(office, context, REPORT_STEP);
  if (!taken.ok) return taken;
  const turn = taken.value;
  if (turn.kegiatan.mailState === 'MENGIRIM' && doubt !== 'kirim ulang')
    return err({ code: 'MAIL_UNCERTAIN', to: turn.kegiatan.mailTo });
  const refusal = refuseSending(context, blockersOf(office, turn, context), quotaLeft);
  if (refusal) return err(refusal);
  const { letterNumber, settings } = letterNumberFor(turn.kegiatan, office.kegiatan, context);
  const report = buildReport(office, turn, context, letterNumber, digest);
  const sending = sendingOf(turn.kegiatan, report, office.naskah, context, digest);
  const changes = joinChanges(sending.changes, {
    updates: [{ sheet: 'kegiatan', id: turn.kegiatan.id, set: { letterNumber } }],
    settings,
    log: [{ event: kegiatanEvents.sending, object: turn.kegiatan.id, detail: sending.detail }],
  });
  return ok({ ...sending, changes });
}

/** SOP 6, after the mail: writes TERKIRIM, finishes the step, closes the Kegiatan. */
export function concludeReport(
  office: ProcedureOffice & ShownOverview,
  context: Context,
  sent: Sent,
): Result<Changes> {
  const taken = authorizeStep(office, context, REPORT_STEP);
  if (!taken.ok) return taken;
  const turn = taken.value;
  const { kegiatan } = turn;
  if (kegiatan.mailState !== 'MENGIRIM') return err({ code: 'NOTHING_TO_DO' });
  const link = sent.report || kegiatan.report;
  const history = { number: 0, at: context.now, reason: '', link };
  const cells = {
    mailState: 'TERKIRIM',
    mailAt: context.now,
    report: link,
    document: sent.document || kegiatan.document,
    reports: addSentReport(kegiatan.reports, history, context.calendar.zone),
  } as const;
  const output = `Laporan ${kegiatan.letterNumber} terkirim kepada ${kegiatan.mailTo}`;
  return ok(completeStep(turn, context, office, output, cells));
}
