import type { ChartBlock } from '../../document/block';
import { fillPattern } from './fill-pattern';
import { margin, setFont, usableWidth, type Paper } from './paper';

/** Millimetres. */
const titleHeight = 6;
const barHeight = 5.5;
const barStep = 8;
const legendHeight = 6;
const labelShare = 0.42;
const textSize = 9;

export const chartHeight = (paper: Paper, block: ChartBlock): number =>
  titleHeight + block.bars.length * barStep + legendRows(paper, block).length * legendHeight + 2;

/** Horizontal bars at one scale, each part with its number and a pattern that a photocopy keeps distinguishable. */
export function printChart(paper: Paper, block: ChartBlock): void {
  setFont(paper, 'italic', 10);
  paper.doc.text(block.title, margin.left, paper.y + 4);
  paper.y += titleHeight;
  const most = Math.max(1, ...block.bars.map(({ values }) => sumOf(values)));
  for (const bar of block.bars) {
    printLabel(paper, bar.label);
    printBar(paper, bar.values, most);
    paper.y += barStep;
  }
  printLegend(paper, block);
  paper.doc.setLineWidth(0.2).setDrawColor(0).setFillColor(255, 255, 255).setTextColor(0);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function printLabel(paper: Paper, label: string): void {
  setFont(paper, 'normal', textSize);
  const width = usableWidth(paper) * labelShare - 3;
  paper.doc.text(shortened(paper, label, width), margin.left, paper.y + barHeight * 0.7);
}

/** A label has one line and is truncated with an ellipsis; the table above has the full text. */
function shortened({ doc }: Paper, label: string, width: number): string {
  if (doc.getTextWidth(label) <= width) return label;
  let text = label;
  while (text !== '' && doc.getTextWidth(`${text}…`) > width) text = text.slice(0, -1);
  return `${text.trimEnd()}…`;
}

function printBar(paper: Paper, values: readonly number[], most: number): void {
  const left = margin.left + usableWidth(paper) * labelShare;
  const room = usableWidth(paper) * (1 - labelShare) - 10;
  let x = left;
  values.forEach((value, index) => {
    const width = (value / most) * room;
    if (width === 0) return;
    fillPattern(paper.doc, index, { x, y: paper.y, width, height: barHeight });
    printNumber(paper, value, x, width);
    x += width;
  });
  setFont(paper, 'bold', textSize);
  paper.doc.text(String(sumOf(values)), x + 1.5, paper.y + barHeight * 0.7);
}

/** The number of a part on a white background, so that it is readable on any pattern; omitted where the part is too narrow. */
function printNumber(paper: Paper, value: number, x: number, width: number): void {
  const { doc } = paper;
  setFont(paper, 'normal', 8);
  const wide = doc.getTextWidth(String(value)) + 1.2;
  if (wide > width - 0.6) return;
  doc.setFillColor(255, 255, 255).rect(x + (width - wide) / 2, paper.y + 1, wide, barHeight - 2, 'F');
  doc.text(String(value), x + width / 2, paper.y + barHeight * 0.7, { align: 'center' });
}

/** Entries of the legend, as many on a line as fit. */
function legendRows(paper: Paper, { parts }: ChartBlock): readonly (readonly number[])[] {
  setFont(paper, 'normal', textSize);
  const rows: number[][] = [];
  let used = Infinity;
  parts.forEach((part, index) => {
    const width = entryWidth(paper, part);
    if (used + width > usableWidth(paper)) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]?.push(index);
    used += width;
  });
  return rows;
}

const swatch = { width: 7, height: 3.6 };
const entryWidth = ({ doc }: Paper, part: string): number => swatch.width + 1.5 + doc.getTextWidth(part) + 6;

function printLegend(paper: Paper, block: ChartBlock): void {
  for (const row of legendRows(paper, block)) {
    let x: number = margin.left;
    for (const index of row) {
      const part = block.parts[index] ?? '';
      fillPattern(paper.doc, index, { x, y: paper.y, ...swatch });
      setFont(paper, 'normal', textSize);
      paper.doc.text(part, x + swatch.width + 1.5, paper.y + swatch.height * 0.8);
      x += entryWidth(paper, part);
    }
    paper.y += legendHeight;
  }
}
