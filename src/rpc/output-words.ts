import { escapeHtml } from '../domain/text/escape-html';
import type { Answer } from './contract/answer';

/** The dialog after an output was made from the menu: a link to the file, or why it was not made. */
export function madeOutputHtml(answer: Answer<{ readonly name: string; readonly link: string }>): string {
  const style = 'font:13px/1.5 Roboto,Arial,sans-serif;color:#202124';
  if (!answer.ok) return `<p style="${style}">${escapeHtml(answer.message)}</p>`;
  const { name, link } = answer.value;
  return (
    `<p style="${style}">Tersimpan di folder Laporan di Drive:<br>` +
    `<a href="${escapeHtml(link)}" target="_blank" rel="noreferrer">${escapeHtml(name)}</a></p>`
  );
}
