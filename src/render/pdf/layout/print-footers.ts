import type { PrintedHead } from '../../../domain/log/anchor';
import { margin, rightEdge, setFont, type Paper } from './paper';

/** At the foot of each page: the log's anchor as a code, which reveals later edits, and the page number. */
export function printFooters(paper: Paper, { code }: PrintedHead): void {
  const pages = paper.doc.getNumberOfPages();
  for (let page = 1; page <= pages; page += 1) {
    paper.doc.setPage(page);
    printFooter(paper, code, `Halaman ${page} dari ${pages}`);
  }
}

function printFooter(paper: Paper, left: string, right: string): void {
  const foot = paper.doc.internal.pageSize.getHeight() - margin.bottom + 6;
  paper.doc.setDrawColor(0).setTextColor(0).setLineWidth(0.2).line(margin.left, foot, rightEdge(paper), foot);
  setFont(paper, 'normal', 8.5);
  paper.doc.text(left, margin.left, foot + 4);
  paper.doc.text(right, rightEdge(paper), foot + 4, { align: 'right' });
}
