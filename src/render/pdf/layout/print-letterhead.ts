import type { Letterhead } from '../../../domain/office/letterhead';
import { capitals } from '../capitals';
import type { Logo } from '../logo';
import { margin, rightEdge, type Paper } from './paper';
import { printCentred } from './print-centred';

/** The box at the left of the letterhead that the logo is fitted into, in mm. */
const box = { width: 24, height: 24 };
const beside = 4;

/**
 * The letterhead: the office's name in capitals, its kind and region on separate lines, its address and contacts, a double rule; at
 * the left the office's own logo. The product ships no Garuda: using the state's coat of arms is the office's decision.
 */
export function printLetterhead(paper: Paper, { name, address, contact }: Letterhead, logo?: Logo): void {
  const top = paper.y;
  const inset = logo ? box.width + beside : 0;
  for (const line of nameLines(name)) printCentred(paper, line, 'bold', 16, inset);
  for (const line of [address, contact]) if (line !== '') printCentred(paper, line, 'normal', 10.5, inset);
  if (logo) {
    paper.y = Math.max(paper.y, top + box.height);
    drawLogo(paper, logo, top, paper.y - top);
  }
  paper.y += 1.5;
  printRule(paper, 0.9);
  paper.y += 1;
  printRule(paper, 0.25);
  paper.y += 6;
}

/** As large as the box allows, keeping its proportions, vertically centred. */
function drawLogo({ doc }: Paper, logo: Logo, top: number, height: number): void {
  const scale = Math.min(box.width / logo.width, box.height / logo.height);
  const [wide, high] = [logo.width * scale, logo.height * scale];
  const x = margin.left + (box.width - wide) / 2;
  doc.addImage(logo.bytes, logo.kind, x, top + (height - high) / 2, wide, high, 'logo', 'SLOW');
}

/** @example nameLines('Komisi Pemilihan Umum Kabupaten Lahat')  //=> ['KOMISI PEMILIHAN UMUM', 'KABUPATEN LAHAT'] */
const nameLines = (name: string): string[] => capitals(name).split(/\s+(?=(?:KABUPATEN|KOTA|PROVINSI)\s)/);

function printRule(paper: Paper, width: number): void {
  paper.doc.setLineWidth(width).line(margin.left, paper.y, rightEdge(paper), paper.y);
}
