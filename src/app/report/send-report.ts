import { applyUpdates } from '../../domain/workbook/changes';
import { concludeReport, prepareReport } from '../../domain/report/send-report';
import type { MailResolution, Sent } from '../../domain/report/sending';
import { mapResult, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import { overviewShown, procedure } from '../reads';
import { findKept } from './find-kept';
import type { Deps } from '../deps';
import { findLogo } from './compose-message';
import { dispatch, type DispatchDeps, type ReportReply } from './dispatch';
import { withReply } from '../with-reply';
import { reportReads } from './report-reads';

/** SOP 6: writes MENGIRIM, prints, stores and mails the report, then writes TERKIRIM and closes the Kegiatan. */
export const sendReport =
  (deps: DispatchDeps) =>
  (doubt: MailResolution | null): Result<ReportReply, Refusal> => {
    if (doubt === 'sudah terkirim') return wasSent(deps);
    const announced = deps.execution.transactWith(
      reportReads,
      (_office, { settings }) => ({ quota: deps.mailQuota(), logo: findLogo(deps, settings.report.logo) }),
      (office, { quota, logo }, context) => {
        const prepared = prepareReport(office, context, doubt, quota);
        return mapResult(prepared, (sending) => ({
          changes: sending.changes,
          reply: { sending, context, logo, office },
        }));
      },
    );
    if (!announced.ok) return announced;
    const { office, sending } = announced.value;
    const after = { ...office, kegiatan: applyUpdates('kegiatan', office.kegiatan, sending.changes.updates) };
    return dispatch(deps, announced.value, {
      decide: (context, sent) => concludeReport(after, context, sent),
      afresh: (sent) => conclude(deps, sent),
    });
  };

const conclude = ({ execution }: Pick<DispatchDeps, 'execution'>, sent: Sent): Result<null, Refusal> =>
  execution.transact({ ...procedure, ...overviewShown }, (office, context) =>
    withReply(concludeReport(office, context, sent), null),
  );

/** A person states that the mail found in MENGIRIM was sent. */
function wasSent(deps: Pick<Deps, 'execution' | 'findFile'>): Result<ReportReply, Refusal> {
  return deps.execution.transactWith(
    { ...procedure, ...overviewShown },
    (office, context) => findKept(deps, office.kegiatan, context),
    (office, kept, context) =>
      withReply(concludeReport(office, context, kept), { letterNumber: '', ...kept, to: [], notes: [] }),
  );
}
