import type { jsPDF } from 'jspdf';

/** Millimetres from the page's left and top. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const plain =
  (shade: number) =>
  (doc: jsPDF, { x, y, width, height }: Box): void => {
    doc.setFillColor(shade, shade, shade).rect(x, y, width, height, 'F');
  };

/** Lines from the lower left to the upper right, `gap` mm apart, clipped to the box. */
const hatched =
  (gap: number) =>
  (doc: jsPDF, { x, y, width, height }: Box): void => {
    doc.setLineWidth(0.15);
    for (let start = gap - height; start < width; start += gap) {
      const from = Math.max(0, start);
      const to = Math.min(width, start + height);
      if (to > from) doc.line(x + from, y + height - (from - start), x + to, y + height - (to - start));
    }
  };

/** Distinguishable on a photocopy and without color vision: dark, light, hatched, white. */
const patterns = [plain(110), plain(205), hatched(1.6), plain(255)] as const;

/** A framed box with the pattern of that index. */
export function fillPattern(doc: jsPDF, index: number, box: Box): void {
  doc.setDrawColor(0);
  patterns[index % patterns.length]?.(doc, box);
  doc.setLineWidth(0.2).rect(box.x, box.y, box.width, box.height, 'S');
}
