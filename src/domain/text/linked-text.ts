/** A text and the address behind it. */
export interface LinkedText {
  readonly text: string;
  readonly address: string;
}

/** How a link is written where cells have only text: a formula that was exported as it is, an element of a page, Markdown. */
const forms: readonly RegExp[] = [
  /^'?=\s*HYPERLINK\(\s*"(?<address>[^"]+)"\s*(?:[,;]\s*"(?<text>(?:[^"]|"")*)"\s*)?\)$/i,
  /^<a\s[^>]*\bhref=["']?(?<address>[^"'\s>]+)[^>]*>(?<text>.*)<\/a>$/i,
  /^\[(?<text>[^\]]+)\]\((?<address>[^)\s]+)\)$/,
];

/**
 * The parts of a cell that is one link; undefined for any other.
 * @example linkedText('[Neraca](https://kpu.go.id/a.pdf)')  //=> { text: 'Neraca', address: 'https://kpu.go.id/a.pdf' }
 */
export function linkedText(cell: string): LinkedText | undefined {
  const groups = forms.map((form) => form.exec(cell)?.groups).find((each) => each !== undefined);
  const { address = '', text = '' } = groups ?? {};
  if (!/^https?:\/\//i.test(address)) return undefined;
  return { address, text: text.replace(/""/g, '"') || address };
}
