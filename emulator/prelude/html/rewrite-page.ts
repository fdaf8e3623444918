import { cutScript } from './cut-script';

/**
 * A page as HtmlService serves it: without comments, and with scripts cut where a template literal contains comment
 * marks (https://github.com/enuchi/React-Google-Apps-Script/issues/157). That comments of the page are removed is
 * assumed.
 * @example rewritePage('<p>a<!-- b -->c</p>')   //=> '<p>ac</p>'
 */
export function rewritePage(html: string): string {
  let kept = '';
  let at = 0;
  for (let found = next(html, at); found; found = next(html, at)) {
    const [mark] = found;
    kept += html.slice(at, found.index);
    at = found.index + mark.length;
    if (mark.startsWith('<!--')) continue;
    kept += mark;
    const element = RAW_TEXT.exec(mark)?.[1]?.toLowerCase();
    if (element === undefined) continue;
    const inside = rawText(html, at, element);
    const { left, length } =
      element === 'script' ? cutScript(inside) : { left: inside, length: inside.length };
    kept += left;
    at += length;
  }
  return kept + html.slice(at);
}

/** A comment (to the end of the page if it is not closed), or a tag with its attributes. */
const MARK = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Elements whose content is raw text, without comments or tags. */
const RAW_TEXT = /^<(script|style|textarea|title)\b/i;

function next(html: string, from: number): RegExpExecArray | null {
  MARK.lastIndex = from;
  return MARK.exec(html);
}

function rawText(html: string, from: number, element: string): string {
  const end = html.slice(from).search(new RegExp(`</${element}`, 'i'));
  return end === -1 ? html.slice(from) : html.slice(from, from + end);
}
