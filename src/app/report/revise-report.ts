import { applyUpdates } from '../../domain/workbook/changes';
import {
  concludeRevision,
  prepareRevision,
  type RevisionResolution,
} from '../../domain/report/revise-report';
import type { Sent } from '../../domain/report/sending';
import { mapResult, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Context } from '../../domain/office/context';
import type { KegiatanRow } from '../../domain/workbook/procedure';
import { procedure } from '../reads';
import { findKept } from './find-kept';
import { findLogo } from './compose-message';
import { dispatch, type DispatchDeps, type ReportReply } from './dispatch';
import { withReply } from '../with-reply';
import { reportReads } from './report-reads';

/** Makes the report of the Kegiatan closed last again and mails it with a reason, as "Revisi n"; the Kegiatan stays closed. */
export const reviseReport =
  (deps: DispatchDeps) =>
  (reason: string, doubt: RevisionResolution | null): Result<ReportReply, Refusal> => {
    if (doubt === 'sudah terkirim')
      return settled(deps, (kegiatan, context) => findKept(deps, kegiatan, context));
    if (doubt === 'batalkan') return settled(deps, () => null);
    const announced = deps.execution.transactWith(
      reportReads,
      (_office, { settings }) => ({ quota: deps.mailQuota(), logo: findLogo(deps, settings.report.logo) }),
      (office, { quota, logo }, context) => {
        const prepared = prepareRevision(office, context, reason, doubt, quota);
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
      decide: (context, sent) => concludeRevision(after, context, sent),
      afresh: (sent) => conclude(deps, sent),
    });
  };

const conclude = ({ execution }: Pick<DispatchDeps, 'execution'>, sent: Sent | null): Result<null, Refusal> =>
  execution.transact(procedure, (office, context) =>
    withReply(concludeRevision(office, context, sent), null),
  );

/** Records what became of the revision found in MENGIRIM, as a person states. */
function settled(
  { execution }: Pick<DispatchDeps, 'execution'>,
  find: (kegiatan: readonly KegiatanRow[], context: Context) => Sent | null,
): Result<ReportReply, Refusal> {
  return execution.transactWith(
    procedure,
    (office, context) => find(office.kegiatan, context),
    (office, sent, context) => {
      const { report, document } = sent ?? { report: '', document: '' };
      const reply = { letterNumber: '', report, document, to: [], notes: [] };
      return withReply(concludeRevision(office, context, sent), reply);
    },
  );
}
