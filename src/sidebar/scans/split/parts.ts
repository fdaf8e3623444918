/** The code on a page: what it says, and its side as a part of the page's width. */
export interface PageCode {
  readonly text: string;
  readonly share: number;
}

/** Pages of a PDF that belong to one document; `pages` are counted from 0. */
export interface Part {
  readonly pages: readonly number[];
  /** The separator before it, which is no page of the document; null: none. */
  readonly separator: number | null;
  /** The ID of the row by its code; '' for the pages before the first code. */
  readonly code: string;
}

/** A code this wide is a separator sheet's; a smaller one is a label on the document itself, whose page is kept. */
const SEPARATOR_SHARE = 0.2;

/** The ID of a row in a code of this product: the parameter of an address, or the ID alone; '' in any other code. */
export function rowOfCode(text: string): string {
  const inAddress = /^https?:\/\/\S*[?&]baris=([^&#\s]+)/.exec(text.trim())?.[1];
  const id = inAddress === undefined ? text.trim() : decoded(inAddress);
  return /^[\p{L}\d]{1,12}-\d{1,9}$/u.test(id) ? id : '';
}

function decoded(parameter: string): string {
  try {
    return decodeURIComponent(parameter);
  } catch {
    return '';
  }
}

/** Cuts a PDF at its codes: each page is in exactly one part, as a page of it or as its separator. */
export function partsOf(codes: readonly (PageCode | null)[]): readonly Part[] {
  const parts: Part[] = [];
  codes.forEach((found, page) => {
    const code = found === null ? '' : rowOfCode(found.text);
    const isSeparator = found !== null && found.share >= SEPARATOR_SHARE;
    const last = parts[parts.length - 1];
    if (code === '' || (last?.code === code && !isSeparator)) {
      if (last) parts[parts.length - 1] = { ...last, pages: [...last.pages, page] };
      else parts.push({ pages: [page], separator: null, code: '' });
    } else
      parts.push(
        isSeparator ? { pages: [], separator: page, code } : { pages: [page], separator: null, code },
      );
  });
  return parts;
}

/** @example pageWords([1, 2, 3, 5])  //=> '2–4, 6' */
export function pageWords(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs[runs.length - 1];
    if (last?.[1] === page) last[1] = page + 1;
    else runs.push([page + 1, page + 1]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
