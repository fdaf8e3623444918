import '../shims';
import { unzlibSync } from 'fflate';
import type { jsPDF } from 'jspdf';
import { fromBase64 } from '../shims';
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
  const bytes = unzlibSync(Uint8Array.from(fromBase64(packed), (byte) => byte.charCodeAt(0)));
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
