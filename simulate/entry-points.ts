import { outputFunction } from '../src/domain/outputs/output';
import { outputIds } from '../src/domain/outputs/outputs';

/* The global functions of the bundle besides the calls of pages; a test compares the bundle with these lists. */

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
  ...outputIds.map(outputFunction),
];
/** Functions of triggers. */
export const triggers = ['onOpen', 'onEdit', 'clockTick', 'dailyTick'];
/** The function of the web app. */
export const webApp = ['doGet'];
