import { applyUpdates } from '../../domain/workbook/changes';
import { concludeReport, prepareReport } from '../../domain/report/send-report';
import type { MailResolution, Sent } from '../../domain/report/sending';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import { overviewShown, procedure } from '../reads';
import { findKept } from './find-kept';
import type { Deps } from '../deps';
import { findLogo } from './compose-message';
import { dispatch, type DispatchDeps, type ReportReply } from './dispatch';
import { reportReads } from './report-reads';

/** SOP 6: MENGIRIM is written, the report is printed, kept and mailed, then TERKIRIM is written and the Kegiatan closed. */
export const sendReport =
  (deps: DispatchDeps) =>
  (doubt: MailResolution | null): Result<ReportReply, Refusal> => {
    if (doubt === 'sudah terkirim') return wasSent(deps);
    const prepared = deps.execution.transactWith(
      reportReads,
      (_office, { settings }) => ({ quota: deps.mailQuota(), logo: findLogo(deps, settings.report.logo) }),
      (office, { quota, logo }, context) => {
        const sending = prepareReport(office, context, doubt, quota);
        return sending.ok
          ? ok({ changes: sending.value.changes, reply: { sending: sending.value, context, logo, office } })
          : sending;
      },
    );
    if (!prepared.ok) return prepared;
    const { office, sending } = prepared.value;
    const after = { ...office, kegiatan: applyUpdates('kegiatan', office.kegiatan, sending.changes.updates) };
    return dispatch(deps, prepared.value, {
      decide: (context, sent) => concludeReport(after, context, sent),
      afresh: (sent) => conclude(deps, sent),
    });
  };

const conclude = ({ execution }: Pick<DispatchDeps, 'execution'>, sent: Sent): Result<null, Refusal> =>
  execution.transact({ ...procedure, ...overviewShown }, (office, context) => {
    const concluded = concludeReport(office, context, sent);
    return concluded.ok ? ok({ changes: concluded.value, reply: null }) : concluded;
  });

/** A person says that the mail found in MENGIRIM had gone out. */
function wasSent(deps: Pick<Deps, 'execution' | 'findFile'>): Result<ReportReply, Refusal> {
  return deps.execution.transactWith(
    { ...procedure, ...overviewShown },
    (office, context) => findKept(deps, office.kegiatan, context),
    (office, kept, context) => {
      const concluded = concludeReport(office, context, kept);
      return concluded.ok
        ? ok({ changes: concluded.value, reply: { letterNumber: '', ...kept, to: [], notes: [] } })
        : concluded;
    },
  );
}
