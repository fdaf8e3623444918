import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zlibSync } from 'fflate';
import { jsPDF } from 'jspdf';
import subsetFont from 'subset-font';

/** The styles that papers use, and the file of each in the package @expo-google-fonts/tinos. */
const files = {
  normal: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
} as const;

/** First and last code point of each part of Unicode whose characters are kept, where the font has them. */
const kept: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f], // Latin-1, Extended-A and -B
  [0x259, 0x259], // schwa, the pepet of romanised Javanese
  [0x2b0, 0x331], // modifier letters (Arabic ain and hamza in Latin script), combining accents
  [0x370, 0x3ff], // Greek
  [0x400, 0x45f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2000, 0x218f], // punctuation, superscripts, currencies, number forms
  [0x2190, 0x22ff], // arrows, mathematical operators
  [0x25a0, 0x27bf], // geometric shapes, dingbats
];

/** Copyright and licence of the font (OpenType, "name" table, ids 0, 13 and 14), which its licence requires in each copy. */
const NAMES = [0, 13, 14];

/** Tables for hinting and for substitution and placement of glyphs, which jsPDF does not read. */
const UNREAD = ['GSUB', 'GPOS', 'GDEF', 'kern', 'DSIG', 'gasp', 'LTSH', 'hdmx', 'VDMX'];

type Style = keyof typeof files;
type CharacterMap = Readonly<Record<number, number>>;

/** The font of the papers: each style as a compressed TrueType file in Base64, and the characters that all of them have. */
export async function subsetFonts(): Promise<string> {
  const text = kept
    .flatMap(([first, last]) => codesFrom(first, last))
    .map((code) => String.fromCodePoint(code));
  const styles: Partial<Record<Style, string>> = {};
  const maps: CharacterMap[] = [];
  for (const style of Object.keys(files) as Style[]) {
    const font = await subsetOf(files[style], text.join(''));
    maps.push(characterMap(font));
    styles[style] = Buffer.from(zlibSync(font, { level: 9 })).toString('base64');
  }
  const common = text.filter((character) => maps.every((map) => (map[character.charCodeAt(0)] ?? 0) > 0));
  return `${JSON.stringify({ characters: common.join(''), ...styles }, null, 2)}\n`;
}

const codesFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_none, index) => first + index);

/** `noHinting` and `dropTables` are newer than the package's types. */
const options = {
  targetFormat: 'truetype' as const,
  preserveNameIds: NAMES,
  noHinting: true,
  noLayoutClosure: true,
  dropTables: UNREAD,
};

const subsetOf = async (file: string, text: string): Promise<Uint8Array> =>
  subsetFont(
    await readFile(path.join(path.dirname(require.resolve('@expo-google-fonts/tinos/package.json')), file)),
    text,
    options,
  );

/** Glyph by code point, as jsPDF reads it. */
function characterMap(font: Uint8Array): CharacterMap {
  const { TTFFont } = jsPDF.API as unknown as {
    readonly TTFFont: {
      open(file: Uint8Array): { readonly cmap: { readonly unicode: { readonly codeMap: CharacterMap } } };
    };
  };
  return TTFFont.open(font).cmap.unicode.codeMap;
}

export const fontFile = (root: string): string =>
  path.join(root, 'src', 'render', 'pdf', 'fonts', 'tinos.json');

async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  await writeFile(fontFile(root), await subsetFonts());
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
