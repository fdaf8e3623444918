import { strToU8, zipSync } from 'fflate';
import type { TemplateColumn } from './template-columns';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Rows with a list of choices. */
const FILLED_IN = 5_000;
/** Characters of a list of choices in a cell (https://support.microsoft.com/en-us/office/excel-specifications-and-limits). */
const LONGEST_CHOICES = 255;

/**
 * An empty list as XLSX (ECMA-376): one sheet with the header, a frozen first row, and choices to pick from. The parts are
 * without an XML declaration, which HtmlService would take for a mark of its templates; UTF-8 needs none.
 */
export function templateOf(columns: readonly TemplateColumn[]): Uint8Array {
  const relation = (target: string, type: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relation('xl/workbook.xml', 'officeDocument')),
    'xl/_rels/workbook.xml.rels': strToU8(relation('worksheets/sheet1.xml', 'worksheet')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheetOf(columns)),
  });
}

function sheetOf(columns: readonly TemplateColumn[]): string {
  const cells = columns
    .map(({ header }) => `<c t="inlineStr"><is><t>${escaped(header)}</t></is></c>`)
    .join('');
  const lists = columns.flatMap(({ choices }, index) => {
    const list = choices.join(',');
    if (list === '' || list.length > LONGEST_CHOICES || choices.some((each) => each.includes(','))) return [];
    const letter = String.fromCharCode(65 + index);
    return `<dataValidation type="list" allowBlank="1" sqref="${letter}2:${letter}${FILLED_IN}"><formula1>"${escaped(list)}"</formula1></dataValidation>`;
  });
  const validations =
    lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns.length}" width="24" customWidth="1"/></cols><sheetData><row r="1">${cells}</row></sheetData>${validations}</worksheet>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
