import { capitals } from '../capitals';
import { baseline, lineHeight, rightEdge, setFont, type Paper } from './paper';
import { printCentred } from './print-centred';

export interface AttachmentHead {
  /** e.g. 'Lampiran 1' */
  readonly label: string;
  readonly title: string;
  readonly reportTitle: string;
  readonly letterNumber: string;
  readonly date: string;
  readonly kegiatan: string;
}

const width = 92;
const size = 10;

/** The reference to the report at the right, as in Indonesian official letters, then the attachment's title. */
export function printAttachmentHead(paper: Paper, head: AttachmentHead): void {
  paper.doc.outline.add(null, `${head.label}: ${head.title}`, {
    pageNumber: paper.doc.getCurrentPageInfo().pageNumber,
  });
  printReference(paper, head.label, 'bold');
  printReference(paper, head.reportTitle, 'normal');
  printReference(paper, `Nomor ${head.letterNumber}`, 'normal');
  printReference(paper, `Tanggal ${head.date}`, 'normal');
  paper.y += 5;
  printCentred(paper, capitals(head.title), 'bold', 13);
  printCentred(paper, head.kegiatan, 'normal', 11);
  paper.y += 3;
}

function printReference(paper: Paper, text: string, style: 'bold' | 'normal'): void {
  setFont(paper, style, size);
  for (const line of paper.doc.splitTextToSize(text, width) as string[]) {
    paper.doc.text(line, rightEdge(paper) - width, paper.y + baseline(size));
    paper.y += lineHeight(size);
  }
}
