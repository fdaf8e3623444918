import type { jsPDF } from 'jspdf';
import qrcode from 'qrcode-generator';
import { encodeUtf8 } from '../utf8';

/** Level M: readable with 15 % of it damaged (ISO/IEC 18004, 7.5.1); version 0 selects the smallest code that fits the text. */
const SMALLEST = 0;
const LEVEL = 'M';

/**
 * Draws a QR code of a text, `size` mm wide and high from (x, y). Leave four modules of white around it (ISO/IEC 18004,
 * 6.3.8). The text is encoded as UTF-8, which phones expect; capitals, digits and hyphens alone
 * (ISO/IEC 18004, 7.3.4) need fewer modules as 'Alphanumeric'.
 */
export function drawQr(
  doc: jsPDF,
  text: string,
  x: number,
  y: number,
  size: number,
  mode: 'Byte' | 'Alphanumeric' = 'Byte',
): void {
  const code = qrcode(SMALLEST, LEVEL);
  code.addData(mode === 'Byte' ? String.fromCharCode(...encodeUtf8(text)) : text, mode);
  code.make();
  const count = code.getModuleCount();
  const side = size / count;
  doc.setFillColor(0, 0, 0);
  for (let row = 0; row < count; row += 1)
    for (const [from, to] of darkRuns(count, (column) => code.isDark(row, column)))
      doc.rect(x + from * side, y + row * side, (to - from) * side, side, 'F');
}

/** Runs of adjacent dark modules, so that no white hairline is left between them: [from, to), counted from 0. */
function darkRuns(
  count: number,
  isDark: (column: number) => boolean,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let column = 0; column < count; column += 1) {
    const last = runs[runs.length - 1];
    if (!isDark(column)) continue;
    if (last?.[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  }
  return runs;
}
