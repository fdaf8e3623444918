import { escapeHtml } from '../../domain/text/escape-html';
import type { Block, ItemBlock, SignatureBlock, TableBlock, TableCell } from '../document/block';

/** A block of the report as HTML; a chart is omitted, its figures are in the table before it. */
export function htmlOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `<h3>${escapeHtml(block.text)}</h3>` : `<h4>${escapeHtml(block.text)}</h4>`;
    case 'paragraph':
      return `<p style="${block.isNote === true ? 'font-size: 9pt' : 'text-align: justify'}">${lines(block.text)}</p>`;
    case 'item':
      return item(block);
    case 'table':
      return table(block);
    case 'chart':
      return '';
    case 'signature':
      return signature(block);
  }
}

const lines = (text: string): string => escapeHtml(text).replace(/\r\n?|[\n\u2028\u2029]/g, '<br>');

const item = ({ label, text }: ItemBlock): string =>
  `<p style="margin-left: 24pt; text-indent: -24pt">${escapeHtml(label)} ${lines(text)}</p>`;

function table({ columns, rows, total }: TableBlock): string {
  const header = columns.map((column) => `<th>${escapeHtml(column.header)}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr>${row.map((cell, index) => `<td${align(columns[index]?.align)}>${cellOf(cell)}</td>`).join('')}</tr>`,
  );
  const sum = total?.map(
    (cell, index) => `<td${align(columns[index]?.align)}><b>${escapeHtml(cell)}</b></td>`,
  );
  return [
    '<table border="1" cellpadding="4" style="border-collapse: collapse; font-size: 9pt">',
    `<thead><tr>${header}</tr></thead><tbody>`,
    ...body,
    ...(sum ? [`<tr>${sum.join('')}</tr>`] : []),
    '</tbody></table>',
  ].join('\n');
}

const align = (side: 'left' | 'center' | 'right' = 'left'): string =>
  side === 'left' ? '' : ` style="text-align: ${side}"`;

function cellOf(cell: TableCell): string {
  if (typeof cell === 'string') return lines(cell);
  const title = `<b>${lines(cell.title)}</b>`;
  const linked = isWebAddress(cell.link) ? `<a href="${escapeHtml(cell.link)}">${title}</a>` : title;
  return cell.text === '' ? linked : `${linked}<br>${lines(cell.text)}`;
}

/** As in the PDF: only a plain web address becomes a link. */
const isWebAddress = (link: string): boolean => /^https?:\/\/[!-~]+$/.test(link);

/** Two cells without a border: at the left who acknowledges, at the right who signs. */
function signature({ place, role, name, nip, acknowledged }: SignatureBlock): string {
  const left =
    acknowledged === null
      ? ''
      : signer(acknowledged.label ?? 'Mengetahui,', acknowledged.role, acknowledged.name, acknowledged.nip);
  return `<table style="width: 100%"><tr><td style="width: 50%">${left}</td><td>${signer(place, role, name, nip)}</td></tr></table>`;
}

const signer = (first: string, role: string, name: string, nip: string): string =>
  `<p>${lines(first)}<br>${escapeHtml(role)},<br><br><br><br><b>${escapeHtml(name || '.'.repeat(40))}</b>${nip === '' ? '' : `<br>NIP ${escapeHtml(nip)}`}</p>`;
