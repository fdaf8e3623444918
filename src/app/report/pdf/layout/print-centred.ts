import { baseline, lineHeight, middle, setFont, usableWidth, type FontStyle, type Paper } from './paper';

/** Prints a text in the middle of the page, wrapped at 95% of its width, and moves the pen below it. */
export function printCentred(paper: Paper, text: string, style: FontStyle, size: number): void {
  setFont(paper, style, size);
  for (const line of paper.doc.splitTextToSize(text, usableWidth(paper) * 0.95) as string[]) {
    paper.doc.text(line, middle(paper), paper.y + baseline(size), { align: 'center' });
    paper.y += lineHeight(size);
  }
}
