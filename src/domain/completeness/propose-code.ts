import { fold } from '../text/normalise';
import type { ClassificationRow } from '../workbook/reference';

/** Words that do not tell one kind of document from another. */
const COMMON = new Set(
  'dan atau yang di ke dari untuk pada dengan dalam serta tahun nomor kpu kabupaten kota provinsi komisi umum laporan dokumen daftar data surat berkas rekap rekapitulasi lain lainnya non setiap i ii iii iv'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] => [
  ...new Set((fold(text).match(/\p{L}{2,}/gu) ?? []).map(stem).filter((word) => !COMMON.has(word))),
];

/** Without the commonest endings. @example stem('keuangannya')  //=> 'keuangan' */
const stem = (word: string): string => word.replace(/(?<=\p{L}{4})nya$/u, '');

interface Known {
  readonly code: ClassificationRow;
  readonly own: readonly string[];
  /** Words of the code and of those above it. */
  readonly all: ReadonlySet<string>;
}

/** At least this share of the weight of a code's own words must be in the title. */
const ENOUGH = 0.6;

/**
 * Proposes the classification code whose description a title repeats; undefined if none fits. Rare words count more. Of
 * equal codes, the higher one of the scheme.
 */
export function codeProposer(
  codes: readonly ClassificationRow[],
): (title: string) => ClassificationRow | undefined {
  const described = new Map(codes.map(({ code, description }) => [code, wordsOf(description)]));
  const known = codes.map((code): Known => {
    const above = [...described]
      .filter(([other]) => code.code.startsWith(`${other}.`))
      .flatMap(([, words]) => words);
    const own = described.get(code.code) ?? [];
    return { code, own, all: new Set([...own, ...above]) };
  });
  const counts = new Map<string, number>();
  for (const { own } of known) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + codes.length / (counts.get(word) ?? codes.length));
  const sum = (words: Iterable<string>): number =>
    [...words].reduce((total, word) => total + weight(word), 0);
  return (title) => {
    const words = new Set(wordsOf(title));
    const isIn = (word: string): boolean => words.has(word);
    let best: { readonly code: ClassificationRow; readonly score: number } | undefined;
    for (const { code, own, all } of known) {
      const found = own.filter(isIn);
      if (found.length === 0 || sum(found) < ENOUGH * sum(own)) continue;
      const score = sum([...all].filter(isIn)) - 0.25 * sum([...all].filter((word) => !isIn(word)));
      if (score > (best?.score ?? 0)) best = { code, score };
    }
    return best?.code;
  };
}
