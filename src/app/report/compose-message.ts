import type { Context } from '../../domain/office/context';
import type { Settings } from '../../domain/office/settings/settings';
import type { ChainHead } from '../../domain/workbook/log-entry';
import { mailText, type MailLink } from '../../domain/report/sending/mail-draft';
import type { Sending, Sent } from '../../domain/report/sending/sending';
import type { Attachment, Message } from '../../ports/mailer';
import type { Deps } from '../deps';

const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Maximum bytes of attachments in one message. Google's limit is 25 MB a message (guides/services/quotas), and attachments
 * grow by a third when encoded (Base64, RFC 2045).
 */
export const MAX_ATTACHED = 18 * 1024 * 1024;

export interface Composed {
  readonly message: Message;
  readonly sent: Sent;
  /** Failures that did not prevent the message, in words for the sender. */
  readonly notes: readonly string[];
}

type Tools = Pick<Deps, 'documents' | 'editable' | 'findFile' | 'printer'>;

/** Prints the report, stores it in Drive as PDF and as an editable copy, and composes the message; does not send it. */
export function composeMessage(tools: Tools, sending: Sending, context: Context, logo: LogoFound): Composed {
  const folder = context.settings.folders['Laporan'] ?? '';
  const papers = print(tools.printer, sending, logo.bytes);
  const report = tools.documents(folder, papers[0], sending.report.log);
  const copy = editableCopy(tools, folder, sending, context);
  const isHeavy = papers.reduce((sum, { bytes }) => sum + bytes.length, 0) > MAX_ATTACHED;
  const links = isHeavy ? linksTo(tools, folder, papers, report, sending.report.log) : [];
  const message = {
    to: sending.to,
    cc: sending.cc,
    ...(isHeavy ? mailText(sending.report, sending.token, links) : sending.text),
    attachments: isHeavy ? [] : papers,
    from: `PPID ${context.settings.office.name}`,
  };
  const heavy = isHeavy ? ['Karena ukurannya melebihi batas surel, lampiran disimpan di Google Drive.'] : [];
  return { message, sent: { report, document: copy.link }, notes: [...logo.notes, ...copy.notes, ...heavy] };
}

type LogoSettings = Pick<Settings, 'folders'> & { readonly report: Pick<Settings['report'], 'logo'> };

export interface LogoFound {
  readonly bytes?: Uint8Array;
  readonly notes: readonly string[];
}

/** The logo named in the settings, or why the report is sent without it. One call if a logo is set, none otherwise. */
export function findLogo(
  { image, printer }: Pick<Deps, 'image' | 'printer'>,
  { report: { logo: fileId }, folders }: LogoSettings,
): LogoFound {
  if (fileId === '') return { notes: [] };
  const bytes = imageOf(image, fileId, folders['Laporan'] ?? '');
  const fault =
    bytes === undefined ? 'berkasnya tidak ditemukan atau tidak dapat dibuka' : printer.logoFault(bytes);
  if (bytes !== undefined && fault === '') return { bytes, notes: [] };
  return { notes: [`Laporan dibuat tanpa logo: ${fault}. Periksa Pengaturan, bagian Laporan, baris Logo.`] };
}

function imageOf(image: Deps['image'], fileId: string, folderId: string): Uint8Array | undefined {
  try {
    return image(fileId, folderId);
  } catch {
    return undefined;
  }
}

type Papers = readonly [Attachment, ...Attachment[]];

function print(printer: Deps['printer'], { report, fileName }: Sending, logo?: Uint8Array): Papers {
  return [
    { name: `${fileName}.pdf`, mimeType: PDF, bytes: printer.reportPdf(report, logo) },
    { name: 'Daftar Informasi Publik.xlsx', mimeType: XLSX, bytes: printer.dipXlsx(report) },
    { name: 'Daftar Informasi Publik.csv', mimeType: 'text/csv', bytes: printer.dipCsv(report) },
  ];
}

/** The editable copy is optional: its failure does not prevent the mail. */
function editableCopy(
  { editable, findFile, printer }: Tools,
  folder: string,
  { report, fileName }: Sending,
  { settings }: Context,
): { readonly link: string; readonly notes: readonly string[] } {
  if (!settings.report.editable) return { link: '', notes: [] };
  const make = (): string => editable(folder, fileName, printer.reportHtml(report), report.log);
  try {
    return { link: orElse(make, () => findFile(folder, fileName) ?? make()), notes: [] };
  } catch {
    return {
      link: '',
      notes: ['Salinan Google Dokumen tidak dapat dibuat; laporan PDF tetap dikirim dan disimpan.'],
    };
  }
}

/** Retries once: Drive may have failed temporarily, or created the copy although its response was lost. */
function orElse<T>(first: () => T, second: () => T): T {
  try {
    return first();
  } catch {
    return second();
  }
}

function linksTo(
  { documents }: Tools,
  folder: string,
  papers: Papers,
  report: string,
  log: ChainHead,
): readonly MailLink[] {
  const [pdf, ...others] = papers;
  return [
    { name: pdf.name, link: report },
    ...others.map((paper) => ({ name: paper.name, link: documents(folder, paper, log) })),
  ];
}
