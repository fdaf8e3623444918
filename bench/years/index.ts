import type { Bench } from '../bench';
import { aligned, figure } from '../table';
import { liveYears, type YearCost } from './live-years';

/** Sheets with fewer cells are not listed. */
const SHOWN = 500;

const YEARS = Number(process.env['TAHUN'] ?? 10);

/** Operations whose cost grows with the whole Log, because they read all of it. */
const readsAll: ReadonlySet<string> = new Set(['Periksa juga Log Lama']);

/** What each operation costs in the tenth year of one workbook, beside the first. */
export const years: Bench = {
  measures: 'ten years of two Kegiatan in one workbook: each operation by year',
  run: async (root) => {
    const data = await liveYears(root, YEARS, (year) => console.error(`  year ${year}`));
    return { text: [sizes(data), costs(data), cells(data)].join('\n\n'), data: data.map(asData) };
  },
};

/** Maps are written as {} in JSON. */
const asData = ({ year, sizes: counted, operations }: YearCost) => ({
  year,
  sizes: counted,
  operations: Object.fromEntries(
    [...operations].map(([name, { parts, ...cost }]) => [
      name,
      { ...cost, parts: Object.fromEntries(parts) },
    ]),
  ),
});

const sizes = (data: readonly YearCost[]): string =>
  aligned([
    ['year', 'documents listed', 'rows of Inventaris', 'entries of Log', 'of Log Lama', 'cells'],
    ...data.map(({ year, sizes: { listed, rows, log, oldLog, cells } }) =>
      [year, listed, rows, log, oldLog, cells].map((count) => figure(count)),
    ),
  ]);

function costs(data: readonly YearCost[]): string {
  const [first, last] = [data[0], data[data.length - 1]];
  if (!first || !last) return '';
  return aligned([
    ['operation', 'calls, first year', 'last', 's, first year', 'last', 'times', 'longest run s'],
    ...[...last.operations].map(([name, cost]) => {
      const before = first.operations.get(name) ?? cost;
      return [
        readsAll.has(name) ? `${name} (reads the whole Log)` : name,
        figure(before.calls),
        figure(cost.calls),
        figure(before.modelledSeconds, 1),
        figure(cost.modelledSeconds, 1),
        `${figure(cost.modelledSeconds / before.modelledSeconds, 2)}x`,
        figure(cost.longest, 1),
      ];
    }),
  ]);
}

/** The cells behind the costs. */
function cells(data: readonly YearCost[]): string {
  const [first, last] = [data[0], data[data.length - 1]];
  if (!first || !last) return '';
  return aligned([
    ['cells of a sheet', 'read, first year', 'last', 'written, first year', 'last'],
    ...[...last.operations].flatMap(([name, { parts }]) =>
      [...parts].flatMap(([sheet, { read, written }]) => {
        const before = first.operations.get(name)?.parts.get(sheet) ?? { read: 0, written: 0 };
        const counts = [before.read, read, before.written, written];
        return Math.max(...counts) < SHOWN
          ? []
          : [[`${name}: ${sheet}`, ...counts.map((count) => figure(count))]];
      }),
    ),
  ]);
}
