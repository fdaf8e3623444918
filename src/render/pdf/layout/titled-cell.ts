import { FONT } from '../fonts/font';
import type { jsPDF } from 'jspdf';
import type { Cell, CellDef, CellHookData } from 'jspdf-autotable';
import { breakCell } from './break-cell';
import type { TableCell, TitledCell } from '../../document/block';

/**
 * A cell has one font style in jspdf-autotable, so a bold title above a plain text is drawn here. Each line of the
 * title starts with a control character that no printed text contains, so that even a cell split over two pages keeps
 * its bold lines.
 */
const mark = '\u0002';

interface LinkedCell extends CellDef {
  readonly link?: string;
}

export function cellInput(doc: jsPDF, cell: TableCell): string | LinkedCell {
  if (typeof cell === 'string') return cell;
  const overflow = (_text: string | string[], width: number): string[] => brokenLines(doc, cell, width);
  return { content: `${cell.title}\n${cell.text}`, styles: { overflow }, link: cell.link };
}

function brokenLines(doc: jsPDF, { title, text }: TitledCell, width: number): string[] {
  const split = (part: string, style: string): string[] =>
    part === '' ? [] : breakCell(doc.setFont(FONT, style), part, width);
  return [...split(title, 'bold').map((line) => mark + line), ...split(text, 'normal')];
}

/** For autotable's `willDrawCell`: draws a titled cell itself, with its border, and then returns false, "do not draw it". */
export function drawTitledCell(doc: jsPDF, { cell }: CellHookData): boolean {
  if (!cell.text.some((line) => line.startsWith(mark))) return true;
  doc.rect(cell.x, cell.y, cell.width, cell.height, 'S');
  cell.text.forEach((line, index) => drawLine(doc, cell, line, index));
  return false;
}

function drawLine(doc: jsPDF, cell: Cell, line: string, index: number): void {
  const size = cell.styles.fontSize / doc.internal.scaleFactor;
  const x = cell.x + cell.padding('left');
  const top = cell.y + cell.padding('top') + index * size * doc.getLineHeightFactor();
  const isTitle = line.startsWith(mark);
  doc.setFont(FONT, isTitle ? 'bold' : 'normal');
  doc.text(line.replace(mark, ''), x, top + size * autotableAscent);
  const url = linkOf(cell);
  if (isTitle && url !== '') doc.link(x, top, cell.width - cell.padding('horizontal'), size, { url });
}

/** Offset of autotable's first baseline, in font sizes, so that the columns align. */
const autotableAscent = 0.85;

/** Only a plain web address becomes a link. */
function linkOf({ raw }: Cell): string {
  const link =
    typeof raw === 'object' && raw !== null && 'link' in raw ? String((raw as LinkedCell).link) : '';
  return /^https?:\/\/[!-~]+$/.test(link) ? link : '';
}
