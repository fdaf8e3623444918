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

/** Opens the sidebar at one of its pages ('' for Beranda). Google shows every sidebar 300 pixels wide. */
export function showSidebar(page = ''): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Dokumentasi Informasi Publik');
  if (page !== '') html.append(`<div id="buka" data-halaman="${page}"></div>`);
  SpreadsheetApp.getUi().showSidebar(html);
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
