import { capitals } from '../capitals';
import { printCentred } from './print-centred';
import type { Paper } from './paper';

export interface ReportTitle {
  readonly title: string;
  readonly letterNumber: string;
  readonly kegiatan: string;
}

/** The report's title in capitals, its letter number, and the Kegiatan that it is about. */
export function printTitle(paper: Paper, { title, letterNumber, kegiatan }: ReportTitle): void {
  printCentred(paper, capitals(title), 'bold', 13);
  printCentred(paper, `Nomor: ${letterNumber}`, 'normal', 12);
  paper.y += 2;
  printCentred(paper, `Kegiatan: ${kegiatan}`, 'bold', 12);
  paper.y += 4;
}
