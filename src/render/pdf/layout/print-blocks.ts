import type { Block } from '../../document/block';
import { chartHeight, printChart } from './print-chart';
import { printHeading, headingHeight } from './print-heading';
import { itemOpening, printItem } from './print-item';
import { printLines, openingHeight } from './print-lines';
import { printSignature, signatureHeight } from './print-signature';
import { printTable, tableOpening } from './print-table';
import { ensureRoom, type Paper } from './paper';

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
