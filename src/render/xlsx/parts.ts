import type { XlsxSheet } from './sheet';
import { columnName } from './cell-reference';
import { headerRow, linesOf } from './sheet-xml';
import { stylesXml } from './styles';
import { declaration, escapeXml } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** All parts of the package except the sheets, by path; the content types come first, as the packaging convention recommends. */
export function workbookParts(
  sheets: readonly XlsxSheet[],
  names: readonly string[],
): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets, names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_name, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
  };
}

function contentTypes(count: number): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`;
  const sheets = Array.from({ length: count }, (_none, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return [
    `${declaration}<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', 'sheet.main'),
    ...sheets,
    override('/xl/styles.xml', 'styles'),
    '</Types>',
  ].join('');
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const one = ([kind, target]: readonly [string, string], index: number): string =>
    `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`;
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${targets.map(one).join('')}</Relationships>`;
}

function workbook(sheets: readonly XlsxSheet[], names: readonly string[]): string {
  const one = (name: string, index: number): string =>
    `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">`,
    `<bookViews><workbookView/></bookViews><sheets>${names.map(one).join('')}</sheets>`,
    `<definedNames>${sheets.map((sheet, index) => definedNames(sheet, names[index] ?? '', index)).join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** The filter range (Excel requires a defined name for it) and the row to repeat on each printed page. */
function definedNames(content: XlsxSheet, name: string, index: number): string {
  const { columns } = content;
  const first = headerRow(content);
  const last = first + linesOf(content).length;
  const sheet = escapeXml(`'${name.replace(/'/g, "''")}'`);
  const filter =
    columns.length === 0
      ? ''
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!$A$${first}:$${columnName(columns.length - 1)}$${last}</definedName>`;
  return `${filter}<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$${first}:$${first}</definedName>`;
}
