import { FONT } from '../fonts/font';
import { __createTable, __drawTable, type RowInput, type Table, type UserOptions } from 'jspdf-autotable';
import { breakCell } from './break-cell';
import type { TableBlock } from '../../document/block';
import { rowsBeforeLastPage, type TableRoom } from './last-page';
import { margin, roomLeft, startPage, usableWidth, wholePage, type Paper } from './paper';
import { cellInput, drawTitledCell } from './titled-cell';

const tableTextSize = 9;
const black = 0;
const shade = 232;

/** Height of the header with the first row: the space that a table needs to begin on a page. */
export function tableOpening(paper: Paper, block: TableBlock): number {
  const sample = tableOf(paper, { ...block, rows: block.rows.slice(0, 1) });
  return sample.getHeadHeight(sample.columns) + (sample.body[0]?.height ?? 0);
}

/**
 * A ruled table at the pen; its header is repeated on each page, and a row is split only where it is taller than a page.
 * `after` is the height in mm of what must follow on its last page; undefined where any block may follow.
 */
export function printTable(paper: Paper, block: TableBlock, after?: number): void {
  const table = tableOf(paper, block);
  const before = after === undefined ? undefined : rowsBeforeLastPage(roomFor(paper, table, after));
  if (before === undefined) return draw(paper, table);
  const { total: _last, ...rest } = block;
  draw(paper, tableOf(paper, { ...rest, rows: block.rows.slice(0, before) }));
  startPage(paper);
  draw(paper, tableOf(paper, { ...block, rows: block.rows.slice(before) }));
}

const roomFor = (paper: Paper, table: Table, after: number): TableRoom => ({
  rows: table.body.map(({ height }) => height),
  head: table.getHeadHeight(table.columns),
  first: roomLeft(paper),
  page: wholePage(paper),
  after,
});

function draw(paper: Paper, table: Table): void {
  __drawTable(paper.doc, table);
  paper.y = table.finalY ?? paper.y;
}

const tableOf = (paper: Paper, block: TableBlock): Table => __createTable(paper.doc, optionsOf(paper, block));

function optionsOf(paper: Paper, block: TableBlock): UserOptions {
  const rule = { lineColor: black, lineWidth: 0.2 };
  const heading = {
    fontStyle: 'bold',
    fillColor: shade,
    textColor: black,
    halign: 'center',
    valign: 'middle',
  } as const;
  return {
    startY: paper.y,
    margin,
    theme: 'plain',
    showHead: 'everyPage',
    rowPageBreak: 'avoid',
    head: headOf(block),
    body: [...bodyOf(paper, block), ...totalOf(block)],
    styles: {
      font: FONT,
      fontSize: tableTextSize,
      textColor: black,
      overflow: (text, width) => [text].flat().flatMap((line) => breakCell(paper.doc, line, width)),
      cellPadding: { vertical: 1, horizontal: 1.3 },
      ...rule,
    },
    headStyles: heading,
    columnStyles: columnStyles(block, usableWidth(paper)),
    willDrawCell: (data) => drawTitledCell(paper.doc, data),
  };
}

function headOf({ columns, numbered }: TableBlock): RowInput[] {
  const headers = columns.map(({ header }) => header);
  const numbers = columns.map((_column, index) => ({
    content: String(index + 1),
    styles: { fontStyle: 'italic', fontSize: 7, cellPadding: 0.4 } as const,
  }));
  return numbered === true ? [headers, numbers] : [headers];
}

const bodyOf = ({ doc }: Paper, { rows }: TableBlock): RowInput[] =>
  rows.map((row) => row.map((cell) => cellInput(doc, cell)));

function totalOf({ total }: TableBlock): RowInput[] {
  return total === undefined
    ? []
    : [total.map((content) => ({ content, styles: { fontStyle: 'bold', fillColor: shade } }))];
}

function columnStyles({ columns }: TableBlock, width: number): NonNullable<UserOptions['columnStyles']> {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return Object.fromEntries(
    columns.map(({ share, align = 'left' }, index) => [
      index,
      { cellWidth: (share / whole) * width, halign: align },
    ]),
  );
}
