import { setUp as build } from './app/set-up';
import { compose } from './composition';
import { describeRefusal } from './rpc/messages';
import { describeSetUp } from './rpc/set-up-words';

const MENU = 'Dokumentasi';

export function showMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU)
    .addItem('Buka sidebar', 'openSidebar')
    .addItem('Periksa pindaian sekarang', 'checkScansFromMenu')
    .addSeparator()
    .addItem('Siapkan / perbaiki', 'setUp')
    .addToUi();
}

/** Pixels: Google shows every sidebar 300 wide. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Dokumentasi Informasi Publik');
  SpreadsheetApp.getUi().showSidebar(page);
}

export function setUpFromMenu(): void {
  const result = build(compose())();
  const ui = SpreadsheetApp.getUi();
  ui.alert(
    'Siapkan',
    result.ok ? describeSetUp(result.value) : describeRefusal(result.error).message,
    ui.ButtonSet.OK,
  );
}
