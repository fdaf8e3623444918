import { capitals } from '../capitals';
import { margin, rightEdge, type Paper } from './paper';
import { printCentred } from './print-centred';

/**
 * The office's head: its name in capitals, the kind and the region on lines of their own, its address, a double rule.
 * Without the Garuda: the product does not ship the state's arms.
 */
export function printLetterhead(
  paper: Paper,
  { name, address }: { readonly name: string; readonly address: string },
): void {
  for (const line of nameLines(name)) printCentred(paper, line, 'bold', 16);
  printCentred(paper, address, 'normal', 10.5);
  paper.y += 1.5;
  printRule(paper, 0.9);
  paper.y += 1;
  printRule(paper, 0.25);
  paper.y += 6;
}

/** @example nameLines('Komisi Pemilihan Umum Kabupaten Lahat')  //=> ['KOMISI PEMILIHAN UMUM', 'KABUPATEN LAHAT'] */
export const nameLines = (name: string): string[] =>
  capitals(name).split(/\s+(?=(?:KABUPATEN|KOTA|PROVINSI)\s)/);

function printRule(paper: Paper, width: number): void {
  paper.doc.setLineWidth(width).line(margin.left, paper.y, rightEdge(paper), paper.y);
}
