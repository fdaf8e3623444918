import { hash, sequence } from '../../demo/scans/random';
import { matchScan, type Match } from '../../src/domain/scans/matching/match-scan';
import { titleIndex, type TitleIndex } from '../../src/domain/scans/matching/title-index';
import { nameVariants, type NameVariant, type Scene } from './name-variants';
import type { BenchRow } from './rows';

export interface WrongMatch {
  readonly variant: string;
  readonly name: string;
  readonly taken: string;
  /** The title of the right row; empty when no open row is right. */
  readonly meant: string;
}

export interface Figures {
  readonly variant: string;
  readonly kind: NameVariant['kind'] | 'all';
  readonly files: number;
  /** The number of files that belong to an open row. */
  readonly meant: number;
  readonly automatic: number;
  readonly wrong: number;
  /** Correct automatic matches, and files whose row was matched or suggested. */
  readonly right: number;
  readonly offered: number;
}

export interface Measured {
  readonly figures: readonly Figures[];
  readonly wrong: readonly WrongMatch[];
}

export function measureMatching(rows: readonly BenchRow[], seed: number): Measured {
  const indexes = new Map<string, TitleIndex>();
  const each = nameVariants.map((variant) => measureVariant(variant, rows, seed, indexes));
  return { figures: each.map(({ figures }) => figures), wrong: each.flatMap(({ wrong }) => wrong) };
}

function measureVariant(
  variant: NameVariant,
  rows: readonly BenchRow[],
  seed: number,
  indexes: Map<string, TitleIndex>,
): { figures: Figures; wrong: readonly WrongMatch[] } {
  const random = sequence(seed + hash(variant.id));
  const counts = { files: 0, meant: 0, automatic: 0, wrong: 0, right: 0, offered: 0 };
  const wrong: WrongMatch[] = [];
  for (const row of rows) {
    const file = variant.file(row, random, rows);
    if (!file) continue;
    const scene = variant.scene?.(row, rows) ?? {
      rows,
      isOpen: (other: BenchRow) => other.unit === row.unit,
    };
    const match = measureName(file.name, scene, indexes);
    const taken = match.kind === 'sure' ? match.rowId : null;
    const offered = match.kind === 'sure' ? [match.rowId] : match.suggestions.map(({ id }) => id);
    counts.files += 1;
    if (file.truth !== null) counts.meant += 1;
    if (taken !== null) counts.automatic += 1;
    if (taken !== null && taken === file.truth) counts.right += 1;
    if (file.truth !== null && offered.includes(file.truth)) counts.offered += 1;
    if (taken !== null && taken !== file.truth) {
      counts.wrong += 1;
      const titleOf = (id: string | null): string => scene.rows.find((each) => each.id === id)?.title ?? '';
      wrong.push({ variant: variant.id, name: file.name, taken: titleOf(taken), meant: titleOf(file.truth) });
    }
  }
  return { figures: { variant: variant.id, kind: variant.kind, ...counts }, wrong };
}

function measureName(name: string, { rows, isOpen }: Scene, indexes: Map<string, TitleIndex>): Match {
  const key = rows.map(({ id, title }) => `${id}${title}`).join('|');
  const index = indexes.get(key) ?? titleIndex(rows);
  indexes.set(key, index);
  const open = new Set(rows.filter(isOpen).map(({ id }) => id));
  return matchScan(name, index, (id) => open.has(id));
}

/** The sums over several variants as one line. */
export function sum(variant: string, figures: readonly Figures[]): Figures {
  const add = (key: 'files' | 'meant' | 'automatic' | 'wrong' | 'right' | 'offered'): number =>
    figures.reduce((total, each) => total + each[key], 0);
  return {
    variant,
    kind: 'all',
    files: add('files'),
    meant: add('meant'),
    automatic: add('automatic'),
    wrong: add('wrong'),
    right: add('right'),
    offered: add('offered'),
  };
}
