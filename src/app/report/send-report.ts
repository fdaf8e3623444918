import { concludeReport, prepareReport } from '../../domain/report/sending/send-report';
import type { MailResolution } from '../../domain/report/sending/sending';
import type { Result } from '../../domain/refusal/result';
import { findKept } from './find-kept';
import type { DispatchDeps, ReportReply } from './dispatch';
import { concludeMail, mailReport } from './mail-report';

/** Mails the report and finishes its step. If it is unknown whether a mail was sent, a person decides. */
export const sendReport =
  (deps: DispatchDeps) =>
  (doubt: MailResolution | null): Result<ReportReply> =>
    doubt === 'sudah terkirim'
      ? concludeMail(deps, (kegiatan, context) => findKept(deps, kegiatan, context), concludeReport)
      : mailReport(
          deps,
          (office, context, quotaLeft) => prepareReport(office, context, doubt, quotaLeft, deps.sha256),
          concludeReport,
        );
