import {
  baseline,
  lineHeight,
  margin,
  roomLeft,
  setFont,
  textSize,
  startPage,
  usableWidth,
  type FontStyle,
  type Paper,
} from './paper';

export interface TextStyle {
  readonly style?: FontStyle;
  /** Points. */
  readonly size?: number;
  /** Distance from the left margin in mm. */
  readonly indent?: number;
}

/** The lines of a text at the style's width; a word longer than a line is cut. */
function linesOf(
  paper: Paper,
  text: string,
  { style = 'normal', size = textSize, indent = 0 }: TextStyle,
): string[] {
  setFont(paper, style, size);
  return text
    .split('\n')
    .flatMap((part) => paper.doc.splitTextToSize(part, usableWidth(paper) - indent) as string[]);
}

/** Height needed by the beginning of a text: no single line of it is left at the foot of a page. */
export function openingHeight(paper: Paper, text: string, style: TextStyle): number {
  return Math.min(linesOf(paper, text, style).length, 3) * lineHeight(style.size);
}

/** Height of a whole text. */
export const textHeight = (paper: Paper, text: string, style: TextStyle): number =>
  linesOf(paper, text, style).length * lineHeight(style.size);

/** Prints a justified text at the pen and moves the pen below it, over as many pages as needed. */
export function printLines(paper: Paper, text: string, style: TextStyle): void {
  for (const part of text.split('\n')) {
    let lines = linesOf(paper, part, style);
    while (lines.length > 0) {
      const count = linesThatFit(lines.length, roomLeft(paper), lineHeight(style.size));
      if (count > 0) drawJustified(paper, lines.slice(0, count), style, count < lines.length);
      lines = lines.slice(count);
      if (lines.length > 0) startPage(paper);
    }
  }
}

/** The last line is not moved to the next page alone; the line before it is moved with it. */
function linesThatFit(count: number, room: number, height: number): number {
  const fit = Math.min(count, Math.floor(room / height + 0.01));
  return fit === count - 1 && fit > 1 ? fit - 1 : fit;
}

/** jsPDF never justifies the last line of its input: where the text continues, an empty line is appended. */
function drawJustified(
  paper: Paper,
  lines: string[],
  { style = 'normal', size = textSize, indent = 0 }: TextStyle,
  goesOn: boolean,
): void {
  setFont(paper, style, size);
  paper.doc.text(goesOn ? [...lines, ''] : lines, margin.left + indent, paper.y + baseline(size), {
    align: 'justify',
    maxWidth: usableWidth(paper) - indent,
    lineHeightFactor: 1.25,
  });
  paper.y += lines.length * lineHeight(size);
}
