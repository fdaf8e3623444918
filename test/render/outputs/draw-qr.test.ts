import type { jsPDF } from 'jspdf';
import qrcode from 'qrcode-generator';
import { drawQr } from '../../../src/render/outputs/draw-qr';

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawn(text: string, size: number): readonly Drawn[] {
  const boxes: Drawn[] = [];
  const doc = {
    setFillColor: () => doc,
    rect: (x: number, y: number, width: number, height: number) => boxes.push({ x, y, width, height }),
  };
  drawQr(doc as unknown as jsPDF, text, 10, 20, size);
  return boxes;
}

/** The modules of the drawn code, dark or light, as a scanner sees them. */
function squares(boxes: readonly Drawn[], size: number, count: number): readonly string[] {
  const side = size / count;
  return Array.from({ length: count }, (_row, row) =>
    Array.from({ length: count }, (_column, column) => {
      const [x, y] = [10 + (column + 0.5) * side, 20 + (row + 0.5) * side];
      const dark = boxes.some(
        (box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      );
      return dark ? '#' : '.';
    }).join(''),
  );
}

test.each([
  ['plain letters', 'DIP-0001 s.d. DIP-0004'],
  ['letters beyond ASCII, as UTF-8', 'Lemari \u201Cbesar\u201D\n\u00E9 \u2265 3'],
])('draws the squares of the code for %s', (_what, text) => {
  const code = qrcode(0, 'M');
  code.addData(Buffer.from(text, 'utf8').toString('latin1'), 'Byte');
  code.make();
  const count = code.getModuleCount();
  const expected = Array.from({ length: count }, (_row, row) =>
    Array.from({ length: count }, (_column, column) => (code.isDark(row, column) ? '#' : '.')).join(''),
  );
  const found = squares(drawn(text, 27), 27, count);
  expect(found).toEqual(expected);
  expect(found[0]).toMatch(/^#######\..*\.#######$/);
});

test('stays within its area', () => {
  for (const { x, y, width, height } of drawn('x'.repeat(240), 27)) {
    expect([x >= 10, y >= 20]).toEqual([true, true]);
    expect(Math.max(x + width - 10, y + height - 20)).toBeLessThanOrEqual(27 + 1e-9);
  }
});
