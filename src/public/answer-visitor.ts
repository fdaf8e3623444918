import { formats } from './formats/formats';
import type { Format } from './formats/format';
import { firstView } from './parts';
import { publishedFile } from './published-file';

type Answer = GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput;

/** Serves `?format=json|csv|atom` to programs, otherwise the page. */
export function answerVisitor(request: GoogleAppsScript.Events.DoGet | undefined): Answer {
  const wanted = request?.parameter['format'] ?? '';
  const format = formats.find(({ id }) => id === wanted);
  if (format) return textOf(format);
  return wanted === '' ? page() : ContentService.createTextOutput(unknown);
}

const ids = formats.map(({ id }) => id).join(', ');
const unknown = `Format itu tidak ada. Yang ada: ${ids}.`;
const unpublished =
  'Daftar Informasi Publik belum diterbitkan, atau sedang tidak dapat dibaca. Coba lagi nanti.';

function textOf({ mimeType, fileName, render }: Format): Answer {
  const file = publishedFile();
  if (file === null) return ContentService.createTextOutput(unpublished);
  const output = ContentService.createTextOutput(render(file, address())).setMimeType(
    ContentService.MimeType[mimeType],
  );
  return fileName === undefined ? output : output.downloadAsFile(fileName);
}

/** The page with its first entries as data in a script element that is never run and that no text in them can close. */
function page(): Answer {
  const file = publishedFile();
  const data = JSON.stringify(file && firstView(file, address())).replace(/</g, '\\u003c');
  const html = withData(HtmlService.createHtmlOutputFromFile('Halaman').getContent(), data);
  const office = file?.snapshot.office.name ?? '';
  return HtmlService.createHtmlOutput(html)
    .setTitle(`Daftar Informasi Publik ${office}`.trim())
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** The element of page.html that receives the data. HtmlService may remove comments, but no element. */
const SLOT = /(<script\b[^>]*\sid="data"[^>]*>)\s*(?=<\/script>)/;

const NO_SLOT =
  'Halaman.html tidak memuat tempat untuk data (<script id="data">). Bangun dan kirim ulang dengan: npm run deploy:publik';

/** @throws Error where the page has no such element: a published list must not look as if there were none */
function withData(html: string, data: string): string {
  if (!SLOT.test(html)) throw new Error(NO_SLOT);
  return html.replace(SLOT, (_element, tag: string) => tag + data);
}

const address = (): string => ScriptApp.getService().getUrl();
