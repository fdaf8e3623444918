import { newBlob, type Blob } from '../blob';
import { imitate } from '../imitate';
import { rewritePage } from './rewrite-page';
import { escapeHtml } from './template/escape';

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

/** The response of a web app that returns a page. */
export interface HtmlPage {
  readonly kind: 'html';
  readonly content: string;
  readonly title: string | null;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
}

const pages = new WeakMap<object, () => HtmlPage>();

export const htmlPageOf = (value: object): HtmlPage | undefined => pages.get(value)?.();

/** https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) names the only ones allowed. */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export function createHtmlOutput(html: string | Blob = ''): HtmlOutput {
  let content = typeof html === 'string' ? html : html.getDataAsString();
  let title: string | null = null;
  let width: number | null = null;
  let height: number | null = null;
  const metaTags: { name: string; content: string }[] = [];
  const chain = (change: () => void): HtmlOutput => {
    change();
    return output;
  };
  const output: HtmlOutput = imitate('HtmlOutput', {
    getContent: () => rewritePage(content),
    getTitle: () => title,
    getWidth: () => width,
    getHeight: () => height,
    setTitle: (text: string) => chain(() => (title = text)),
    setWidth: (pixels: number) => chain(() => (width = pixels)),
    setHeight: (pixels: number) => chain(() => (height = pixels)),
    setContent: (text: string) => chain(() => (content = text)),
    append: (text: string) => chain(() => (content += text)),
    appendUntrusted: (text: string) => chain(() => (content += escapeHtml(text))),
    addMetaTag: (name: string, value: string) => {
      if (!META_TAGS.includes(name))
        throw new Error('The specified meta tag is not allowed in this context.');
      return chain(() => metaTags.push({ name, content: value }));
    },
    setFaviconUrl: () => output,
    setSandboxMode: () => output,
    setXFrameOptionsMode: () => output,
    clear: () => chain(() => (content = '')),
    getBlob: () => newBlob(rewritePage(content), 'text/html', 'output.html'),
  });
  pages.set(output, () => ({ kind: 'html', content: rewritePage(content), title, metaTags }));
  return output;
}
