import './shims';
import { jsPDF } from 'jspdf';
import type { ReportModel } from '../../../domain/report/report-model';
import { attachments, type Attachment } from './content/attachments';
import { bodyBlocks } from './content/sections';
import { creationDate, fileId } from './document-identity';
import { margin, turnPage, type Paper } from './layout/paper';
import { printAttachmentHead } from './layout/print-attachment-head';
import { printBlocks } from './layout/print-blocks';
import { printFooters } from './layout/print-footers';
import { printLetterhead } from './layout/print-letterhead';
import { printTitle } from './layout/print-title';
import { withPaperTexts } from './with-paper-texts';

/**
 * The activity report of SOP step 6 as a PDF on A4, with the registers attached. Same model, same bytes: nothing in it
 * comes from the clock or from chance. A sign outside the fonts' set is printed as a plain equal or as '?'.
 */
export function renderReportPdf(model: ReportModel): Uint8Array {
  const texts = withPaperTexts(model);
  const paper: Paper = { doc: emptyDocument(texts), y: margin.top };
  printLetterhead(paper, texts.office);
  printTitle(paper, texts);
  printBlocks(paper, bodyBlocks(texts));
  attachments.forEach((attachment, index) => printAttachment(paper, texts, attachment, index + 1));
  printFooters(paper, texts.log);
  return new Uint8Array(paper.doc.output('arraybuffer'));
}

function emptyDocument(model: ReportModel): jsPDF {
  const doc = new jsPDF({
    format: 'a4',
    unit: 'mm',
    orientation: 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  doc.setProperties({
    title: `${model.title} - ${model.kegiatan}`,
    subject: model.letterNumber,
    author: model.office.name,
  });
  doc.setCreationDate(creationDate(model.date)).setFileId(fileId(model.log.hash)).setLanguage('id');
  return doc.viewerPreferences({ DisplayDocTitle: true });
}

function printAttachment(
  paper: Paper,
  model: ReportModel,
  { title, orientation, blocks }: Attachment,
  number: number,
): void {
  const { title: reportTitle, letterNumber, date, kegiatan } = model;
  turnPage(paper, orientation);
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
