import { capitals } from '../capitals';
import { printCentred } from './print-centred';
import type { Paper } from './paper';

export interface ReportTitle {
  readonly title: string;
  readonly letterNumber: string;
  readonly kegiatan: string;
  /** e.g. 'Revisi 1'; '' for the original report. */
  readonly version: string;
}

/** The report's title in capitals, its letter number, and its Kegiatan. */
export function printTitle(paper: Paper, { title, letterNumber, kegiatan, version }: ReportTitle): void {
  printCentred(paper, capitals(title), 'bold', 13);
  printCentred(paper, `Nomor: ${letterNumber}`, 'normal', 12);
  if (version !== '') printCentred(paper, version, 'bold', 12);
  paper.y += 2;
  printCentred(paper, `Kegiatan: ${kegiatan}`, 'bold', 12);
  paper.y += 4;
}
