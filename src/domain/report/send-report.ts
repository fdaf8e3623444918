import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { completeStep } from '../procedure/complete-step';
import { blockersOf, type BlockedOffice } from '../procedure/finish-step';
import type { ShownOverview } from '../dashboard/overview-changes';
import { authorizeStep, type ProcedureOffice } from '../kegiatan/authorize-step';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import { OFFICE_LANE } from '../sop/step';
import type { ReportOffice } from './build-report';
import { buildReport } from './build-report';
import { letterNumberFor } from './letter-number-for';
import { refuseAddresses, refuseQuota } from './recipients';
import { addSentReport } from './report-history';
import { sendingOf, type MailResolution, type Sending, type Sent } from './sending';

export type ReportingOffice = BlockedOffice & ReportOffice;

export const REPORT_STEP = { number: 6, lane: OFFICE_LANE };

/** SOP 6, before the mail: assigns the letter number and writes MENGIRIM, so that an interruption is detected. */
export function prepareReport(
  office: ReportingOffice,
  context: Context,
  doubt: MailResolution | null,
  quotaLeft: number,
): Result<Sending, Refusal> {
  const taken = authorizeStep(office, context, REPORT_STEP);
  if (!taken.ok) return taken;
  const turn = taken.value;
  if (turn.kegiatan.mailState === 'MENGIRIM' && doubt !== 'kirim ulang')
    return err({ code: 'MAIL_UNCERTAIN', to: turn.kegiatan.mailTo });
  const wrong = refuseAddresses(context.settings);
  if (wrong) return err(wrong);
  const blockers = blockersOf(office, turn, context);
  if (blockers.length > 0) return err({ code: 'BLOCKED', step: REPORT_STEP, blockers });
  const tooMany = refuseQuota(context.settings, quotaLeft);
  if (tooMany) return err(tooMany);
  const { letterNumber, settings } = letterNumberFor(turn.kegiatan, office.kegiatan, context);
  const report = buildReport(office, turn, context, letterNumber);
  const sending = sendingOf(turn.kegiatan, report, context);
  const changes = joinChanges(sending.changes, {
    updates: [{ sheet: 'kegiatan', id: turn.kegiatan.id, set: { letterNumber } }],
    settings,
    log: [{ event: 'LAPORAN_DIKIRIM', object: turn.kegiatan.id, detail: sending.detail }],
  });
  return ok({ ...sending, changes });
}

/** SOP 6, after the mail: writes TERKIRIM, finishes the step, closes the Kegiatan. */
export function concludeReport(
  office: ProcedureOffice & ShownOverview,
  context: Context,
  sent: Sent,
): Result<Changes, Refusal> {
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
    status: 'selesai',
    closedAt: context.now,
    report: link,
    document: sent.document || kegiatan.document,
    reports: addSentReport(kegiatan.reports, history, context.calendar.zone),
  } as const;
  const output = `Laporan ${kegiatan.letterNumber} terkirim kepada ${kegiatan.mailTo}`;
  return ok(
    joinChanges(
      { updates: [{ sheet: 'kegiatan', id: kegiatan.id, set: cells }] },
      completeStep(turn, context, office, output),
      { log: [{ event: 'KEGIATAN_DITUTUP', object: kegiatan.id, detail: kegiatan.letterNumber }] },
    ),
  );
}
