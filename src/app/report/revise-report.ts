import {
  concludeRevision,
  prepareRevision,
  type RevisionResolution,
} from '../../domain/report/sending/revise-report';
import type { Result } from '../../domain/refusal/result';
import { findKept } from './find-kept';
import type { DispatchDeps, ReportReply } from './dispatch';
import { concludeMail, mailReport } from './mail-report';

/** Creates and mails the report of the last closed Kegiatan again, with a reason, as "Revisi n"; the Kegiatan stays closed. */
export const reviseReport =
  (deps: DispatchDeps) =>
  (reason: string, doubt: RevisionResolution | null): Result<ReportReply> => {
    if (doubt === 'sudah terkirim')
      return concludeMail(deps, (kegiatan, context) => findKept(deps, kegiatan, context), concludeRevision);
    if (doubt === 'batalkan') return concludeMail(deps, () => null, concludeRevision);
    return mailReport(
      deps,
      (office, context, quotaLeft) => prepareRevision(office, context, reason, doubt, quotaLeft, deps.sha256),
      concludeRevision,
    );
  };
