import { escapeHtml } from '../../text/escape-html';
import { clipped, oneLine } from '../../text/one-line';
import { reportFigures, scanSentence } from '../figures/key-figures';
import { reportLabel } from './report-history';
import type { ReportModel } from '../report-model';

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
export function mailText(report: ReportModel, token: string, files: readonly MailLink[] = []): MailText {
  const { role, name } = report.signature;
  const greeting = `Yth. ${report.addressee},`;
  const opening = [openingOf(report), ...reasonOf(report)];
  const figures = reportFigures(report);
  const closing = files.length === 0 ? ATTACHED : TOO_LARGE;
  const links = linksOf(report, files);
  const anchor = report.log.code === '' ? [] : [`Jangkar Log saat laporan dibuat: ${report.log.code}`];
  const plain = [
    ...[greeting, ...opening].flatMap((paragraph) => [paragraph, '']),
    ...figures.map(([label, value]) => `${label}: ${value}`),
    scanSentence(report.scans),
    ...listsOf(report).flatMap(([heading, items]) => ['', heading, ...items.map((item) => `- ${item}`)]),
    '',
    closing,
    ...links.map(({ name: label, link }) => `- ${label}: ${link}`),
    ...['', THANKS, '', role, name],
    ...anchor.flatMap((line) => ['', line]),
  ];
  return {
    subject: subjectOf(report, token),
    plain: plain.join('\n'),
    html: [
      ...[greeting, ...opening].map(paragraphHtml),
      '<table cellpadding="4">',
      ...figures.map(
        ([label, value]) => `<tr><td>${escapeHtml(label)}</td><td><b>${escapeHtml(value)}</b></td></tr>`,
      ),
      '</table>',
      paragraphHtml(scanSentence(report.scans)),
      ...listsOf(report).map(
        ([heading, items]) =>
          `<p>${[heading, ...items.map((item) => `- ${item}`)].map(escapeHtml).join('<br>')}</p>`,
      ),
      paragraphHtml(closing),
      ...links.map(
        ({ name: label, link }) => `<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>`,
      ),
      paragraphHtml(THANKS),
      `<p>${escapeHtml(role)}<br>${escapeHtml(name)}</p>`,
      ...anchor.map((line) => `<p>${escapeHtml(line)}</p>`),
    ].join(''),
  };
}

const ATTACHED = 'Laporan lengkap (PDF) serta DIP (XLSX dan CSV) terlampir.';
const TOO_LARGE =
  'Karena ukurannya melebihi batas surel, lampiran disimpan di Google Drive. Apabila tautannya belum dapat dibuka, mintalah akses kepada pengirim:';
const THANKS = 'Demikian disampaikan, atas perhatian Bapak/Ibu diucapkan terima kasih.';

const paragraphHtml = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** Lines of each list; the report has them all. */
const MOST_LINES = 10;

/** What the Sekretaris should know without opening the report: late steps, what is proposed as exempt, what follows. */
function listsOf({ steps, dik, followUps }: ReportModel): readonly (readonly [string, readonly string[]])[] {
  const late = steps.filter((step) => step.late !== '');
  const proposed = dik.filter(({ status }) => status === 'diusulkan');
  const lists = [
    [
      'Tahap yang melampaui tenggat:',
      late.map(({ number, lane, late: by }) => `Tahap ${number} pada ${lane} ${by}`),
    ],
    [
      'Informasi yang diusulkan dikecualikan:',
      proposed.map(({ id, title }) => `${id} ${clipped(title, MAX_NAME)}`),
    ],
    ['Tindak lanjut:', followUps],
  ] as const;
  return lists.flatMap(([heading, items]) =>
    items.length === 0 ? [] : [[heading, shortList(items)] as const],
  );
}

const shortList = (items: readonly string[]): readonly string[] =>
  items.length <= MOST_LINES
    ? items
    : [...items.slice(0, MOST_LINES), `dan ${items.length - MOST_LINES} lainnya dalam laporan`];

/** The documents that are not attached, the folder with the report, and the public page. */
const linksOf = (
  { links: { folder, page } }: ReportModel,
  files: readonly MailLink[],
): readonly MailLink[] => [
  ...files,
  ...(folder === '' ? [] : [{ name: 'Folder laporan', link: folder }]),
  ...(page === '' ? [] : [{ name: 'Halaman publik DIP', link: page }]),
];

const openingOf = ({ kegiatan, letterNumber, period, revision }: ReportModel): string =>
  `Bersama ini disampaikan laporan kegiatan pendokumentasian informasi publik "${clipped(kegiatan, MAX_NAME)}" ` +
  `(nomor ${clipped(letterNumber, MAX_NAME)}${revision === null ? '' : `, ${reportLabel(revision.number)}`}), ` +
  `yang dilaksanakan pada tanggal ${period}.`;

const reasonOf = ({ revision }: ReportModel): readonly string[] =>
  revision === null ? [] : [`Alasan revisi: ${clipped(revision.reason, MAX_NAME)}`];

/** One header line: control characters in a Kegiatan's name must not start another. The token is never cut off. */
function subjectOf({ kegiatan, revision }: ReportModel, token: string): string {
  const kind = revision === null ? '' : ` (${reportLabel(revision.number)})`;
  const start = `Laporan Pendokumentasian Informasi${kind}: ${kegiatan}`;
  return `${clipped(oneLine(start), MAX_SUBJECT - token.length - 3)} [${oneLine(token)}]`;
}
