import { define, enumeration, imitate, type EnumMember } from '../imitate';

const MIME_TYPES = enumeration('ContentService.MimeType', [
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
]);

/** The response of a web app that returns text. */
export interface TextPage {
  readonly kind: 'text';
  readonly content: string;
  readonly mimeType: string;
  readonly fileName?: string;
}

const pages = new WeakMap<object, () => TextPage>();

export const textPageOf = (value: object): TextPage | undefined => pages.get(value)?.();

/** https://developers.google.com/apps-script/reference/content/text-output */
function createTextOutput(first = ''): object {
  let content = String(first);
  let type: EnumMember = MIME_TYPES.TEXT;
  let fileName: string | null = null;
  const chain = (change: () => void): object => {
    change();
    return output;
  };
  const output: object = imitate('TextOutput', {
    append: (text: string) => chain(() => (content += text)),
    clear: () => chain(() => (content = '')),
    downloadAsFile: (name: string) => chain(() => (fileName = name)),
    getContent: () => content,
    getFileName: () => fileName,
    getMimeType: () => type,
    setContent: (text: string) => chain(() => (content = text)),
    setMimeType: (next: EnumMember) => chain(() => (type = next)),
  });
  pages.set(output, () => ({
    kind: 'text',
    content,
    mimeType: type.name(),
    ...(fileName !== null && { fileName }),
  }));
  return output;
}

export const installContentService = (): void =>
  define('ContentService', imitate('ContentService', { createTextOutput, MimeType: MIME_TYPES }));
