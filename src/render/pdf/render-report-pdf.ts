import { reportLabel } from '../../domain/report/sending/report-history';
import { digest } from '../digest';
import { reportPaper } from '../../domain/report/report-paper';
import type { ReportModel } from '../../domain/report/report-model';
import { attachmentsOf, type Attachment } from '../document/attachments';
import { unsupportedCharactersNote } from '../document/unsupported-characters';
import { bodyBlocks } from '../document/sections';
import { startPage, type Paper } from './layout/paper';
import { printAttachmentHead } from './layout/print-attachment-head';
import { printBlocks } from './layout/print-blocks';
import { printFooters } from './layout/print-footers';
import { printLetterhead } from './layout/print-letterhead';
import { readLogo, type Logo } from './logo';
import { blankPages, newDocument } from './new-document';
import { withPaperTexts } from './with-paper-texts';
import { capitals } from './capitals';
import { printCentred } from './layout/print-centred';

/**
 * The activity report of SOP step 6 as a PDF in the office's paper size, with the registers attached. The same model and logo
 * give the same bytes: it depends on neither the time nor random values. A character that the fonts lack is printed as a
 * plain equivalent or as a replacement that a note explains; a logo that cannot be printed is omitted (`logoFault` says why).
 */
export function renderReportPdf(model: ReportModel, logo?: Uint8Array): Uint8Array {
  const texts = withPaperTexts(model);
  const version = texts.revision === null ? '' : reportLabel(texts.revision.number);
  const paper = emptyDocument(texts);
  printLetterhead(paper, texts.office, logo && usable(logo));
  printTitle(paper, { ...texts, version });
  printBlocks(paper, bodyBlocks(texts, unsupportedCharactersNote(model)));
  attachmentsOf(texts).forEach((attachment, index) => printAttachment(paper, texts, attachment, index + 1));
  const { token } = reportPaper(model, digest);
  printFooters(paper, texts.log, () => token);
  return new Uint8Array(paper.doc.output('arraybuffer'));
}

/** Why an image cannot be printed as the logo, as a sentence; '' when it can. */
export function logoFault(logo: Uint8Array): string {
  const read = readLogo(logo, blankPages('A4', 'portrait'));
  return typeof read === 'string' ? read : '';
}

function usable(logo: Uint8Array): Logo | undefined {
  const read = readLogo(logo, blankPages('A4', 'portrait'));
  return typeof read === 'string' ? undefined : read;
}

function emptyDocument(model: ReportModel): Paper {
  const version = model.revision === null ? '' : ` (${reportLabel(model.revision.number)})`;
  const head = {
    paper: model.paper,
    title: `${model.title}${version} - ${model.kegiatan}`,
    subject: model.letterNumber,
    author: model.office.name,
    day: model.day,
    hash: model.log.hash,
  };
  return newDocument(head, 'portrait');
}

function printAttachment(
  paper: Paper,
  model: ReportModel,
  { title, orientation, blocks }: Attachment,
  number: number,
): void {
  const { title: reportTitle, letterNumber, date, kegiatanTitle: kegiatan } = model;
  startPage(paper, orientation);
  printAttachmentHead(paper, {
    label: `Lampiran ${number}`,
    title,
    reportTitle,
    letterNumber,
    date,
    kegiatan,
  });
  printBlocks(paper, blocks(model));
}

interface ReportTitle {
  readonly title: string;
  readonly letterNumber: string;
  readonly kegiatanTitle: string;
  /** e.g. 'Revisi 1'; '' for the original report. */
  readonly version: string;
}

/** The report's title in capitals, its letter number, and its Kegiatan. */
function printTitle(paper: Paper, { title, letterNumber, kegiatanTitle, version }: ReportTitle): void {
  printCentred(paper, capitals(title), 'bold', 13);
  printCentred(paper, `Nomor: ${letterNumber}`, 'normal', 12);
  if (version !== '') printCentred(paper, version, 'bold', 12);
  paper.y += 2;
  printCentred(paper, kegiatanTitle, 'bold', 12);
  paper.y += 4;
}
