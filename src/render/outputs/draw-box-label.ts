import type { BoxLabel } from '../../domain/outputs/box-labels';
import { capitals } from '../pdf/capitals';
import { breakCell } from '../pdf/layout/break-cell';
import { baseline, lineHeight, setFont, type FontStyle, type Paper } from '../pdf/layout/paper';
import { drawQr } from './draw-qr';

/** Millimetres from the left and top of the sheet. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const inset = 4;
const qr = 27;
const gap = 3;

interface Style {
  readonly font: FontStyle;
  /** Points. */
  readonly size: number;
  /** Maximum number of lines; the last one then ends in an ellipsis. */
  readonly lines: number;
}

const styles = {
  office: { font: 'bold', size: 9, lines: 2 },
  unit: { font: 'normal', size: 8.5, lines: 2 },
  numbers: { font: 'normal', size: 9, lines: 2 },
  document: { font: 'normal', size: 8, lines: 1 },
} as const satisfies Record<string, Style>;

/** The place is the purpose of the label: a long name is printed smaller before it is truncated. */
const placeSizes = [13, 11, 9, 7.5] as const;

/** The box's owner, place and contents; the QR code at the upper right holds the same text. */
export function drawBoxLabel(paper: Paper, label: BoxLabel, frame: Frame): void {
  const { doc } = paper;
  doc.setDrawColor(150).setLineWidth(0.15).setLineDashPattern([1.2, 1.2], 0);
  doc.rect(frame.x, frame.y, frame.width, frame.height, 'S');
  doc.setLineDashPattern([], 0).setDrawColor(0).setTextColor(0);
  drawQr(doc, label.code, frame.x + frame.width - inset - qr, frame.y + inset, qr);
  const x = frame.x + inset;
  const beside = frame.width - 2 * inset - qr - gap;
  paper.y = frame.y + inset;
  write(paper, capitals(label.office), styles.office, x, beside);
  write(paper, label.unit, styles.unit, x, beside);
  paper.y += 1;
  write(paper, label.place, placeStyle(paper, label.place, frame.y + inset + qr, beside), x, beside);
  paper.y = Math.max(paper.y, frame.y + inset + qr) + 1.5;
  doc.setLineWidth(0.2).line(x, paper.y, frame.x + frame.width - inset, paper.y);
  paper.y += 1;
  write(paper, contentsOf(label), { ...styles.numbers, font: 'bold' }, x, frame.width - 2 * inset);
  write(paper, label.numbers, styles.numbers, x, frame.width - 2 * inset);
  listDocuments(paper, label.documents, x, frame);
}

function placeStyle(paper: Paper, place: string, bottom: number, width: number): Style {
  const linesAt = (size: number): number => Math.max(1, Math.floor((bottom - paper.y) / lineHeight(size)));
  const size = placeSizes.find((candidate) => {
    setFont(paper, 'bold', candidate);
    return breakCell(paper.doc, place, width).length <= linesAt(candidate);
  });
  const chosen = size ?? placeSizes[placeSizes.length - 1] ?? 13;
  return { font: 'bold', size: chosen, lines: linesAt(chosen) };
}

/** @example '12 dokumen, tahun 2023-2025' */
const contentsOf = ({ count, years }: BoxLabel): string =>
  [`${count} dokumen`, years === '' ? '' : `tahun ${years}`].filter(Boolean).join(', ');

/** As many documents as fit; the others are counted. */
function listDocuments(paper: Paper, documents: readonly string[], x: number, frame: Frame): void {
  const room = frame.y + frame.height - inset / 2 - paper.y;
  const fit = Math.floor(room / lineHeight(styles.document.size) + 0.01);
  const shown = documents.length <= fit ? documents.length : Math.max(0, fit - 1);
  for (const document of documents.slice(0, shown))
    write(paper, document, styles.document, x, frame.width - 2 * inset);
  const others = documents.length - shown;
  if (others > 0 && fit > 0)
    write(paper, `dan ${others} dokumen lain`, { ...styles.document, font: 'italic' }, x, frame.width);
}

function write(paper: Paper, text: string, { font, size, lines }: Style, x: number, width: number): void {
  setFont(paper, font, size);
  for (const line of shortened(paper, breakCell(paper.doc, text, width), lines, width)) {
    paper.doc.text(line, x, paper.y + baseline(size));
    paper.y += lineHeight(size);
  }
}

function shortened(
  { doc }: Paper,
  broken: readonly string[],
  lines: number,
  width: number,
): readonly string[] {
  if (broken.length <= lines) return broken;
  let last = broken[lines - 1] ?? '';
  while (last !== '' && doc.getTextWidth(`${last}…`) > width) last = last.slice(0, -1);
  return [...broken.slice(0, lines - 1), `${last.trimEnd()}…`];
}
