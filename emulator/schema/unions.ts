import { fieldsOf } from './schema';
import { sheetsSchema } from './sheets-schema';

/** A union of a message: its name, and its fields, of which only one may be set. */
export type Union = readonly [name: string, ...fields: readonly string[]];

/** "Union field ... can be only one of the following": https://developers.google.com/workspace/sheets/api/reference/rest/v4 */
export const unions: Readonly<Record<string, Union>> = {
  Request: ['kind', ...fieldsOf(sheetsSchema, 'Request').keys()],
  DataFilter: ['filter', 'developerMetadataLookup', 'a1Range', 'gridRange'],
  DeveloperMetadataLocation: ['location', 'spreadsheet', 'sheetId', 'dimensionRange'],
  UpdateCellsRequest: ['area', 'start', 'range'],
  FindReplaceRequest: ['scope', 'range', 'sheetId', 'allSheets'],
  UpdateConditionalFormatRuleRequest: ['instruction', 'rule', 'newIndex'],
  ConditionalFormatRule: ['rule', 'booleanRule', 'gradientRule'],
  ConditionValue: ['value', 'relativeDate', 'userEnteredValue'],
  ColorStyle: ['kind', 'rgbColor', 'themeColor'],
  EmbeddedObjectPosition: ['location', 'sheetId', 'overlayPosition', 'newSheet'],
  ChartData: ['type', 'sourceRange', 'columnReference'],
  ChartSpec: [
    'chart',
    'basicChart',
    'pieChart',
    'bubbleChart',
    'candlestickChart',
    'orgChart',
    'histogramChart',
    'waterfallChart',
    'treemapChart',
    'scorecardChart',
  ],
};

/** The second member that is set in a union, with the union's name. */
export function secondOf(
  message: string,
  names: readonly string[],
): readonly [union: string, field: string] | undefined {
  const [union = '', ...fields] = unions[message] ?? [];
  const [, second] = names.filter((name) => fields.includes(name));
  return second === undefined ? undefined : [union, second];
}
