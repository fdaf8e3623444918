import type { Context } from './context';

/**
 * `<?= ?>`: "printing scriptlets use contextual escaping; they escape the output as needed for where it is printed":
 * https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets . The escaping for each context
 * follows Closure Templates, the origin of Google's contextual escaping
 * (https://developers.google.com/closure/templates/docs/security).
 */
export function escapeFor(context: Context, value: unknown): string {
  switch (context.kind) {
    case 'text':
    case 'comment':
      return escapeHtml(textOf(value));
    case 'tag':
      return textOf(value).replace(/[^\w-]/g, '');
    case 'attribute':
      return inAttribute(context, textOf(value));
    case 'script':
      return context.quote === '' ? jsValue(value) : jsString(textOf(value));
    case 'style':
      return cssValue(textOf(value));
  }
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** In an unquoted attribute, white space and similar characters would end the value. */
const unquoted = (text: string): string =>
  escapeHtml(text).replace(/[\s`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const URLS = new Set(['href', 'src', 'action', 'formaction', 'cite', 'background', 'poster', 'data']);

type Attribute = Extract<Context, { kind: 'attribute' }>;

function inAttribute({ name, quote, value }: Attribute, text: string): string {
  const escape = quote === '' ? unquoted : escapeHtml;
  if (name.startsWith('on')) return escape(jsValue(text));
  if (name === 'style') return escape(cssValue(text));
  return escape(URLS.has(name) && value === '' ? safeUrl(text) : text);
}

/** A value at the start of a URL must not choose a scheme that runs code. */
const safeUrl = (text: string): string =>
  /^(?:(?:https?|mailto|ftp|tel):|[^&:/?#]*(?:[/?#]|$))/i.test(text) ? text : `#zSoyz`;

const jsString = (text: string): string =>
  text.replace(
    /[\u0000-\u001f"'`\\/<>&=$\u2028\u2029]/g,
    (mark) => `\\${mark.charCodeAt(0) > 255 ? 'u' : 'x'}${hex(mark)}`,
  );

const hex = (mark: string): string =>
  mark
    .charCodeAt(0)
    .toString(16)
    .padStart(mark.charCodeAt(0) > 255 ? 4 : 2, '0');

/** Numbers and booleans are printed unchanged; anything else becomes a quoted text. */
function jsValue(value: unknown): string {
  if (value === null || value === undefined) return ' null ';
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)} `;
  return `'${jsString(String(value))}'`;
}

const cssValue = (text: string): string => (/^[\w#%., +-]*$/.test(text) ? text : 'zSoyz');
