import { applyUpdates } from '../../domain/workbook/changes';
import {
  concludeRevision,
  prepareRevision,
  type RevisionResolution,
} from '../../domain/report/revise-report';
import type { Sent } from '../../domain/report/sending';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Context } from '../../domain/office/context';
import type { KegiatanRow } from '../../domain/workbook/procedure';
import { procedure } from '../reads';
import { findKept } from './find-kept';
import { findLogo } from './compose-message';
import { dispatch, type DispatchDeps, type ReportReply } from './dispatch';
import { reportReads } from './report-reads';

/** The report of the Kegiatan closed last is made again and mailed with a reason, as "Revisi n"; the Kegiatan stays closed. */
export const reviseReport =
  (deps: DispatchDeps) =>
  (reason: string, doubt: RevisionResolution | null): Result<ReportReply, Refusal> => {
    if (doubt === 'sudah terkirim')
      return settled(deps, (kegiatan, context) => findKept(deps, kegiatan, context));
    if (doubt === 'batalkan') return settled(deps, () => null);
    const prepared = deps.execution.transactWith(
      reportReads,
      (_office, { settings }) => ({ quota: deps.mailQuota(), logo: findLogo(deps, settings.report.logo) }),
      (office, { quota, logo }, context) => {
        const sending = prepareRevision(office, context, reason, doubt, quota);
        return sending.ok
          ? ok({ changes: sending.value.changes, reply: { sending: sending.value, context, logo, office } })
          : sending;
      },
    );
    if (!prepared.ok) return prepared;
    const { office, sending } = prepared.value;
    const after = { ...office, kegiatan: applyUpdates('kegiatan', office.kegiatan, sending.changes.updates) };
    return dispatch(deps, prepared.value, {
      decide: (context, sent) => concludeRevision(after, context, sent),
      afresh: (sent) => conclude(deps, sent),
    });
  };

const conclude = ({ execution }: Pick<DispatchDeps, 'execution'>, sent: Sent | null): Result<null, Refusal> =>
  execution.transact(procedure, (office, context) => {
    const concluded = concludeRevision(office, context, sent);
    return concluded.ok ? ok({ changes: concluded.value, reply: null }) : concluded;
  });

/** A person says what became of the revision found in MENGIRIM. */
function settled(
  { execution }: Pick<DispatchDeps, 'execution'>,
  find: (kegiatan: readonly KegiatanRow[], context: Context) => Sent | null,
): Result<ReportReply, Refusal> {
  return execution.transactWith(
    procedure,
    (office, context) => find(office.kegiatan, context),
    (office, sent, context) => {
      const concluded = concludeRevision(office, context, sent);
      const { report, document } = sent ?? { report: '', document: '' };
      return concluded.ok
        ? ok({ changes: concluded.value, reply: { letterNumber: '', report, document, to: [], notes: [] } })
        : concluded;
    },
  );
}
