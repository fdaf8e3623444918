/** The parameters of a Flate or LZW filter (ISO 32000-1, 7.4.4.3, table 8). */
interface Predicted {
  readonly predictor: number;
  readonly columns: number;
  /** Levels of each pixel. */
  readonly colors: number;
  /** Bits of each level. */
  readonly bits: number;
}

/** Levels from which a filter subtracted what it predicted, as they were before. */
export function withoutPredictor(bytes: Uint8Array, { predictor, ...size }: Predicted): Uint8Array {
  const pixel = Math.max(1, (size.colors * size.bits) >> 3);
  const row = Math.ceil((size.columns * size.colors * size.bits) / 8);
  if (predictor >= 10) return unfiltered(bytes, row, pixel);
  // TIFF's predictor of less than a byte is not known from scans.
  return predictor === 2 && size.bits === 8 ? summed(bytes, row, pixel) : bytes;
}

/** TIFF: each level was given as the difference to the pixel at its left. */
function summed(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
  const levels = bytes.slice();
  for (let at = 0; at < levels.length; at++)
    if (at % row >= pixel) levels[at] = (levels[at] ?? 0) + (levels[at - pixel] ?? 0);
  return levels;
}

/** PNG: each row begins with the number of its filter (https://www.w3.org/TR/png-3/#9Filter-types). */
function unfiltered(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
  const height = Math.floor(bytes.length / (row + 1));
  const levels = new Uint8Array(height * row);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < pixel ? 0 : (levels[at - pixel] ?? 0);
      const above = y === 0 ? 0 : (levels[at - row] ?? 0);
      const corner = x < pixel || y === 0 ? 0 : (levels[at - row - pixel] ?? 0);
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      levels[at] = (bytes[y * (row + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  return levels;
}

/** The neighbour that is nearest to left + above - corner. */
function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
