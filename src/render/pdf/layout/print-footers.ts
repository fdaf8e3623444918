import type { PrintedHead } from '../../../domain/log/anchor';
import { drawQr } from '../../outputs/draw-qr';
import { margin, rightEdge, setFont, type Paper } from './paper';

/** Millimetres of the QR code of a paper: a scan of 100 dots per inch shows its modules. It begins below the lowest line of text. */
const code = { size: 13, above: 2.5, beside: 3 } as const;

/**
 * At the foot of each page: the log's anchor as a code, which reveals later edits, the page number, and on a paper that is to be signed its
 * own code, by which the signed copy is recognised.
 */
export function printFooters(
  paper: Paper,
  { code: anchor }: PrintedHead,
  tokenOf: (page: number) => string = () => '',
): void {
  const pages = paper.doc.getNumberOfPages();
  for (let page = 1; page <= pages; page += 1) {
    paper.doc.setPage(page);
    printFooter(paper, anchor, `Halaman ${page} dari ${pages}`, tokenOf(page));
  }
}

function printFooter(paper: Paper, left: string, right: string, token: string): void {
  const { doc } = paper;
  const foot = doc.internal.pageSize.getHeight() - margin.bottom + 6;
  const edge = rightEdge(paper) - (token === '' ? 0 : code.size + code.beside);
  doc.setDrawColor(0).setTextColor(0).setLineWidth(0.2).line(margin.left, foot, edge, foot);
  setFont(paper, 'normal', 8.5);
  doc.text(left, margin.left, foot + 4);
  doc.text(right, edge, foot + 4, { align: 'right' });
  if (token !== '') printToken(paper, token, foot, edge);
}

/** Writes operators into the page as they are; jsPDF has the function, its types do not. */
function writeOperators({ internal }: Paper['doc'], operators: string): void {
  (internal as unknown as { readonly write: (text: string) => void }).write(operators);
}

/** The code as text and as QR, and as plain characters among the page's operators, where a program finds it (ISO 32000-1, 14.6). */
function printToken(paper: Paper, token: string, foot: number, edge: number): void {
  const { doc } = paper;
  const top = doc.internal.pageSize.getHeight() - margin.bottom + code.above;
  writeOperators(doc, `/Artifact <</Type /Pagination /Naskah (${token})>> BDC`);
  doc.text(`Kode naskah ${token}`, edge, foot + 8, { align: 'right' });
  drawQr(doc, token, rightEdge(paper) - code.size, top, code.size, 'Alphanumeric');
  writeOperators(doc, 'EMC');
}
