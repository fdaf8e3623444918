import { baseline, lineHeight, middle, setFont, usableWidth, type FontStyle, type Paper } from './paper';

/** Prints a centred text in lines of about the same length and moves the pen below it; `inset` mm at the left margin stay free. */
export function printCentred(paper: Paper, text: string, style: FontStyle, size: number, inset = 0): void {
  setFont(paper, style, size);
  for (const line of balancedLines(paper, text, usableWidth(paper) - inset)) {
    paper.doc.text(line, middle(paper) + inset / 2, paper.y + baseline(size), { align: 'center' });
    paper.y += lineHeight(size);
  }
}

/** Narrows the lines as long as their number stays the same, so that no single word is left on the last one. */
function balancedLines(paper: Paper, text: string, width: number): string[] {
  const linesAt = (share: number): string[] => paper.doc.splitTextToSize(text, width * share) as string[];
  let lines = linesAt(0.95);
  for (let share = 0.9; share >= 0.5; share -= 0.05) {
    const narrower = linesAt(share);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}
