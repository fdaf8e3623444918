import { strToU8, zipSync } from 'fflate';

export interface MadeSheet {
  readonly name: string;
  /** The content of the element sheetData. */
  readonly data: string;
  /** Elements behind it. */
  readonly after?: string;
  readonly isHidden?: boolean;
  /** Addresses by relationship Id. */
  readonly links?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (entries: readonly (readonly [string, string, string, string?])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

/** A workbook of these sheets; `styles` are number formats, of which cell style n shows the n-th. */
export function makeWorkbook(
  sheets: readonly MadeSheet[],
  {
    formats = [],
    texts = [],
  }: { readonly formats?: readonly string[]; readonly texts?: readonly string[] } = {},
): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
      ['st', 'styles', '/xl/styles.xml'],
      ['ss', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${sheets
      .map(
        ({ name, isHidden }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${isHidden ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map(
        (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replace(/"/g, '&quot;')}"/>`,
      )
      .join('')}</numFmts><cellXfs>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  };
  sheets.forEach(({ data, after = '', links = {} }, index) => {
    parts[`xl/worksheets/sheet${index}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}"><sheetData>${data}</sheetData>${after}</worksheet>`;
    parts[`xl/worksheets/_rels/sheet${index}.xml.rels`] = relations(
      Object.entries(links).map(([id, target]) => [id, 'hyperlink', target, 'External'] as const),
    );
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Rows of texts as the content of sheetData. */
export const dataOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells) =>
        `<row>${cells
          .map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`)
          .join('')}</row>`,
    )
    .join('');
