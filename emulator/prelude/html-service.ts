import { newBlob, type Blob } from './blob';
import { callHost } from './host';
import { define, enumeration, imitate } from './imitate';

/** https://developers.google.com/apps-script/reference/html/html-output */
export interface HtmlOutput {
  getContent(): string;
  getTitle(): string | null;
  getWidth(): number | null;
  getHeight(): number | null;
  setTitle(title: string): HtmlOutput;
  setWidth(width: number): HtmlOutput;
  setHeight(height: number): HtmlOutput;
  setContent(html: string): HtmlOutput;
  append(html: string): HtmlOutput;
  appendUntrusted(text: string): HtmlOutput;
  addMetaTag(name: string, content: string): HtmlOutput;
  setFaviconUrl(url: string): HtmlOutput;
  setSandboxMode(): HtmlOutput;
  setXFrameOptionsMode(): HtmlOutput;
  clear(): HtmlOutput;
  getBlob(): Blob;
}

export function createHtmlOutput(html: string | Blob = ''): HtmlOutput {
  let content = typeof html === 'string' ? html : html.getDataAsString();
  let title: string | null = null;
  let width: number | null = null;
  let height: number | null = null;
  const chain = (change: () => void): HtmlOutput => {
    change();
    return output;
  };
  const output: HtmlOutput = imitate('HtmlOutput', {
    getContent: () => content,
    getTitle: () => title,
    getWidth: () => width,
    getHeight: () => height,
    setTitle: (text: string) => chain(() => (title = text)),
    setWidth: (pixels: number) => chain(() => (width = pixels)),
    setHeight: (pixels: number) => chain(() => (height = pixels)),
    setContent: (text: string) => chain(() => (content = text)),
    append: (text: string) => chain(() => (content += text)),
    appendUntrusted: (text: string) => chain(() => (content += escapeHtml(text))),
    addMetaTag: () => output,
    setFaviconUrl: () => output,
    setSandboxMode: () => output,
    setXFrameOptionsMode: () => output,
    clear: () => chain(() => (content = '')),
    getBlob: () => newBlob(content, 'text/html', 'output.html'),
  });
  return output;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

function createHtmlOutputFromFile(name: string): HtmlOutput {
  const html = callHost('HtmlService.file', name) as string | null;
  if (html === null) throw new Error(`No HTML file named ${name} was found.`);
  return createHtmlOutput(html);
}

export function installHtmlService(): void {
  define(
    'HtmlService',
    imitate('HtmlService', {
      createHtmlOutput,
      createHtmlOutputFromFile,
      SandboxMode: enumeration('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
      XFrameOptionsMode: enumeration('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
    }),
  );
}
