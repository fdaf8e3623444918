import type { Digest } from '../../log/digest';
import { joinChanges, type Changes } from '../../workbook/changes';
import type { Context } from '../../office/context';
import { lastClosed, runningKegiatan } from '../../sop/running';
import type { ProcedureOffice, StepContext } from '../../kegiatan/authorize-step';
import { blockersOf } from '../../procedure/finish-step';
import { refuseWithout } from '../../office/permissions';
import { err, ok, type Result } from '../../refusal/result';
import { tidy } from '../../text/normalise';
import type { KegiatanRow } from '../../workbook/procedure';
import { buildReport } from '../build-report';
import { addSentReport, reportLabel } from './report-history';
import { refuseSending, REPORT_STEP, type ReportingOffice } from './send-report';
import { mailResolutions, sendingOf, type Sending, type Sent } from './sending';

/** Resolutions of a revision found in MENGIRIM. The number of a cancelled revision is not reused. */
export const revisionResolutions = [...mailResolutions, 'batalkan'] as const;
export type RevisionResolution = (typeof revisionResolutions)[number];

/**
 * Before the mail of a revision: rebuilds the report of the last closed Kegiatan under its letter number, with the next
 * revision number and the reason, and writes MENGIRIM. The Kegiatan stays closed.
 */
export function prepareRevision(
  office: ReportingOffice,
  context: Context,
  rawReason: string,
  doubt: RevisionResolution | null,
  quotaLeft: number,
  digest: Digest,
): Result<Sending> {
  const taken = authorizeRevision(office, context);
  if (!taken.ok) return taken;
  const { kegiatan } = taken.value;
  const pending = kegiatan.mailState === 'MENGIRIM';
  if (pending && doubt !== 'kirim ulang') return err({ code: 'MAIL_UNCERTAIN', to: kegiatan.mailTo });
  const reason = tidy(rawReason) || (pending ? kegiatan.revisionReason : '');
  if (reason === '') return err({ code: 'REASON_NEEDED', field: 'Alasan revisi' });
  const refusal = refuseSending(context, blockersOf(office, taken.value, context), quotaLeft);
  if (refusal) return err(refusal);
  const number = pending ? kegiatan.revision : kegiatan.revision + 1;
  const report = buildReport(office, taken.value, context, kegiatan.letterNumber, digest, { number, reason });
  const sending = sendingOf(kegiatan, report, office.naskah, context, digest);
  const changes = joinChanges(sending.changes, {
    updates: [{ sheet: 'kegiatan', id: kegiatan.id, set: { revision: number, revisionReason: reason } }],
    log: [
      {
        event: 'LAPORAN_DIREVISI',
        object: kegiatan.id,
        detail: `${reportLabel(number)}: ${reason}; ${sending.detail}`,
      },
    ],
  });
  return ok({ ...sending, changes });
}

/** The last report, for its doer, while no other Kegiatan runs. */
export function authorizeRevision(office: ProcedureOffice, context: Context): Result<StepContext> {
  const running = runningKegiatan(office.kegiatan);
  const taken = authorizeClosed(office, context);
  return taken.ok && running ? err({ code: 'REPORT_OVERTAKEN', name: running.name }) : taken;
}

/** After the mail of a revision: TERKIRIM again and a line in the history; `null` when the PPID gives the revision up. */
export function concludeRevision(
  office: Pick<ReportingOffice, 'kegiatan' | 'tahapan'>,
  context: Context,
  sent: Sent | null,
): Result<Changes> {
  const taken = authorizeClosed(office, context);
  if (!taken.ok) return taken;
  const { kegiatan } = taken.value;
  if (kegiatan.mailState !== 'MENGIRIM') return err({ code: 'NOTHING_TO_DO' });
  const label = reportLabel(kegiatan.revision);
  const set = {
    mailState: 'TERKIRIM',
    ...(sent === null ? {} : sentCells(kegiatan, context, sent)),
  } as const;
  return ok(
    joinChanges({
      updates: [{ sheet: 'kegiatan', id: kegiatan.id, set }],
      log: [
        {
          event: sent === null ? 'REVISI_DIBATALKAN' : 'REVISI_TERKIRIM',
          object: kegiatan.id,
          detail: `${label}: ${kegiatan.revisionReason}`,
        },
      ],
    }),
  );
}

function sentCells(kegiatan: KegiatanRow, context: Context, sent: Sent): Partial<KegiatanRow> {
  const { revision: number, revisionReason: reason } = kegiatan;
  const line = { number, at: context.now, reason, link: sent.report };
  return {
    mailAt: context.now,
    report: sent.report || kegiatan.report,
    document: sent.document || kegiatan.document,
    reports: addSentReport(kegiatan.reports, line, context.calendar.zone),
  };
}

/** The Kegiatan that was closed last, whose report its doer may send again. */
function authorizeClosed(office: ProcedureOffice, context: Context): Result<StepContext> {
  const wrongActor = refuseWithout(context, 'sendReport');
  if (wrongActor) return err(wrongActor);
  const kegiatan = lastClosed(office.kegiatan);
  if (!kegiatan || kegiatan.letterNumber === '') return err({ code: 'NO_REPORT' });
  const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan.id);
  const step = steps.find(({ number }) => number === REPORT_STEP.number);
  return step ? ok({ kegiatan, steps, step }) : err({ code: 'STEP_UNKNOWN', step: REPORT_STEP });
}
