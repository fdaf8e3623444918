import { escapeHtml } from '../domain/text/escape-html';
import type { Answer } from './contract/answer';

/** Where the page of a finished output leads; a dialog of the menu, so that the file is one click away. */
export function madeOutputHtml(answer: Answer<{ readonly name: string; readonly link: string }>): string {
  const style = 'font:13px/1.5 Roboto,Arial,sans-serif;color:#202124';
  if (!answer.ok) return `<p style="${style}">${escapeHtml(answer.message)}</p>`;
  const { name, link } = answer.value;
  return (
    `<p style="${style}">Tersimpan di folder Laporan di Drive:<br>` +
    `<a href="${escapeHtml(link)}" target="_blank" rel="noreferrer">${escapeHtml(name)}</a></p>`
  );
}
