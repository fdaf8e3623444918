import { applyUpdates, type Changes } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import type { ReportingOffice } from '../../domain/report/sending/send-report';
import type { Sending, Sent } from '../../domain/report/sending/sending';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { KegiatanRow } from '../../domain/workbook/procedure';
import { refuseForeignFolder } from '../results';
import { overviewShown, procedure } from '../reads';
import { findLogo } from './compose-message';
import { dispatch, type DispatchDeps, type ReportReply } from './dispatch';
import { reportReads } from './report-reads';

const concludeReads = { ...procedure, ...overviewShown } as const;

type ConcludingOffice = Pick<ReportingOffice, 'kegiatan' | 'tahapan' | 'beranda' | 'angka'>;
type Conclude<S> = (office: ConcludingOffice, context: Context, sent: S) => Result<Changes>;

/** Writes MENGIRIM, prints, stores and mails the report, then writes the result. */
export function mailReport(
  deps: DispatchDeps,
  prepare: (office: ReportingOffice, context: Context, quotaLeft: number) => Result<Sending>,
  conclude: Conclude<Sent>,
): Result<ReportReply> {
  const prepared = deps.execution.transactWith(
    reportReads,
    (_office, { settings }) => ({
      quota: deps.mailQuota(),
      logo: findLogo(deps, settings),
      refusal: refuseForeignFolder(deps, 'Laporan', settings),
    }),
    (office, { quota, logo, refusal }, context) => {
      if (refusal) return err(refusal);
      const sending = prepare(office, context, quota);
      return sending.ok
        ? ok({ changes: sending.value.changes, reply: { sending: sending.value, context, logo, office } })
        : sending;
    },
  );
  if (!prepared.ok) return prepared;
  const { office, sending } = prepared.value;
  const after = { ...office, kegiatan: applyUpdates('kegiatan', office.kegiatan, sending.changes.updates) };
  return dispatch(deps, prepared.value, {
    decide: (context, sent) => conclude(after, context, sent),
    afresh: (sent) => concludeMail(deps, () => sent, conclude),
  });
}

/** A person states whether a mail found in MENGIRIM was sent; `find` returns its stored files. */
export function concludeMail<S extends Sent | null>(
  { execution }: Pick<DispatchDeps, 'execution'>,
  find: (kegiatan: readonly KegiatanRow[], context: Context) => S,
  conclude: Conclude<S>,
): Result<ReportReply> {
  return execution.transactWith(
    concludeReads,
    (office, context) => find(office.kegiatan, context),
    (office, sent, context) => {
      const concluded = conclude(office, context, sent);
      const { report, document } = sent ?? { report: '', document: '' };
      return concluded.ok
        ? ok({ changes: concluded.value, reply: { letterNumber: '', report, document, to: [], notes: [] } })
        : concluded;
    },
  );
}
