import type { Block, ItemBlock } from '../../document/block';
import { chartHeight, printChart } from './print-chart';
import { printHeading, headingHeight } from './print-heading';
import { printLines, openingHeight } from './print-lines';
import { printSignature, signatureHeight } from './print-signature';
import { printTable, tableOpening } from './print-table';
import { ensureRoom, type Paper, baseline, lineHeight, margin, setFont, textSize } from './paper';

const hanging = 8;
const noteSize = 11;

const itemOpening = (paper: Paper, { text }: ItemBlock): number =>
  openingHeight(paper, text, { indent: hanging });

function printItem(paper: Paper, { label, text, note }: ItemBlock): void {
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

/** Gap below a paragraph or a table in mm. */
const gap = 2;

/** Prints blocks from the pen on, and starts a new page where blocks must be kept together. */
export function printBlocks(paper: Paper, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    ensureRoom(paper, needed(paper, blocks, index));
    print(paper, block);
  });
}

/** The minimum height with which a block may begin: its own opening, and that of the next block where `keep` binds them. */
function needed(paper: Paper, blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  const bound = block.kind === 'heading' || (block.kind === 'paragraph' && block.keep === true);
  return opening(paper, block) + (bound ? gap + needed(paper, blocks, index + 1) : 0);
}

function opening(paper: Paper, block: Block): number {
  switch (block.kind) {
    case 'heading':
      return headingHeight(paper, block);
    case 'paragraph':
      return openingHeight(paper, block.text, {});
    case 'item':
      return itemOpening(paper, block);
    case 'table':
      return tableOpening(paper, block);
    case 'chart':
      return chartHeight(paper, block);
    case 'signature':
      return signatureHeight(paper, block);
  }
}

function print(paper: Paper, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return printHeading(paper, block);
    case 'paragraph':
      printLines(paper, block.text, {});
      paper.y += gap;
      return;
    case 'item':
      return printItem(paper, block);
    case 'table':
      printTable(paper, block);
      paper.y += gap;
      return;
    case 'chart':
      printChart(paper, block);
      paper.y += gap;
      return;
    case 'signature':
      return printSignature(paper, block);
  }
}
