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
  /** Blank pages right behind the separator, which belong to it: its back in a two-sided feeder. */
  readonly backs: readonly number[];
  /** The ID of the row by its code; '' for the pages before the first code. */
  readonly code: string;
  readonly printed: Printed;
}

/**
 * Whose code it is: `office` has the address of the office's own page for the phone; `number` is an ID alone, as an office without such a page
 * prints it; `other` has another address, of another office or of before the address was changed.
 */
export type Printed = 'office' | 'number' | 'other';

interface RowCode {
  readonly id: string;
  readonly printed: Printed;
}

/** What the codes that an office prints are known by. */
export interface Printing {
  /** The address of the office's page for the phone; '' while there is none. */
  readonly phoneAddress: string;
  /** The codes before the number in the IDs of its rows: those of its Sub Bagian. */
  readonly units: ReadonlySet<string>;
}

/** A code this wide is a separator sheet's; a smaller one is a label on the document itself, whose page is kept. */
const SEPARATOR_SHARE = 0.2;

/** The deployment of a web app and its parameters. https://developers.google.com/apps-script/guides/web#deploy_a_script_as_a_web_app */
const WEB_APP = /^https:\/\/script\.google\.com\/(?:a\/macros\/[\w.-]+|macros)\/s\/([\w-]+)\/exec\b(\S*)$/;

/** An ID as the product numbers rows (domain/office/settings/counter.ts). */
const ID = /^([\p{L}\d]{1,12})-(?:\d{4}|[1-9]\d{4,6})$/u;

/**
 * The row that a code of this product names: by the parameter of a web app's address, or by the ID alone; null for any other code.
 * An ID alone is that only with the code of a Sub Bagian of the office: labels of assets, invoices and telephone numbers look alike.
 * All offices number their rows alike, so an ID counts as the office's own only at its own deployment, whatever domain the address names.
 * @example rowOfCode('KUL-0001', { phoneAddress: '', units: new Set(['KUL']) })  //=> { id: 'KUL-0001', printed: 'number' }
 */
export function rowOfCode(text: string, { phoneAddress, units }: Printing): RowCode | null {
  const [, deployment, parameters = ''] = WEB_APP.exec(text.trim()) ?? [];
  const inAddress = /[?&]baris=([^&#]+)/.exec(parameters)?.[1];
  const id = deployment === undefined ? text.trim() : decoded(inAddress ?? '');
  const unit = ID.exec(id)?.[1];
  if (unit === undefined) return null;
  if (deployment === undefined) return units.has(unit) ? { id, printed: 'number' } : null;
  return { id, printed: deployment === WEB_APP.exec(phoneAddress)?.[1] ? 'office' : 'other' };
}

function decoded(parameter: string): string {
  try {
    return decodeURIComponent(parameter);
  } catch {
    return '';
  }
}

/**
 * Cuts a PDF at its codes: each page is in exactly one part, as a page of it, as its separator or as the separator's back.
 * @param blank whether each page is blank; a page that is not told is not
 */
export function partsOf(
  codes: readonly (PageCode | null)[],
  printing: Printing,
  blank: readonly boolean[] = [],
): readonly Part[] {
  const parts: Part[] = [];
  codes.forEach((found, page) => {
    const code = found === null ? null : rowOfCode(found.text, printing);
    const isSeparator = found !== null && found.share >= SEPARATOR_SHARE;
    const last = parts[parts.length - 1];
    if (code === null || (last && isSame(last, code) && !isSeparator)) {
      if (!last) parts.push({ pages: [page], separator: null, backs: [], code: '', printed: 'number' });
      else if (last.separator !== null && last.pages.length === 0 && blank[page] === true)
        parts[parts.length - 1] = { ...last, backs: [...last.backs, page] };
      else parts[parts.length - 1] = { ...last, pages: [...last.pages, page] };
    } else {
      const place = isSeparator ? { pages: [], separator: page } : { pages: [page], separator: null };
      parts.push({ ...place, backs: [], code: code.id, printed: code.printed });
    }
  });
  return parts;
}

const isSame = (part: Part, { id, printed }: RowCode): boolean =>
  part.code === id && part.printed === printed;

/** Pages that were left out as separators or backs and taken back: each with the index of the part that it is a page of. */
export type TakenBack = ReadonlyMap<number, number>;

/** The parts with the pages that were taken back. */
export const withTaken = (parts: readonly Part[], taken: TakenBack): readonly Part[] =>
  parts.map((part, index) => {
    const here = [...taken].flatMap(([page, target]) => (target === index ? [page] : []));
    return {
      ...part,
      pages: [...part.pages, ...here].sort((one, other) => one - other),
      separator: part.separator !== null && taken.has(part.separator) ? null : part.separator,
      backs: part.backs.filter((page) => !taken.has(page)),
    };
  });

/** The pages of a part that are no pages of its document: its separator and that one's back. */
export const leftOutOf = ({ separator, backs }: Part): readonly number[] =>
  separator === null ? backs : [separator, ...backs];

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
