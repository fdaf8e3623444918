import type { Block, ItemBlock } from '../../document/block';
import { chartHeight, printChart } from './print-chart';
import { printHeading, headingHeight } from './print-heading';
import { printLines, openingHeight, textHeight } from './print-lines';
import { printSignature, signatureHeight } from './print-signature';
import { printTable, tableOpening } from './print-table';
import { ensureRoom, type Paper, baseline, margin, setFont, textSize } from './paper';

const hanging = 8;

const itemOpening = (paper: Paper, { text, hanging: indent = hanging }: ItemBlock): number =>
  openingHeight(paper, text, { indent });

function printItem(paper: Paper, { label, text, hanging: indent = hanging }: ItemBlock): void {
  setFont(paper, 'normal');
  paper.doc.text(label, margin.left, paper.y + baseline(textSize));
  printLines(paper, text, { indent });
  paper.y += 0.8;
}

const noteStyle = { size: 9 } as const;

/** Gap above a note in mm. */
const aboveNote = 3;

const noteHeight = (paper: Paper, text: string): number => aboveNote + textHeight(paper, text, noteStyle);

/** Gap below a paragraph or a table in mm. */
const gap = 2;

/** Prints blocks from the pen on, and starts a new page where blocks must be kept together. */
export function printBlocks(paper: Paper, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    ensureRoom(paper, needed(paper, blocks, index));
    print(paper, block, afterTable(paper, blocks, index));
  });
}

/** The minimum height with which a block may begin: its own opening, and that of the next block where they are bound. */
function needed(paper: Paper, blocks: readonly Block[], index: number): number {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block === undefined) return 0;
  return opening(paper, block) + (isBound(block, next) ? gap + needed(paper, blocks, index + 1) : 0);
}

/** A heading and an introduction are bound to what follows, a signature to the text above it and to the notes below it. */
const isBound = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'heading' ||
  (block.kind === 'paragraph' && block.keep === true) ||
  (next?.kind === 'signature' && (block.kind === 'paragraph' || block.kind === 'item')) ||
  (next?.kind === 'paragraph' && next.isNote === true);

/** What must be on the last page of a table: the signature below it; nothing below the last block. */
const afterTable = (paper: Paper, blocks: readonly Block[], index: number): number | undefined =>
  index === blocks.length - 1
    ? 0
    : blocks[index + 1]?.kind === 'signature'
      ? gap + needed(paper, blocks, index + 1)
      : undefined;

function opening(paper: Paper, block: Block): number {
  switch (block.kind) {
    case 'heading':
      return headingHeight(paper, block);
    case 'paragraph':
      return block.isNote === true ? noteHeight(paper, block.text) : openingHeight(paper, block.text, {});
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

function print(paper: Paper, block: Block, after: number | undefined): void {
  switch (block.kind) {
    case 'heading':
      return printHeading(paper, block);
    case 'paragraph':
      if (block.isNote === true) paper.y += aboveNote;
      printLines(paper, block.text, block.isNote === true ? noteStyle : {});
      paper.y += gap;
      return;
    case 'item':
      return printItem(paper, block);
    case 'table':
      printTable(paper, block, after);
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
