import { escapeHtml } from '../../domain/text/escape-html';
import type { OfficePaper } from '../outputs/office-paper';
import { htmlOfBlock } from './html-of-block';

/** Papers as HTML for a word processor; each begins on a new page. At the end are the codes of the papers, which the office keeps. */
export const renderPapersHtml = (
  title: string,
  papers: readonly OfficePaper[],
  tokens: readonly string[],
): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    `<body style="font-family: 'Times New Roman'; font-size: 12pt">`,
    ...papers.flatMap(({ title: heading, lines, blocks }, index) => [
      ...(index === 0 ? [] : ['<hr style="page-break-before: always">']),
      `<h2 style="text-align: center">${escapeHtml(heading.toUpperCase())}</h2>`,
      ...lines.map((line) => `<p style="text-align: center">${escapeHtml(line)}</p>`),
      ...blocks.map(htmlOfBlock),
    ]),
    ...tokens.map((token) => `<p style="font-size: 9pt">Kode naskah ${token}</p>`),
    '</body></html>',
  ].join('\n');
