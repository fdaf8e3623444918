import { setUp as build } from './app/office/set-up';
import { compose } from './composition';
import { escapeHtml } from './domain/text/escape-html';
import { classify } from './google/errors';
import { sessionActor } from './google/script/actor';
import type { Answer, Api, RowReviewView } from './rpc/contract/contract';
import { describeRefusal } from './rpc/messages';
import { madeOutputHtml } from './rpc/output-words';
import { platformWords } from './rpc/platform-words';
import { printDialogHtml } from './rpc/print-words';
import { describeReview } from './rpc/review-words';
import { describeSetUp } from './rpc/set-up-words';

/** Opens the sidebar at one of its pages ('' for Beranda). Google shows every sidebar 300 pixels wide. */
export function showSidebar(page = ''): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Dokumentasi Informasi Publik');
  html.append(`<div id="buka" data-halaman="${page}" data-akun="${escapeHtml(opener())}"></div>`);
  SpreadsheetApp.getUi().showSidebar(html);
}

/** The account that opens the sidebar, shown by the sidebar when Google later uses another one; '' without consent. */
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

/** During set-up an API may be off or consent incomplete: Google's errors are replaced by our words. */
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

/** Shows links to the open sheet as a PDF, since a script cannot write the page set-up of a sheet. */
export function printSheet(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const html = printDialogHtml(sheet.getName(), book.getId(), sheet.getSheetId());
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutput(html).setWidth(420).setHeight(190),
    'Cetak',
  );
}

export function showScanCheck(answer: ReturnType<Api['checkScans']>): void {
  const words = answer.ok
    ? `${answer.value.moved} pindaian dipindahkan. ${answer.value.note ?? ''}`.trim()
    : answer.message;
  SpreadsheetApp.getActiveSpreadsheet().toast(words, 'Pindaian');
}

export function showLinkCheck(answer: ReturnType<Api['checkLinks']>): void {
  const words = answer.ok ? answer.value.words : answer.message;
  SpreadsheetApp.getActiveSpreadsheet().toast(words, 'Tautan DIP');
}

/** Shows the result of the audit of the rows. */
export function showReview(answer: Answer<RowReviewView>): void {
  const words = answer.ok ? describeReview(answer.value) : answer.message;
  SpreadsheetApp.getActiveSpreadsheet().toast(words, 'Periksa baris', 15);
}

/** Shows the link to the file that was made, or why it was not made. */
export function showMade(answer: Answer<{ readonly name: string; readonly link: string }>): void {
  const html = HtmlService.createHtmlOutput(madeOutputHtml(answer)).setWidth(420).setHeight(120);
  SpreadsheetApp.getUi().showModalDialog(html, 'Keluaran');
}
