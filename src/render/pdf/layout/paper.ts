import { FONT } from '../fonts/font';
import type { jsPDF } from 'jspdf';

/** A document being printed. `y` is the pen's position: millimetres from the top of the last page. */
export interface Paper {
  readonly doc: jsPDF;
  y: number;
}

export type Orientation = 'portrait' | 'landscape';
export type FontStyle = 'normal' | 'bold' | 'italic';

/** Millimetres; the left margin leaves room for punched holes. */
export const margin = { top: 20, bottom: 22, left: 25, right: 20 } as const;

export const textSize = 12;
const lineSpacing = 1.25;

/** Height of a line of text in mm: 1 pt = 25.4 / 72 mm. */
export const lineHeight = (size: number = textSize): number => (size * lineSpacing * 25.4) / 72;

/** The baseline of a line whose top is at 0: ascender of the font, and the leading above it. */
export const baseline = (size: number = textSize): number => lineHeight(size) * 0.76;

export const usableWidth = ({ doc }: Paper): number =>
  doc.internal.pageSize.getWidth() - margin.left - margin.right;
export const rightEdge = ({ doc }: Paper): number => doc.internal.pageSize.getWidth() - margin.right;
export const middle = (paper: Paper): number => margin.left + usableWidth(paper) / 2;

export const roomLeft = ({ doc, y }: Paper): number => doc.internal.pageSize.getHeight() - margin.bottom - y;

/** The height between the margins of a page. */
export const wholePage = ({ doc }: Paper): number =>
  doc.internal.pageSize.getHeight() - margin.top - margin.bottom;

export function setFont({ doc }: Paper, style: FontStyle, size: number = textSize): void {
  doc.setFont(FONT, style).setFontSize(size);
}

/** Adds a page of the same paper, in the orientation of the page before it or as named. */
export function startPage(paper: Paper, orientation?: Orientation): void {
  const { width, height } = pageSize(paper);
  const format = [Math.min(width, height), Math.max(width, height)];
  paper.doc.addPage(format, orientation ?? (width > height ? 'landscape' : 'portrait'));
  paper.y = margin.top;
}

/** Size of the current page in mm, without rounding noise from the conversion to points and back. */
function pageSize({ doc }: Paper): { readonly width: number; readonly height: number } {
  const rounded = (length: number): number => Math.round(length * 100) / 100;
  const { pageSize: size } = doc.internal;
  return { width: rounded(size.getWidth()), height: rounded(size.getHeight()) };
}

/** Starts a new page when less than `height` mm are left, except at the top of a page, where it would not help. */
export function ensureRoom(paper: Paper, height: number): void {
  if (roomLeft(paper) < height && paper.y > margin.top) startPage(paper);
}
