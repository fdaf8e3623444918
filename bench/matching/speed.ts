import { matchScan } from '../../src/domain/scans/matching/match-scan';
import { titleIndex } from '../../src/domain/scans/matching/title-index';
import { scanName } from '../../demo/scans';
import type { BenchRow } from './rows';

export interface Speed {
  readonly rows: number;
  readonly files: number;
  readonly indexMs: number;
  readonly matchMs: number;
}

/** Measures 500 files against 5,000 rows in one run. */
export function measureSpeed(real: readonly BenchRow[]): Speed {
  const rows = Array.from({ length: 5000 }, (_, place) => {
    const row = real[place % real.length] as BenchRow;
    return { ...row, id: `S-${place}`, year: 1990 + Math.floor(place / real.length) };
  });
  const names = Array.from({ length: 500 }, (_, place) =>
    scanName(rows[(place * 7) % 5000] as BenchRow, place),
  );
  const start = performance.now();
  const index = titleIndex(rows);
  const made = performance.now();
  for (const name of names) matchScan(name, index, () => true);
  const end = performance.now();
  return {
    rows: rows.length,
    files: names.length,
    indexMs: Math.round(made - start),
    matchMs: Math.round(end - made),
  };
}
