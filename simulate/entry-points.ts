/** The global functions of the bundle besides those of rpc/contract; a test compares the bundle with these lists. */
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
/** Functions of menu items. */
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
/** Functions of triggers. */
export const triggers = ['onOpen', 'onEdit', 'clockTick', 'dailyTick'];
