import { escapeHtml } from '../text/escape-html';
import { clipped, oneLine } from '../text/one-line';
import { reportFigures, scanAccount } from './key-figures';
import { reportLabel } from './report-history';
import type { ReportModel } from './report-model';

export interface MailText {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

/** A document sent as a link because the attachments would be too large. */
export interface MailLink {
  readonly name: string;
  readonly link: string;
}

/** Characters of a subject line (reference/gmail: "up to 250 characters"), and of a Kegiatan's name in the mail. */
const MAX_SUBJECT = 250;
const MAX_NAME = 300;

/** The mail that carries the report. The token in the subject identifies this sending. */
export function mailText(report: ReportModel, token: string, links: readonly MailLink[] = []): MailText {
  const paragraphs = [openingOf(report), ...reasonOf(report)];
  const figures = [...reportFigures(report), ['Pindaian', scanAccount(report.scans)] as const];
  const { role, name } = report.signature;
  const closing =
    links.length === 0
      ? 'Laporan lengkap (PDF) serta DIP (XLSX dan CSV) terlampir.'
      : 'Lampiran terlalu besar untuk surel ini, jadi disimpan di Drive. Bila tautannya belum dapat dibuka, mintalah akses kepada pengirim:';
  const anchor = report.log.code === '' ? [] : [`Jangkar Log saat laporan dibuat: ${report.log.code}`];
  const plain = [
    'Yth. Sekretaris,',
    ...paragraphs.flatMap((paragraph) => ['', paragraph]),
    '',
    ...figures.map(([label, value]) => `${label}: ${value}`),
    '',
    closing,
    ...links.map(({ name: file, link }) => `- ${file}: ${link}`),
    '',
    role,
    name,
    ...anchor.flatMap((line) => ['', line]),
  ];
  return {
    subject: subjectOf(report, token),
    plain: plain.join('\n'),
    html: [
      '<p>Yth. Sekretaris,</p>',
      ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
      '<table cellpadding="4">',
      ...figures.map(
        ([label, value]) => `<tr><td>${escapeHtml(label)}</td><td><b>${escapeHtml(value)}</b></td></tr>`,
      ),
      `</table><p>${escapeHtml(closing)}</p>`,
      ...links.map(({ name: file, link }) => `<p><a href="${escapeHtml(link)}">${escapeHtml(file)}</a></p>`),
      `<p>${escapeHtml(role)}<br>${escapeHtml(name)}</p>`,
      ...anchor.map((line) => `<p>${escapeHtml(line)}</p>`),
    ].join(''),
  };
}

const openingOf = ({ kegiatan, letterNumber, period, revision }: ReportModel): string =>
  `Bersama ini disampaikan laporan Kegiatan "${clipped(kegiatan, MAX_NAME)}" (nomor ${clipped(letterNumber, MAX_NAME)})` +
  `${revision === null ? '' : `, ${reportLabel(revision.number)}`}, ${period}.`;

const reasonOf = ({ revision }: ReportModel): readonly string[] =>
  revision === null ? [] : [`Alasan revisi: ${clipped(revision.reason, MAX_NAME)}`];

/** One header line: control characters in a Kegiatan's name must not start another. The token is never cut off. */
function subjectOf({ kegiatan, revision }: ReportModel, token: string): string {
  const kind = revision === null ? '' : ` (${reportLabel(revision.number)})`;
  const start = `Laporan Pendokumentasian Informasi${kind}: ${kegiatan}`;
  return `${clipped(oneLine(start), MAX_SUBJECT - token.length - 3)} [${oneLine(token)}]`;
}
