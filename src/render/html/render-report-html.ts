import { reportLabel } from '../../domain/report/sending/report-history';
import { digest } from '../digest';
import { reportPaper } from '../../domain/report/report-paper';
import type { ReportModel } from '../../domain/report/report-model';
import { escapeHtml } from '../../domain/text/escape-html';
import { attachmentsOf, type Attachment } from '../document/attachments';
import { bodyBlocks } from '../document/sections';
import { htmlOfBlock } from './html-of-block';

/**
 * The report as HTML for a word processor: the same sections, tables and attachments as the PDF, in plain elements that
 * Google's HTML import keeps (headings, paragraphs, tables). All text is escaped; no character is replaced.
 */
export const renderReportHtml = (model: ReportModel): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(model.title)}</title></head>`,
    `<body style="font-family: 'Times New Roman'; font-size: 12pt">`,
    head(model),
    ...bodyBlocks(model).map(htmlOfBlock),
    ...attachmentsOf(model).map((attachment, index) => htmlOfAttachment(model, attachment, index + 1)),
    `<p style="font-size: 9pt">${escapeHtml(model.log.code)}<br>Kode naskah ${reportPaper(model, digest).token}</p>`,
    '</body></html>',
  ].join('\n');

const centred = (element: string, text: string): string =>
  text === '' ? '' : `<${element} style="text-align: center">${escapeHtml(text)}</${element}>`;

const head = ({ office, title, letterNumber, kegiatanTitle, revision }: ReportModel): string =>
  [
    centred('h2', office.name.toUpperCase()),
    centred('p', office.address),
    centred('p', office.contact),
    '<hr>',
    centred('h1', title.toUpperCase()),
    centred('p', `Nomor: ${letterNumber}`),
    centred('p', revision === null ? '' : reportLabel(revision.number)),
    centred('p', kegiatanTitle),
  ].join('\n');

function htmlOfAttachment(model: ReportModel, { title, blocks }: Attachment, number: number): string {
  return [
    '<hr style="page-break-before: always">',
    `<p>Lampiran ${number}<br>${escapeHtml(model.title)}<br>Nomor ${escapeHtml(model.letterNumber)}<br>Tanggal ${escapeHtml(model.date)}</p>`,
    centred('h2', title.toUpperCase()),
    ...blocks(model).map(htmlOfBlock),
  ].join('\n');
}
