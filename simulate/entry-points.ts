/** The global functions of the bundle beside those of rpc/contract; test/bundle holds the bundle to these lists. */
const outputs = [
  'makeDipPdf',
  'makeDipXlsx',
  'makeDipCsv',
  'makeDipJson',
  'makeDipDcat',
  'makeDikPdf',
  'makeDikXlsx',
  'makeDikCsv',
  'makeBoxLabels',
  'makeRetentionPdf',
  'makeRetentionXlsx',
  'makeMonevPdf',
  'makeMonevXlsx',
];
/** Functions that an item of the menu calls. */
export const menu = [
  'openSidebar',
  'checkScansFromMenu',
  'checkLinksFromMenu',
  'reviewRowsFromMenu',
  'printSheet',
  'publishFromMenu',
  'openStart',
  'openSettings',
  'openHealth',
  'setUp',
  ...outputs,
];
/** Functions that Google calls by itself. */
export const triggers = ['onOpen', 'onEdit', 'clockTick', 'dailyTick'];
