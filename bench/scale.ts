import { parseInstant } from '../src/domain/calendar/instant';
import { planEntry, type PlannedInventory } from '../src/domain/registers/entry/plan-entry';
import { archiveName } from '../src/domain/scans/archive/archive-name';
import { matchScan } from '../src/domain/scans/matching/match-scan';
import { titleIndex } from '../src/domain/scans/matching/title-index';
import type { Bench } from './bench';
import { aligned } from './table';

interface Growth {
  readonly what: string;
  readonly size: number;
  /** Milliseconds at the size, and at twice the size. */
  readonly ms: readonly [number, number];
}

/** Work that was once quadratic; twice the size should take about twice the time. */
const works: readonly { readonly what: string; readonly size: number; readonly prepare: Prepare }[] = [
  { what: 'archive names, all equal', size: 2_500, prepare: names },
  { what: 'a file name of 40 unknown words', size: 20_000, prepare: unknownWords },
  { what: 'rows of one document entering the DIP', size: 10_000, prepare: oneDocument },
];
/** Prepares the input, and returns the work to measure. */
type Prepare = (size: number) => () => unknown;

function names(size: number) {
  return () => {
    const taken = new Set<string>();
    for (let copy = 0; copy < size; copy += 1)
      taken.add(
        archiveName('{judul}', { id: 'KUL-1', title: 'Neraca', year: 2025 }, 'pdf', taken).toLowerCase(),
      );
  };
}

/** A word of alternating consonants and vowels, different for each number. */
const word = (number: number): string =>
  [1, 70, 4_900, 343_000]
    .map((unit) => Math.floor(number / unit) % 70)
    .map((part) => `${'bdghjklmnprstw'[part % 14] ?? ''}${'aeiou'[part % 5] ?? ''}`)
    .join('');

function unknownWords(size: number) {
  const rows = Array.from({ length: size }, (_, at) => ({
    id: `KUL-${at}`,
    title: `Laporan ${word(at)} ${word(at * 7 + 1)}`,
    year: 2025,
  }));
  const index = titleIndex(rows);
  const name = Array.from({ length: 40 }, (_, at) => `${word(at * 997)}x`).join(' ');
  return () => matchScan(`${name}.pdf`, index, () => true);
}

function oneDocument(size: number) {
  const row: PlannedInventory = {
    id: 'KUL-1',
    kegiatan: 'K-1',
    subBagian: 'KUL',
    title: 'Neraca',
    year: 2025,
    category: 'berkala',
    decision: 'diterima',
    reason: '',
    exemptionBasis: '',
  };
  const now = parseInstant('2026-02-04T08:00:00+07:00');
  if (now === undefined) throw new Error('No such moment');
  const inventaris = Array.from({ length: size }, (_, at) => ({ ...row, id: `KUL-${at}` }));
  const office = { inventaris, dip: [], dik: [], dasarHukum: [] };
  return () => planEntry(office, 'K-1', { now, calendar: { zone: 'WIB' } });
}

function measured(prepare: Prepare, size: number): number {
  const work = prepare(size);
  const start = performance.now();
  work();
  return performance.now() - start;
}

export const scale: Bench = {
  measures: 'how time grows from a size to twice the size, where it once grew with the square',
  run: () => {
    const data = works.map(({ what, size, prepare }): Growth => {
      measured(prepare, size / 10);
      return { what, size, ms: [measured(prepare, size), measured(prepare, 2 * size)] };
    });
    const lines = data.map(({ what, size, ms: [once, twice] }) => [
      what,
      String(size),
      once.toFixed(1),
      twice.toFixed(1),
      (twice / once).toFixed(1),
    ]);
    return { text: aligned([['what', 'size', 'ms', 'ms at twice', 'ratio'], ...lines]), data };
  },
};
