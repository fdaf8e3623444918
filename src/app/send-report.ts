import type { Context } from '../domain/context';
import { concludeReport, prepareReport, type Doubt, type Sending } from '../domain/report/send-report';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Attachment } from '../ports/mailer';
import type { Deps } from './deps';
import { procedure } from './reads';

const reads = {
  ...procedure,
  beranda: 'all',
  inventaris: 'all',
  pindaian: 'all',
  dip: 'all',
  dik: 'all',
  dasarHukum: 'all',
} as const;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface ReportReply {
  readonly letterNumber: string;
  readonly report: string;
  readonly to: readonly string[];
}

/** SOP 6: MENGIRIM is written, the report is printed, kept and mailed, then TERKIRIM is written and the Kegiatan closed. */
export const sendReport =
  ({ execution, documents, mail, printer }: Pick<Deps, 'execution' | 'documents' | 'mail' | 'printer'>) =>
  (doubt: Doubt | null): Result<ReportReply, Refusal> => {
    if (doubt === 'sudah terkirim') return conclude(execution, '', { letterNumber: '', report: '', to: [] });
    const prepared = execution.run(reads, (office, context) => {
      const sending = prepareReport(office, context, doubt);
      return sending.ok
        ? ok({
            changes: sending.value.changes,
            reply: { sending: sending.value, context },
            effectsFollow: true,
          })
        : sending;
    });
    if (!prepared.ok) return prepared;
    const { sending, context } = prepared.value;
    const attachments = print(sending, printer);
    const report = documents(context.settings.folders['Laporan'] ?? '', attachments[0]);
    mail({ to: sending.to, cc: sending.cc, ...sending.text, attachments, from: senderName(context) });
    return conclude(execution, report, { letterNumber: sending.report.letterNumber, report, to: sending.to });
  };

function print(
  { report, fileName }: Sending,
  printer: Deps['printer'],
): readonly [Attachment, ...Attachment[]] {
  return [
    { name: `${fileName}.pdf`, mimeType: 'application/pdf', bytes: printer.reportPdf(report) },
    { name: 'Daftar Informasi Publik.xlsx', mimeType: XLSX, bytes: printer.dipXlsx(report) },
    { name: 'Daftar Informasi Publik.csv', mimeType: 'text/csv', bytes: printer.dipCsv(report) },
  ];
}

const senderName = ({ settings }: Context): string => `PPID ${settings.office.name}`;

function conclude(
  execution: Deps['execution'],
  report: string,
  reply: ReportReply,
): Result<ReportReply, Refusal> {
  return execution.run({ ...procedure, beranda: 'all' }, (office, context) => {
    const concluded = concludeReport(office, context, report);
    return concluded.ok ? ok({ changes: concluded.value, reply }) : concluded;
  });
}
