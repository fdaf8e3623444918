import { strFromU8, unzipSync } from 'fflate';

export interface ReadSheet {
  readonly name: string;
  readonly xml: string;
  readonly cells: Readonly<Record<string, string | number>>;
}

export const readParts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The sheets of a workbook by name, found through the workbook's relationships as Excel does. */
export function readXlsx(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = readParts(bytes);
  const targets = new Map(
    all(parts['xl/_rels/workbook.xml.rels'], /Id="(\w+)" Type="[^"]*" Target="([^"]*)"/g).map(
      ([id, target]) => [id, target],
    ),
  );
  return all(parts['xl/workbook.xml'], /<sheet name="([^"]*)" sheetId="\d+" r:id="(\w+)"\/>/g).map(
    ([name = '', id]) => {
      const xml = parts[`xl/${targets.get(id ?? '') ?? ''}`] ?? '';
      return { name: unescapeXml(name), xml, cells: cellsOf(xml) };
    },
  );
}

function cellsOf(xml: string): Record<string, string | number> {
  const texts = all(
    xml,
    /<c r="([A-Z]+\d+)" s="\d+" t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is><\/c>/g,
  );
  const numbers = all(xml, /<c r="([A-Z]+\d+)" s="\d+"><v>([^<]*)<\/v><\/c>/g);
  return Object.fromEntries([
    ...texts.map(([at = '', text = '']) => [at, decoded(unescapeXml(text))]),
    ...numbers.map(([at = '', figure = '']) => [at, Number(figure)]),
  ]) as Record<string, string | number>;
}

const all = (xml: string | undefined, pattern: RegExp): string[][] =>
  [...(xml ?? '').matchAll(pattern)].map((match) => match.slice(1));

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Excel's own escapes, e.g. `_x005F_`. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_run, code: string) => String.fromCharCode(parseInt(code, 16)));
