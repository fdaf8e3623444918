import type { Schema } from './schema';
import { sheetsSchema } from './sheets-schema';

/** Fields that Google has added since the types were made, from the Sheets API reference; their insides are not looked at. */
const SINCE: Readonly<Record<string, string>> = {
  Request:
    'trimWhitespace deleteDuplicates updateEmbeddedObjectBorder addSlicer updateSlicerSpec addDataSource updateDataSource deleteDataSource refreshDataSource cancelDataSourceRefresh',
  BasicFilter: 'filterSpecs',
  FilterView: 'filterSpecs',
  SortSpec:
    'foregroundColor backgroundColor foregroundColorStyle backgroundColorStyle dataSourceColumnReference',
  FilterCriteria:
    'visibleBackgroundColor visibleForegroundColor visibleBackgroundColorStyle visibleForegroundColorStyle',
  BandingProperties: 'headerColorStyle firstBandColorStyle secondBandColorStyle footerColorStyle',
  CellFormat: 'backgroundColorStyle textRotation hyperlinkDisplayType',
  TextFormat: 'foregroundColorStyle link',
  Border: 'colorStyle',
  InterpolationPoint: 'colorStyle',
  SheetProperties: 'tabColorStyle dataSourceSheetProperties',
  SpreadsheetProperties:
    'spreadsheetTheme importFunctionsExternalUrlAccessAllowed iterativeCalculationSettings',
  Spreadsheet: 'dataSources dataSourceSchedules',
  Sheet: 'slicers rowGroups columnGroups tables',
  CellData: 'dataSourceTable dataSourceFormula chipRuns hyperlink pivotTable textFormatRuns',
  ChartSpec:
    'dataSourceChartProperties filterSpecs sortSpecs scorecardChart backgroundColorStyle titleTextPosition subtitleTextPosition',
  ChartData: 'groupRule aggregateType columnReference',
  BasicChartSpec: 'totalDataLabel',
  BasicChartSeries: 'colorStyle dataLabel lineStyle pointStyle styleOverrides',
  BasicChartAxis: 'viewWindowOptions titleTextPosition',
  BasicChartDomain: 'reversed',
  EmbeddedChart: 'border',
  DimensionProperties: 'dataSourceColumnReference',
};

const added = ([message, fields]: [string, string]): [string, string] => {
  const own = sheetsSchema[message] ?? '';
  const has = new Set(own.split(' ').map((field) => field.split(':')[0]));
  const more = fields.split(' ').filter((field) => !has.has(field));
  return [message, [own, ...more.map((field) => `${field}:*`)].join(' ').trim()];
};

/** The messages of the Sheets API: https://developers.google.com/workspace/sheets/api/reference/rest */
export const sheets: Schema = { ...sheetsSchema, ...Object.fromEntries(Object.entries(SINCE).map(added)) };
