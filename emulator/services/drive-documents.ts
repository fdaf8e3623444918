import { visibleEntry } from '../drive/access';
import { DOCUMENT, type Entry } from '../drive/model';
import { badRequest, forbidden, notImitated } from '../errors';
import { asText, type Json } from '../json';
import type { ServiceCall } from '../workspace/host';
import { wireBlob, type ServiceMethod, type WireBlob } from './service';

/**
 * The HTML of content that is uploaded as a Google Doc:
 * https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs . Here HTML is stored unchanged,
 * and plain text becomes paragraphs; Google keeps less of the HTML's styling.
 */
export function importedHtml(blob: WireBlob, mimeType: string): string {
  if (mimeType !== DOCUMENT) throw notImitated(`Drive.Files.create converting to ${mimeType}`);
  const text = Buffer.from(blob.base64, 'base64').toString('utf8');
  if (blob.type === 'text/html') return text;
  if (blob.type !== 'text/plain')
    throw notImitated(`Drive.Files.create converting ${asText(blob.type)} to ${mimeType}`);
  return text
    .split('\n')
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');
}

const plainText = (html: string): string =>
  html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(?:br|\/p|\/h\d|\/li|\/tr|\/div)\b[^>]*>/gi, '\r\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp|nbsp);/g, (_all, name: string) => NAMED[name] ?? '')
    .trim();

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
  nbsp: ' ',
};

const EXPORTS: Readonly<Record<string, (html: string) => string>> = {
  'text/html': (html) => html,
  'text/plain': plainText,
};

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export : for files of Google's editors only. */
export const exportFile: ServiceMethod = ({ host, run }: ServiceCall, [id, type]): Json => {
  const entry: Entry = visibleEntry(host.drive, run.as, asText(id));
  const mimeType = asText(type);
  if (entry.content !== undefined || entry.mimeType.endsWith('.folder'))
    throw forbidden('Export only supports Docs Editors files.', 'fileNotExportable');
  if (mimeType === '') throw badRequest('Required parameter: mimeType');
  const convert = EXPORTS[mimeType];
  if (!convert || entry.html === undefined)
    throw notImitated(`Drive.Files.export of ${entry.mimeType} as ${mimeType}`);
  return wireBlob(Buffer.from(convert(entry.html)), entry.name, mimeType);
};
