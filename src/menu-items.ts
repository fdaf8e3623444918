import { outputFunction, type Output } from './domain/outputs/output';
import { outputs } from './domain/outputs/outputs';
import { menuEntry } from './menu-entry';
import {
  printSheet,
  setUpFromMenu,
  showLinkCheck,
  showMade,
  showReview,
  showScanCheck,
  showSidebar,
} from './menu';
import { publishFromMenu } from './publish-from-menu';
import type { Api } from './rpc/contract/contract';

/** An item calls a global function of the project by its name; Google passes no arguments. */
interface MenuItem {
  readonly label: string;
  readonly name: string;
  readonly run: () => void;
}
type Line = MenuItem | typeof SEPARATOR;
interface SubMenu {
  readonly title: string;
  readonly lines: readonly Line[];
}
type Menu = readonly (Line | SubMenu)[];

const SEPARATOR = 'separator';

/** The menu Dokumentasi from top to bottom. */
export const menuOf = (api: Api): Menu => [
  { label: 'Buka sidebar', name: 'openSidebar', run: () => showSidebar() },
  {
    label: 'Periksa pindaian sekarang',
    name: 'checkScansFromMenu',
    run: () => showScanCheck(api.checkScans()),
  },
  {
    label: 'Periksa tautan DIP sekarang',
    name: 'checkLinksFromMenu',
    run: () => showLinkCheck(api.checkLinks()),
  },
  { label: 'Periksa baris Inventaris', name: 'reviewRowsFromMenu', run: () => showReview(api.auditRows()) },
  { title: 'Keluaran', lines: outputs.flatMap((output) => outputLines(output, api)) },
  { label: 'Cetak sheet ini', name: 'printSheet', run: printSheet },
  { label: 'Terbitkan DIP', name: 'publishFromMenu', run: () => publishFromMenu(api) },
  SEPARATOR,
  { label: 'Mulai', name: 'openStart', run: () => showSidebar('mulai') },
  { label: 'Pengaturan', name: 'openSettings', run: () => showSidebar('pengaturan') },
  { label: 'Kesehatan', name: 'openHealth', run: () => showSidebar('kesehatan') },
  { label: 'Siapkan / perbaiki', name: 'setUp', run: setUpFromMenu },
];

const outputLines = ({ id, label, startsGroup = false }: Output, api: Api): readonly Line[] => [
  ...(startsGroup ? ([SEPARATOR] as const) : []),
  { label, name: outputFunction(id), run: () => showMade(api.makeOutput(id)) },
];

/** The functions of the items by name. */
export const menuFunctions = (menu: Menu): Readonly<Record<string, () => void>> =>
  Object.fromEntries(
    menu
      .flatMap((line) => (isSubMenu(line) ? line.lines : [line]))
      .filter((line) => line !== SEPARATOR)
      .map(({ name, run }) => [name, menuEntry(run)]),
  );

const isSubMenu = (line: Line | SubMenu): line is SubMenu => typeof line === 'object' && 'lines' in line;

/** Adds the menu to the open workbook. */
export function showMenu(menu: Menu): void {
  const ui = SpreadsheetApp.getUi();
  const add = (to: GoogleAppsScript.Base.Menu, line: Line | SubMenu): GoogleAppsScript.Base.Menu => {
    if (line === SEPARATOR) return to.addSeparator();
    if (isSubMenu(line)) return to.addSubMenu(line.lines.reduce(add, ui.createMenu(line.title)));
    return to.addItem(line.label, line.name);
  };
  menu.reduce(add, ui.createMenu('Dokumentasi')).addToUi();
}
