import type { HeadingBlock } from '../../document/block';
import { capitals } from '../capitals';
import {
  baseline,
  lineHeight,
  margin,
  roomLeft,
  setFont,
  textSize,
  startPage,
  usableWidth,
  type Paper,
} from './paper';

const above = 3;
const below = 1;

export const headingHeight = (paper: Paper, block: HeadingBlock): number =>
  above + linesOf(paper, block).length * lineHeight() + below;

/** A heading in bold, a chapter's in capitals; also added as a bookmark. */
export function printHeading(paper: Paper, block: HeadingBlock): void {
  if (paper.y > margin.top) paper.y += above;
  paper.doc.outline.add(null, block.text, { pageNumber: paper.doc.getCurrentPageInfo().pageNumber });
  for (const line of linesOf(paper, block)) {
    if (roomLeft(paper) < lineHeight()) startPage(paper);
    paper.doc.text(line, margin.left, paper.y + baseline(textSize));
    paper.y += lineHeight();
  }
  paper.y += below;
}

function linesOf(paper: Paper, { text, level }: HeadingBlock): string[] {
  setFont(paper, 'bold');
  return paper.doc.splitTextToSize(level === 1 ? capitals(text) : text, usableWidth(paper)) as string[];
}
