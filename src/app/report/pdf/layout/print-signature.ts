import type { SignatureBlock } from './block';
import { baseline, lineHeight, rightEdge, setFont, type Paper } from './paper';

const width = 75;
const above = 6;
/** Room for the signature and the stamp. */
const signing = 24;

export function signatureHeight(paper: Paper, block: SignatureBlock): number {
  const lines = [block.place, block.role, block.name, nipLine(block)].flatMap((text) => wrapped(paper, text));
  return above + signing + lines.length * lineHeight();
}

/** Place, date and office above the room for the signature, the name and number below it; at the right side of the page. */
export function printSignature(paper: Paper, block: SignatureBlock): void {
  paper.y += above;
  setFont(paper, 'normal');
  printAtRight(paper, block.place);
  printAtRight(paper, block.role === '' ? '' : `${block.role},`);
  paper.y += signing;
  printName(paper, block.name);
  setFont(paper, 'normal');
  printAtRight(paper, nipLine(block));
}

const nipLine = ({ nip }: SignatureBlock): string => (nip === '' ? '' : `NIP ${nip}`);

function wrapped(paper: Paper, text: string): string[] {
  return text === '' ? [] : (paper.doc.splitTextToSize(text, width) as string[]);
}

/** A name not yet known leaves a dotted line to write on. */
function printName(paper: Paper, name: string): void {
  setFont(paper, 'bold');
  printAtRight(paper, name === '' ? '.'.repeat(40) : name);
}

function printAtRight(paper: Paper, text: string): void {
  for (const line of wrapped(paper, text)) {
    paper.doc.text(line, rightEdge(paper) - width, paper.y + baseline());
    paper.y += lineHeight();
  }
}
