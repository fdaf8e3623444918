import { declaration } from './xml';

/** Indexes in `cellXfs` below. */
export const styles = { header: 1, body: 2, figure: 3, day: 4, title: 5 } as const;

const font = (bold: string): string =>
  `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const fill = (pattern: string, color: string): string =>
  `<fill><patternFill patternType="${pattern}">${color}</patternFill></fill>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const alignment = '<alignment vertical="top" wrapText="1"/>';
const centred = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

/** Day, month, year in Indonesian order; ids from 164 on are custom formats (ECMA-376 part 1, 18.8.30). */
const dayFormat = 164;

/** One cell format: number format 49 is "text", 0 is "general" (ECMA-376 part 1, 18.8.30). */
const format = (
  numberFormat: number,
  fontId: number,
  fillId: number,
  border: number,
  inner: string,
): string =>
  `<xf numFmtId="${numberFormat}" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="0" ` +
  `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${inner}</xf>`;

/** Fills 0 and 1 are reserved by Excel, whatever their content. */
export const stylesXml = [
  `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
  `<numFmts count="1"><numFmt numFmtId="${dayFormat}" formatCode="dd/mm/yyyy"/></numFmts>`,
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  `<fills count="3">${fill('none', '')}${fill('gray125', '')}${fill('solid', '<fgColor rgb="FFE8E8E8"/>')}</fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>`,
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="6">${format(0, 0, 0, 0, '')}${format(49, 1, 2, 1, centred)}${format(49, 0, 0, 1, alignment)}`,
  `${format(0, 0, 0, 1, alignment)}${format(dayFormat, 0, 0, 1, alignment)}${format(49, 1, 0, 0, '')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
