import { setUp as build } from './app/set-up';
import { compose } from './composition';
import type { Answer, RowReviewView } from './rpc/contract/contract';
import { describeRefusal } from './rpc/messages';
import { madeOutputHtml } from './rpc/output-words';
import { printDialogHtml } from './rpc/print-words';
import { describeReview } from './rpc/review-words';
import { describeSetUp } from './rpc/set-up-words';

const MENU = 'Dokumentasi';

export function showMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const outputs = ui
    .createMenu('Keluaran')
    .addItem('DIP untuk dicetak (PDF)', 'makeDipPdf')
    .addItem('DIP untuk Excel (XLSX)', 'makeDipXlsx')
    .addItem('DIP sebagai CSV', 'makeDipCsv')
    .addItem('DIP sebagai JSON', 'makeDipJson')
    .addItem('DIP untuk portal data (DCAT)', 'makeDipDcat')
    .addSeparator()
    .addItem('DIK untuk dicetak (PDF)', 'makeDikPdf')
    .addItem('DIK untuk Excel (XLSX)', 'makeDikXlsx')
    .addItem('DIK sebagai CSV', 'makeDikCsv')
    .addItem('Label boks arsip (PDF)', 'makeBoxLabels')
    .addSeparator()
    .addItem('Jatuh tempo retensi (PDF)', 'makeRetentionPdf')
    .addItem('Jatuh tempo retensi (XLSX)', 'makeRetentionXlsx')
    .addItem('Bukti monev (PDF)', 'makeMonevPdf')
    .addItem('Bukti monev (XLSX)', 'makeMonevXlsx');
  ui.createMenu(MENU)
    .addItem('Buka sidebar', 'openSidebar')
    .addItem('Periksa pindaian sekarang', 'checkScansFromMenu')
    .addItem('Periksa tautan DIP sekarang', 'checkLinksFromMenu')
    .addItem('Periksa baris Inventaris', 'reviewRowsFromMenu')
    .addSubMenu(outputs)
    .addItem('Cetak lembar ini', 'printSheet')
    .addItem('Terbitkan DIP', 'publishFromMenu')
    .addSeparator()
    .addItem('Mulai', 'openStart')
    .addItem('Pengaturan', 'openSettings')
    .addItem('Kesehatan', 'openHealth')
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

/** The sheet that is open, ready to be printed: Google keeps no page set-up that a script could write. */
export function printSheet(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const html = printDialogHtml(sheet.getName(), book.getId(), sheet.getSheetId());
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutput(html).setWidth(420).setHeight(190),
    'Cetak',
  );
}

/** What a look over the rows came to, as a note at the edge of the sheet. */
export function showReview(answer: Answer<RowReviewView>): void {
  const words = answer.ok ? describeReview(answer.value) : answer.message;
  SpreadsheetApp.getActiveSpreadsheet().toast(words, 'Periksa baris', 15);
}

/** The way to the file that was made, or why it was not. */
export function showMade(answer: Answer<{ readonly name: string; readonly link: string }>): void {
  const html = HtmlService.createHtmlOutput(madeOutputHtml(answer)).setWidth(420).setHeight(120);
  SpreadsheetApp.getUi().showModalDialog(html, 'Keluaran');
}
