const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};
const ENTITY = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,5}));/gi;
/** Elements of running text; other angle brackets are text. */
const TAG = /<\/?(?:b|i|u|em|strong|span|font|p|div|br|small|sub|sup)(?:\s[^<>]*)?\/?>/gi;

/**
 * A text of a web page or its database without elements and with its characters: lists are often exported from there.
 * @example withoutMarkup('Laporan &amp; <b>Evaluasi</b>')  //=> 'Laporan & Evaluasi'
 */
export const withoutMarkup = (text: string): string =>
  /[<&]/.test(text)
    ? text
        .replace(TAG, (tag) => (/^<\/?(?:p|div|br)/i.test(tag) ? ' ' : ''))
        .replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
          const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
          return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        })
    : text;
