import { hash, sequence } from '../../demo/scans/random';
import { matchScan, type Match } from '../../src/domain/scans/matching/match-scan';
import { titleIndex, type TitleIndex } from '../../src/domain/scans/matching/title-index';
import { manners, type Manner, type Scene } from './manners';
import type { BenchRow } from './rows';

export interface WrongMatch {
  readonly manner: string;
  readonly name: string;
  readonly taken: string;
  /** The title that it is for; empty when it is for no open row. */
  readonly meant: string;
}

export interface Figures {
  readonly manner: string;
  readonly kind: Manner['kind'] | 'all';
  readonly files: number;
  /** Files that are for an open row. */
  readonly meant: number;
  readonly automatic: number;
  readonly wrong: number;
  /** Right automatic matches, and files whose row was taken or suggested. */
  readonly right: number;
  readonly offered: number;
}

export interface Measured {
  readonly figures: readonly Figures[];
  readonly wrong: readonly WrongMatch[];
}

export function measureMatching(rows: readonly BenchRow[], seed: number): Measured {
  const indexes = new Map<string, TitleIndex>();
  const each = manners.map((manner) => measureManner(manner, rows, seed, indexes));
  return { figures: each.map(({ figures }) => figures), wrong: each.flatMap(({ wrong }) => wrong) };
}

function measureManner(
  manner: Manner,
  rows: readonly BenchRow[],
  seed: number,
  indexes: Map<string, TitleIndex>,
): { figures: Figures; wrong: readonly WrongMatch[] } {
  const random = sequence(seed + hash(manner.id));
  const counts = { files: 0, meant: 0, automatic: 0, wrong: 0, right: 0, offered: 0 };
  const wrong: WrongMatch[] = [];
  for (const row of rows) {
    const file = manner.file(row, random, rows);
    if (!file) continue;
    const scene = manner.scene?.(row, rows) ?? { rows, isOpen: (other: BenchRow) => other.unit === row.unit };
    const match = judge(file.name, scene, indexes);
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
      wrong.push({ manner: manner.id, name: file.name, taken: titleOf(taken), meant: titleOf(file.truth) });
    }
  }
  return { figures: { manner: manner.id, kind: manner.kind, ...counts }, wrong };
}

function judge(name: string, { rows, isOpen }: Scene, indexes: Map<string, TitleIndex>): Match {
  const key = rows.map(({ id, title }) => `${id}${title}`).join('|');
  const index = indexes.get(key) ?? titleIndex(rows);
  indexes.set(key, index);
  const open = new Set(rows.filter(isOpen).map(({ id }) => id));
  return matchScan(name, index, (id) => open.has(id));
}

/** The sums of some manners as one line. */
export function sum(manner: string, figures: readonly Figures[]): Figures {
  const add = (key: 'files' | 'meant' | 'automatic' | 'wrong' | 'right' | 'offered'): number =>
    figures.reduce((total, each) => total + each[key], 0);
  return {
    manner,
    kind: 'all',
    files: add('files'),
    meant: add('meant'),
    automatic: add('automatic'),
    wrong: add('wrong'),
    right: add('right'),
    offered: add('offered'),
  };
}
