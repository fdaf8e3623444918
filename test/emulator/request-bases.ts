type Body = Readonly<Record<string, unknown>>;

const text = (stringValue: string): Body => ({ userEnteredValue: { stringValue } });
const area = (top: number, bottom: number, left: number, right: number, sheetId = 0): Body => ({
  sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});
const rows = (...lines: readonly (readonly string[])[]): readonly Body[] =>
  lines.map((line) => ({ values: line.map(text) }));
const table = area(0, 3, 0, 2);
const mark = (metadataKey: string, location: Body, metadataId: number): Body => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataId, metadataKey, metadataValue: 'nilai', visibility: 'DOCUMENT', location },
  },
});
const column = (startIndex: number): Body => ({
  dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
});
const row = (startIndex: number): Body => ({
  dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
});
const rule = { ranges: [area(4, 6, 2, 4)], booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } };
const anchor = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 1, columnIndex: 1 } } };

/** A workbook of two small sheets with one part of each kind, all with the number 1 or the name `satu`. */
export const startRequests: readonly Body[] = [
  {
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { rowCount: 12, columnCount: 8 } },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  },
  {
    addSheet: { properties: { sheetId: 1, title: 'Dua', gridProperties: { rowCount: 12, columnCount: 8 } } },
  },
  ...[0, 1].map((sheetId) => ({
    updateCells: {
      start: { sheetId },
      rows: rows(['Beta', 'alfa.'], ['alfa', 'Beta'], ['gama', 'alfa beta'], ['ALFA.', 'x alfa.']),
      fields: '*',
    },
  })),
  {
    repeatCell: {
      range: area(1, 2, 0, 8),
      cell: { userEnteredFormat: { textFormat: { bold: true } } },
      fields: 'userEnteredFormat',
    },
  },
  { addNamedRange: { namedRange: { namedRangeId: 'satu', name: 'satu', range: table } } },
  { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: table, warningOnly: true } } },
  { addBanding: { bandedRange: { bandedRangeId: 1, range: area(6, 8, 0, 2), rowProperties: {} } } },
  { addFilterView: { filter: { filterViewId: 1, range: table } } },
  { addChart: { chart: { chartId: 1, spec: {}, position: anchor } } },
  ...[0, 1].map((sheetId) => ({ addConditionalFormatRule: { rule: { ...rule, ranges: [{ sheetId }] } } })),
  { addConditionalFormatRule: { rule } },
  mark('satu', column(1), 1),
  mark('dua', column(2), 2),
  mark('nol', column(0), 5),
  mark('baris', row(0), 6),
  mark('baris', row(5), 7),
  mark('buku', { spreadsheet: true }, 3),
  mark('lembar', { sheetId: 0 }, 4),
  { setBasicFilter: { filter: { range: { ...table, sheetId: 1 } } } },
  { mergeCells: { range: area(9, 11, 0, 2) } },
  {
    updateDimensionProperties: {
      range: { sheetId: 0, dimension: 'ROWS', startIndex: 8, endIndex: 9 },
      properties: { pixelSize: 50, hiddenByUser: true },
      fields: '*',
    },
  },
];

const span = { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
const all = { fields: '*' };
const lookup = { developerMetadataLookup: { metadataLocation: { sheetId: 0 } } };
const lookupOf = (location: Body): Body => ({ developerMetadataLookup: { metadataLocation: location } });
const moved = { metadataKey: 'k', visibility: 'DOCUMENT', location: column(3) };
const condition = { type: 'TEXT_EQ', values: [{}] };

/** One valid request of each kind on the filled workbook. */
export const bases: Readonly<Record<string, Body>> = {
  addSheet: { properties: {} },
  deleteSheet: { sheetId: 1 },
  duplicateSheet: {},
  updateSheetProperties: {
    properties: { title: 'Lain', gridProperties: { rowCount: 12, columnCount: 8 } },
    ...all,
  },
  updateSpreadsheetProperties: { properties: { title: 'Lain' }, ...all },
  updateCells: { start: { rowIndex: 5 }, rows: rows(['x']), ...all },
  appendCells: { sheetId: 0, rows: rows(['x']), ...all },
  repeatCell: { range: area(4, 7, 3, 5), cell: text('x'), ...all },
  appendDimension: { sheetId: 0, dimension: 'ROWS', length: 2 },
  insertDimension: { range: span },
  deleteDimension: { range: span },
  moveDimension: { source: span, destinationIndex: 4 },
  updateDimensionProperties: { range: span, properties: {}, ...all },
  autoResizeDimensions: { dimensions: span },
  sortRange: { range: table, sortSpecs: [{ dimensionIndex: 0 }] },
  insertRange: { range: area(1, 2, 0, 1), shiftDimension: 'ROWS' },
  deleteRange: { range: area(1, 2, 0, 1), shiftDimension: 'ROWS' },
  copyPaste: { source: area(1, 3, 0, 2), destination: area(5, 7, 4, 6) },
  cutPaste: { source: area(1, 3, 0, 2), destination: { sheetId: 0, rowIndex: 5, columnIndex: 4 } },
  findReplace: { find: 'alfa.', replacement: 'x', allSheets: true },
  setDataValidation: { range: area(0, 2, 0, 1), rule: { condition: { type: 'BOOLEAN' } } },
  createDeveloperMetadata: {
    developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: column(5) },
  },
  updateDeveloperMetadata: {
    dataFilters: [lookup],
    developerMetadata: { metadataValue: 'baru' },
    fields: 'metadataKey,metadataValue,visibility',
  },
  deleteDeveloperMetadata: { dataFilter: lookup },
  addNamedRange: { namedRange: { name: 'dua', range: table } },
  updateNamedRange: { namedRange: { namedRangeId: 'satu', name: 'lain', range: table }, ...all },
  deleteNamedRange: { namedRangeId: 'satu' },
  addConditionalFormatRule: { rule: { ...rule, ranges: [area(1, 2, 3, 4)] } },
  updateConditionalFormatRule: { index: 0, rule },
  deleteConditionalFormatRule: { index: 0 },
  setBasicFilter: { filter: { range: table } },
  clearBasicFilter: { sheetId: 1 },
  mergeCells: { range: area(4, 6, 4, 6) },
  unmergeCells: { range: area(9, 11, 0, 2) },
  updateBorders: { range: area(4, 7, 4, 7), top: { style: 'SOLID' } },
  addProtectedRange: { protectedRange: { range: table } },
  updateProtectedRange: { protectedRange: { protectedRangeId: 1, range: table }, ...all },
  deleteProtectedRange: { protectedRangeId: 1 },
  addBanding: { bandedRange: { range: table, rowProperties: {} } },
  updateBanding: { bandedRange: { bandedRangeId: 1, range: table }, ...all },
  deleteBanding: { bandedRangeId: 1 },
  addFilterView: { filter: { range: table } },
  updateFilterView: { filter: { filterViewId: 1, range: table }, ...all },
  deleteFilterView: { filterId: 1 },
  addChart: { chart: { spec: {}, position: anchor } },
  updateChartSpec: { chartId: 1, spec: {} },
  deleteEmbeddedObject: { objectId: 1 },
};

/** Requests for fields that do not fit into the base request of their kind, by the prefix of the field's path. */
export const variants: Readonly<Record<string, Body>> = {
  'updateCells.range': { range: area(0, 3, 0, 2), rows: rows(['x']), ...all },
  'updateConditionalFormatRule.sheetId': { index: 0, newIndex: 1 },
  'updateDeveloperMetadata.developerMetadata.location': {
    dataFilters: [lookup],
    developerMetadata: moved,
    ...all,
  },
  'updateDeveloperMetadata.developerMetadata.metadataId': {
    dataFilters: [lookup],
    developerMetadata: moved,
    ...all,
  },
  'updateDeveloperMetadata.dataFilters.developerMetadataLookup.metadataLocation.dimensionRange': {
    dataFilters: [lookupOf(column(1))],
    developerMetadata: { metadataValue: 'baru' },
    fields: 'metadataValue',
  },
  'deleteDeveloperMetadata.dataFilter.developerMetadataLookup.metadataLocation.dimensionRange': {
    dataFilter: lookupOf(column(1)),
  },
  'setBasicFilter.filter.criteria.condition': { filter: { range: table, criteria: { '0': { condition } } } },
};

/** Values for fields for which an arbitrary value would be invalid or without effect. */
export const samples: Readonly<Record<string, unknown>> = {
  'duplicateSheet.insertSheetIndex': 2,
  'updateSheetProperties.properties.index': 2,
  'createDeveloperMetadata.developerMetadata.location.dimensionRange.dimension': 'ROWS',
  'createDeveloperMetadata.developerMetadata.location.dimensionRange.startIndex': 5,
  'createDeveloperMetadata.developerMetadata.location.dimensionRange.endIndex': 6,
  'updateDeveloperMetadata.developerMetadata.metadataId': 99,
  'unmergeCells.range.startRowIndex': 10,
  ...Object.fromEntries(
    ['updateDeveloperMetadata.dataFilters', 'deleteDeveloperMetadata.dataFilter'].flatMap((filter) => [
      [`${filter}.developerMetadataLookup.metadataLocation.dimensionRange.dimension`, 'ROWS'],
      [`${filter}.developerMetadataLookup.metadataLocation.dimensionRange.endIndex`, 2],
    ]),
  ),
};
