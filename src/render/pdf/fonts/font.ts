import { unzlibSync } from 'fflate';
import type { jsPDF } from 'jspdf';
import { alphabet } from '../shims';
import tinos from './tinos.json';

/*! @license Tinos, Copyright 2026 The Tinos Project Authors (https://github.com/googlefonts/tinos), SIL Open Font License 1.1 (https://openfontlicense.org) */

/** The family's name in a document. Tinos has the widths of Times New Roman, which the rules for official letters expect. */
export const FONT = 'Tinos';

/** Those for which every style of the font has a glyph. */
export const characters: ReadonlySet<string> = new Set(tinos.characters);

export const hasGlyph = (character: string): boolean => characters.has(character);

const styles = ['normal', 'bold', 'italic'] as const;

/** Adds the font to a document; jsPDF embeds the glyphs that are used. tinos.json is made by `npm run fonts`. */
export function addFonts(doc: jsPDF): void {
  for (const style of styles) {
    const file = `${FONT}-${style}.ttf`;
    doc.addFileToVFS(file, fontOf(style));
    doc.addFont(file, FONT, style);
  }
}

const files: Partial<Record<(typeof styles)[number], string>> = {};

/** The font as a text with one byte per character, as jsPDF expects. */
const fontOf = (style: (typeof styles)[number]): string => (files[style] ??= unpacked(tinos[style]));

function unpacked(packed: string): string {
  const bytes = unzlibSync(bytesOf(packed));
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return text;
}

/** Arguments that one call can take. */
const CHUNK = 8192;

/**
 * Base64 without line ends to bytes (RFC 4648 section 4). Every execution that prints decodes the font anew, so this
 * uses a table, unlike the shim of atob.
 */
function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  Array.from(alphabet).forEach((digit, value) => (values[digit.charCodeAt(0)] = value));
  const length = base64.indexOf('=') === -1 ? base64.length : base64.indexOf('=');
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  const digitAt = (at: number): number => values[base64.charCodeAt(at)] ?? 0;
  for (let from = 0, to = 0; from < length; from += 4, to += 3) {
    const bits =
      (digitAt(from) << 18) | (digitAt(from + 1) << 12) | (digitAt(from + 2) << 6) | digitAt(from + 3);
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
}
