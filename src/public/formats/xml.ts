/** @example element('title', 'A & B')  //=> '<title>A &amp; B</title>' */
export const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** @example empty('link', { href: 'https://contoh.go.id/?a=1&b=2' })  //=> '<link href="https://contoh.go.id/?a=1&amp;b=2"/>' */
export const empty = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}/>`;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 forbids (section 2.2) become U+FFFD: controls, lone surrogates, U+FFFE and U+FFFF. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? '');
