import type { InternalHoldings } from '../../domain/outputs/holdings';
import { rowCode } from '../../domain/office/phone-link';
import type { InventoryLine } from '../../domain/outputs/unit-papers';
import { capitals } from '../pdf/capitals';
import { breakCell } from '../pdf/layout/break-cell';
import {
  baseline,
  ensureRoom,
  lineHeight,
  margin,
  middle,
  rightEdge,
  setFont,
  startPage,
  type FontStyle,
  type Paper,
} from '../pdf/layout/paper';
import { printCentred } from '../pdf/layout/print-centred';
import { printFooters } from '../pdf/layout/print-footers';
import { printLetterhead } from '../pdf/layout/print-letterhead';
import { withPaperTexts } from '../pdf/with-paper-texts';
import { drawQr } from './draw-qr';
import { newPaper } from './new-paper';

const NOTHING = 'Tidak ada dokumen yang menunggu dipindai.';

/** A4 whatever the office prints on: the lists are for the copier. */
function paperOf(holdings: InternalHoldings, title: string): Paper {
  return newPaper({ ...holdings, paper: 'A4' }, `${title} - ${holdings.register.office.name}`, 'portrait');
}

/** Millimetres of a row of the list, and of its code. */
const list = { height: 27, qr: 22, gap: 5 } as const;

/** A list for each Sub Bagian: the code of each document to scan beside its ID, title and box. */
export function renderScanList(holdings: InternalHoldings): Uint8Array {
  const texts = withPaperTexts(holdings);
  const paper = paperOf(texts, 'Daftar Pindai');
  const units = texts.toScan;
  units.forEach(({ unit, rows }, index) => {
    if (index > 0) startPage(paper);
    printLetterhead(paper, texts.letterhead);
    printCentred(paper, capitals('Daftar Pindai'), 'bold', 13);
    for (const line of [`Sub Bagian ${unit}`, texts.papers.kegiatan]) printCentred(paper, line, 'normal', 11);
    paper.y += 3;
    for (const line of rows) printRow(paper, line, texts.phoneAddress);
  });
  if (units.length === 0) printCentred(paper, NOTHING, 'normal', 12);
  printFooters(paper, texts.log);
  return new Uint8Array(paper.doc.output('arraybuffer'));
}

function printRow(paper: Paper, line: InventoryLine, phoneAddress: string): void {
  ensureRoom(paper, list.height);
  const [top, x] = [paper.y, margin.left + list.qr + list.gap];
  drawQr(paper.doc, rowCode(line.id, phoneAddress), margin.left, top + (list.height - list.qr) / 2, list.qr);
  const width = rightEdge(paper) - x;
  paper.y = top + 2.5;
  write(paper, line.id, ['bold', 11], x, width, 1);
  write(paper, titleOf(line), ['normal', 10], x, width, 3);
  write(paper, placeOf(line), ['normal', 9], x, width, 1);
  paper.y = top + list.height;
  paper.doc.setDrawColor(180).setLineWidth(0.15).line(margin.left, paper.y, rightEdge(paper), paper.y);
}

const titleOf = ({ title, year }: InventoryLine): string => `${title}${year === null ? '' : ` (${year})`}`;
const placeOf = ({ printedPlace }: InventoryLine): string =>
  `Lokasi arsip: ${printedPlace === '' ? 'belum dicatat' : printedPlace}`;

function write(
  paper: Paper,
  text: string,
  [font, size]: readonly [FontStyle, number],
  x: number,
  width: number,
  lines: number,
): void {
  setFont(paper, font, size);
  for (const line of breakCell(paper.doc, text, width).slice(0, lines)) {
    paper.doc.text(line, x, paper.y + baseline(size));
    paper.y += lineHeight(size);
  }
}

/** Millimetres of the code of a separator: a copier's 100 dots per inch show its modules, also when the sheet is crooked. */
const SEPARATOR_QR = 90;

/** The same documents, one a page, to be laid before each document in the feeder of a copier. */
export function renderSeparators(holdings: InternalHoldings): Uint8Array {
  const texts = withPaperTexts(holdings);
  const paper = paperOf(texts, 'Lembar Pemisah');
  const sheets = texts.toScan.flatMap(({ unit, rows }) => rows.map((line) => ({ unit, line })));
  sheets.forEach(({ unit, line }, index) => {
    if (index > 0) startPage(paper);
    printCentred(paper, capitals('Lembar Pemisah'), 'bold', 16);
    paper.y += 10;
    drawQr(
      paper.doc,
      rowCode(line.id, texts.phoneAddress),
      middle(paper) - SEPARATOR_QR / 2,
      paper.y,
      SEPARATOR_QR,
    );
    paper.y += SEPARATOR_QR + 10;
    printCentred(paper, line.id, 'bold', 36);
    printCentred(paper, titleOf(line), 'normal', 16);
    paper.y += 4;
    printCentred(paper, `Sub Bagian ${unit}`, 'normal', 12);
    printCentred(paper, placeOf(line), 'normal', 12);
    paper.y += 12;
    printCentred(paper, GUIDE, 'italic', 11);
  });
  if (sheets.length === 0) printCentred(paper, NOTHING, 'normal', 12);
  printFooters(paper, texts.log);
  return new Uint8Array(paper.doc.output('arraybuffer'));
}

const GUIDE =
  'Letakkan kertas ini di depan dokumennya, pindai semuanya sekaligus, lalu di sidebar pilih Pindaian, Pisahkan PDF. Kertas ini tidak ikut disimpan.';
