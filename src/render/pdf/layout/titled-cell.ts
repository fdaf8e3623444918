import type { jsPDF } from 'jspdf';
import type { Cell, CellDef, CellHookData } from 'jspdf-autotable';
import { breakCell } from './break-cell';
import type { TableCell, TitledCell } from '../../document/block';

/**
 * A cell has one font style in jspdf-autotable, so a bold title above a plain text is drawn here. Each line of the title
 * bears a mark, a control character that no text for paper holds, so that even a cell cut over two pages keeps its bold.
 */
const mark = '\u0002';

/** jsPDF breaks lines by kerned widths, but prints without kerning: a line may come out a little wider, in mm. */
const slack = 0.6;

interface LinkedCell extends CellDef {
  readonly link?: string;
}

export function cellInput(doc: jsPDF, cell: TableCell): string | LinkedCell {
  if (typeof cell === 'string') return cell;
  const overflow = (_text: string | string[], width: number): string[] =>
    brokenLines(doc, cell, width - slack);
  return { content: `${cell.title}\n${cell.text}`, styles: { overflow }, link: cell.link };
}

function brokenLines(doc: jsPDF, { title, text }: TitledCell, width: number): string[] {
  const split = (part: string, style: string): string[] =>
    part === '' ? [] : breakCell(doc.setFont('times', style), part, width);
  return [...split(title, 'bold').map((line) => mark + line), ...split(text, 'normal')];
}

/** For autotable's `willDrawCell`: draws a titled cell itself, frame and all, and then says false, "do not draw it". */
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
  doc.setFont('times', isTitle ? 'bold' : 'normal');
  doc.text(line.replace(mark, ''), x, top + size * autotableAscent);
  const url = linkOf(cell);
  if (isTitle && url !== '') doc.link(x, top, cell.width - cell.padding('horizontal'), size, { url });
}

/** Where autotable puts the first baseline, in sizes of the font, so that the columns stand on one line. */
const autotableAscent = 0.85;

/** Only a plain web address becomes clickable. */
function linkOf({ raw }: Cell): string {
  const link =
    typeof raw === 'object' && raw !== null && 'link' in raw ? String((raw as LinkedCell).link) : '';
  return /^https?:\/\/[!-~]+$/.test(link) ? link : '';
}
