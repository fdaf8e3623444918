import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'papaparse';

export interface BenchRow {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  /** The owner of the inbox that gets its scan: a Sub Bagian, or the office that published the list. */
  readonly unit: string;
}

/** The titles of demo/data as inventory rows: 46 of a KPU office, 67 of other offices' public lists. */
export function realRows(root: string): readonly BenchRow[] {
  const read = (name: string): Record<string, string>[] =>
    parse<Record<string, string>>(readFileSync(path.join(root, 'demo', 'data', name), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const own = read('inventaris.csv').map((cells) => ({
    unit: cells['Sub Bagian'] ?? '',
    title: cells['Nama Dokumen'] ?? '',
    year: yearOf(cells['Tahun']),
  }));
  const others = read('dip-nyata.csv').map((cells) => ({
    unit: cells['lembaga'] ?? '',
    title: cells['judul'] ?? '',
    year: yearOf(cells['tahun']),
  }));
  return numbered([...own, ...others].filter(({ title }) => title.trim() !== ''));
}

function yearOf(cell: string | undefined): number | null {
  const found = /\b(?:19|20)\d\d\b/.exec(cell ?? '');
  return found ? Number(found[0]) : null;
}

function numbered(rows: readonly Omit<BenchRow, 'id'>[]): readonly BenchRow[] {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return rows.map((row, place) => ({
    ...row,
    id: `U${units.indexOf(row.unit) + 1}-${String(place + 1).padStart(4, '0')}`,
  }));
}
