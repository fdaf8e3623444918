import { formats } from './formats/formats';
import type { Format } from './formats/format';
import { firstView } from './parts';
import { publishedFile } from './published-file';

type Answer = GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput;

/** `?format=json|csv|atom` for programs, else the page. */
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

/** The page with its first entries inside. They are data in a script that is never run; no mark in them can end it. */
function page(): Answer {
  const file = publishedFile();
  const data = JSON.stringify(file && firstView(file.snapshot, address())).replace(/</g, '\\u003c');
  const html = HtmlService.createHtmlOutputFromFile('Halaman')
    .getContent()
    .replace('<!-- data -->', () => `<script type="application/json" id="data">${data}</script>`);
  const office = file?.snapshot.office.name ?? '';
  return HtmlService.createHtmlOutput(html)
    .setTitle(`Daftar Informasi Publik ${office}`.trim())
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

const address = (): string => ScriptApp.getService().getUrl();
