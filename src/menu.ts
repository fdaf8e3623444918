import { setUp as build } from './app/office/set-up';
import { compose } from './composition';
import { escapeHtml } from './domain/text/escape-html';
import { classify } from './google/errors';
import { sessionActor } from './google/script/actor';
import type { Answer, RowReviewView } from './rpc/contract/contract';
import { describeRefusal } from './rpc/messages';
import { madeOutputHtml } from './rpc/output-words';
import { platformWords } from './rpc/platform-words';
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
  html.append(`<div id="buka" data-halaman="${page}" data-akun="${escapeHtml(opener())}"></div>`);
  SpreadsheetApp.getUi().showSidebar(html);
}

/** For whom the sidebar is opened, so that it can say so where Google later takes another account; '' without consent. */
function opener(): string {
  try {
    return sessionActor(Session);
  } catch {
    return '';
  }
}

export function setUpFromMenu(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Siapkan', setUpInWords(), ui.ButtonSet.OK);
}

/** The first thing that anybody does, where an API may be off or consent incomplete: what Google says becomes our words. */
function setUpInWords(): string {
  try {
    const result = build(compose())();
    return result.ok ? describeSetUp(result.value) : describeRefusal(result.error).message;
  } catch (error) {
    const words = platformWords[classify(error)];
    if (words === undefined) throw error;
    console.error(String(error));
    return words;
  }
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
