import type { SignatureBlock } from '../../document/block';
import { baseline, lineHeight, margin, rightEdge, setFont, usableWidth, type Paper } from './paper';

const width = 75;
const between = 8;
const above = 6;
/** Space for the signature and the stamp. */
const signing = 24;

interface Signer {
  /** Lines above the space for the signature. */
  readonly head: readonly string[];
  readonly name: string;
  readonly foot: string;
}

/** At the left who acknowledges, where somebody does; at the right who signs. */
function signersOf(block: SignatureBlock): { readonly left: Signer | null; readonly right: Signer } {
  const { acknowledged, role, name, nip, place } = block;
  const right = { head: [place, withComma(role)], name, foot: nipLine(nip) };
  if (acknowledged === null) return { left: null, right };
  return {
    left: {
      head: [acknowledged.label ?? 'Mengetahui,', withComma(acknowledged.role)],
      name: acknowledged.name,
      foot: nipLine(acknowledged.nip),
    },
    right,
  };
}

const nipLine = (nip: string): string => (nip === '' ? '' : `NIP ${nip}`);
const withComma = (role: string): string => (role === '' ? '' : `${role},`);

export function signatureHeight(paper: Paper, block: SignatureBlock): number {
  const { left, right } = signersOf(block);
  return above + Math.max(...[left, right].map((signer) => (signer === null ? 0 : heightOf(paper, signer))));
}

function heightOf(paper: Paper, signer: Signer): number {
  const below = [...wrapped(paper, nameOf(signer)), ...wrapped(paper, signer.foot)];
  return headHeight(paper, signer) + signing + below.length * lineHeight();
}

const headHeight = (paper: Paper, { head }: Signer): number =>
  head.flatMap((text) => wrapped(paper, text)).length * lineHeight();

/** Place, date and office above the space for the signature, name and number below it; the names are at the same height. */
export function printSignature(paper: Paper, block: SignatureBlock): void {
  paper.y += above;
  const { left, right } = signersOf(block);
  const top = paper.y;
  const head = Math.max(headHeight(paper, right), left === null ? 0 : headHeight(paper, left));
  if (left !== null) printSigner(paper, left, margin.left, top, head);
  const bottom = printSigner(paper, right, rightEdge(paper) - widthOf(paper), top, head);
  paper.y = Math.max(bottom, top + (left === null ? 0 : heightOf(paper, left)));
}

/** @returns the y position where it ends */
function printSigner(paper: Paper, signer: Signer, x: number, top: number, head: number): number {
  paper.y = top;
  setFont(paper, 'normal');
  for (const text of signer.head) printAt(paper, text, x);
  paper.y = top + head + signing;
  setFont(paper, 'bold');
  printAt(paper, nameOf(signer), x);
  setFont(paper, 'normal');
  printAt(paper, signer.foot, x);
  return paper.y;
}

/** An unknown name leaves a dotted line to write on. */
const nameOf = ({ name }: Signer): string => (name === '' ? '.'.repeat(40) : name);

/** Two signers share the page's width. */
const widthOf = (paper: Paper): number => Math.min(width, (usableWidth(paper) - between) / 2);

function wrapped(paper: Paper, text: string): string[] {
  return text === '' ? [] : (paper.doc.splitTextToSize(text, widthOf(paper)) as string[]);
}

function printAt(paper: Paper, text: string, x: number): void {
  for (const line of wrapped(paper, text)) {
    paper.doc.text(line, x, paper.y + baseline());
    paper.y += lineHeight();
  }
}
