import { exactKey } from './headers';
import type { HeadedLines, ListLine } from './classify-lines';
import { headerKey } from '../text/normalise';

interface Labelled {
  readonly line: number;
  readonly label: string;
  /** What is beside the label; of a table that was turned, a value of each document. */
  readonly values: readonly string[];
}

/** The share of the filled lines that must begin with the name of a column. */
const SHARE = 0.6;
/** "Nama Dokumen : Neraca" in one cell. */
const IN_ONE_CELL = /^([^:]{2,60}?)\s*:\s*(.*)$/;

/**
 * The list with its header above and a line for each document, where the names of the columns are in front of the lines: a card
 * of each document, or a table that was turned. undefined for any other list. A card ends where a label comes again; the line
 * of a document is that of its title, in a turned table the number of its column. Other labels become columns too; lines
 * without a label come above the header, as a title.
 */
export function upright(lines: readonly ListLine[]): readonly ListLine[] | undefined {
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const known = filled.flatMap((line) => labelOf(line) ?? []).flatMap(({ label }) => exactKey(label) ?? []);
  const keys = new Set(known);
  if (!keys.has('title') || keys.size < 2 || known.length < filled.length * SHARE) return undefined;
  const titles = filled.filter((line) => labelOf(line) === undefined);
  const { headers, lines: documents } = turned(filled.flatMap((line) => labelOf(line) ?? []));
  return [...titles, { line: filled[0]?.line ?? 1, cells: headers }, ...documents];
}

/** The label of a line and what is beside it; undefined for a line that has one text alone, and for a header. */
function labelOf({ line, cells }: ListLine): Labelled | undefined {
  const [first = '', ...others] = cells.filter((cell, index) => cell !== ':' && (cell !== '' || index > 0));
  const isAlone = others.every((cell) => cell === '');
  const [, label = first.replace(/\s*:$/, ''), inside] = isAlone ? (IN_ONE_CELL.exec(first) ?? []) : [];
  const values = inside === undefined ? others : [inside];
  const isLabel = exactKey(label) !== undefined || inside !== undefined || !isAlone;
  return isLabel && values.every((value) => exactKey(value) === undefined)
    ? { line, label, values }
    : undefined;
}

function turned(labelled: readonly Labelled[]): HeadedLines {
  const headers = [...new Map(labelled.map(({ label }) => [headerKey(label), label])).entries()];
  return {
    headers: headers.map(([, label]) => label),
    lines: cardsIn(labelled).flatMap((card) =>
      documentsOf(
        card,
        headers.map(([key]) => key),
      ),
    ),
  };
}

function cardsIn(labelled: readonly Labelled[]): readonly (readonly Labelled[])[] {
  const cards: Labelled[][] = [];
  for (const each of labelled) {
    const card = cards[cards.length - 1];
    const isNext = card?.some(({ label }) => headerKey(label) === headerKey(each.label)) ?? true;
    if (isNext) cards.push([each]);
    else card?.push(each);
  }
  return cards;
}

function documentsOf(card: readonly Labelled[], keys: readonly string[]): readonly ListLine[] {
  const count = Math.max(...card.map(({ values }) => values.length));
  const byKey = new Map(card.map((each) => [headerKey(each.label), each]));
  const title = card.find(({ label }) => exactKey(label) === 'title') ?? card[0];
  return Array.from({ length: count }, (_, index) => ({
    line: count > 1 ? index + 2 : (title?.line ?? 1),
    cells: keys.map((key) => byKey.get(key)?.values[index] ?? ''),
  }));
}
