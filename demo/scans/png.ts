import { zlibSync } from 'fflate';
import type { PageImage } from './page-image';

/** A greyscale PNG with text chunks (tEXt), W3C PNG specification, second edition. */
export function png({ width, height, grey }: PageImage, texts: Readonly<Record<string, string>>): Uint8Array {
  const header = [...word(width), ...word(height), 8, 0, 0, 0, 0];
  const notes = Object.entries(texts).map(([key, text]) => chunk('tEXt', ascii(`${key}\0${text}`)));
  const parts = [
    signature,
    chunk('IHDR', header),
    ...notes,
    chunk('IDAT', zlibSync(scanlines(width, height, grey))),
    chunk('IEND', []),
  ];
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Each row of pixels follows a filter byte; 0 is "no filter". */
function scanlines(width: number, height: number, grey: Uint8Array): Uint8Array {
  const lines = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    lines.set(grey.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return lines;
}

function chunk(type: string, data: ArrayLike<number>): number[] {
  const body = [...ascii(type), ...Array.from(data)];
  return [...word(data.length), ...body, ...word(crc32(body))];
}

const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0) & 0x7f);

const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
