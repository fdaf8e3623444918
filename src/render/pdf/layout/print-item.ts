import type { ItemBlock } from '../../document/block';
import { baseline, ensureRoom, lineHeight, margin, setFont, textSize, type Paper } from './paper';
import { openingHeight, printLines } from './print-lines';

const hanging = 8;
const noteSize = 11;

export const itemOpening = (paper: Paper, { text }: ItemBlock): number =>
  openingHeight(paper, text, { indent: hanging });

export function printItem(paper: Paper, { label, text, note }: ItemBlock): void {
  setFont(paper, 'normal');
  paper.doc.text(label, margin.left, paper.y + baseline(textSize));
  printLines(paper, text, { indent: hanging });
  if (note !== '') printNote(paper, note);
  paper.y += 0.8;
}

function printNote(paper: Paper, note: string): void {
  const style = { style: 'italic', size: noteSize, indent: hanging } as const;
  ensureRoom(paper, Math.min(openingHeight(paper, note, style), 2 * lineHeight(noteSize)));
  printLines(paper, note, style);
}
