import type { HeadingBlock } from './block';
import { baseline, lineHeight, margin, setFont, textSize, type Paper } from './paper';

const above = 3;
const below = 1;

export const headingHeight = above + lineHeight() + below;

/** A section's heading in bold, also set as a bookmark of the document. */
export function printHeading(paper: Paper, { text }: HeadingBlock): void {
  if (paper.y > margin.top) paper.y += above;
  setFont(paper, 'bold');
  paper.doc.text(text, margin.left, paper.y + baseline(textSize));
  paper.doc.outline.add(null, text, { pageNumber: paper.doc.getCurrentPageInfo().pageNumber });
  paper.y += lineHeight() + below;
}
