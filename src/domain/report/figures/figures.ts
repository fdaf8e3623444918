import { evidenceOf, filedRows } from '../../completeness/evidence';
import type { WorkScan } from '../../completeness/work';
import { categories } from '../../workbook/vocabulary/category-and-form';
import type { SubBagian } from '../../organisation/sub-bagian';
import type { InventoryRow } from '../../workbook/inventaris';
import { isEnding } from '../../workbook/vocabulary/carried';
import type { ReportFigures, ReportResult } from '../report-model';

type Row = Pick<
  InventoryRow,
  'id' | 'subBagian' | 'category' | 'link' | 'unscannable' | 'decision' | 'register'
> &
  Partial<Pick<InventoryRow, 'carried'>>;

/** The outcome of rows: inventoried = in DIP + in DIK + returned + open + ended. */
export function figuresOf(rows: readonly Row[], filed: ReadonlySet<string>): ReportFigures {
  const ended = rows.filter((row) => isEnding(row) && row.decision === 'diterima').length;
  const inRegister = (name: string): number =>
    rows.filter((row) => row.register === name && !(isEnding(row) && row.decision === 'diterima')).length;
  const [inDip, inDik] = [inRegister('DIP'), inRegister('DIK')];
  const returned = rows.filter(
    ({ register, decision }) => register === '' && decision === 'dikembalikan',
  ).length;
  return {
    inventoried: rows.length,
    scanned: rows.filter((row) => evidenceOf(row, filed) === 'pindaian').length,
    inDip,
    inDik,
    returned,
    open: rows.length - inDip - inDik - returned - ended,
    ...(ended > 0 && { ended }),
  };
}

/** The figures per Sub Bagian and category, without empty pairs; a Sub Bagian that declared Nihil has a row, too. */
export function resultsOf(
  rows: readonly Row[],
  scans: readonly WorkScan[],
  units: readonly SubBagian[],
  nihil: readonly string[] = [],
): readonly ReportResult[] {
  const filed = filedRows(scans);
  const places = [...units.map(({ code, name }) => ({ code, name })), ...unknownUnits(rows, units)];
  return places.flatMap(({ code, name }): readonly ReportResult[] => [
    ...(nihil.includes(code) ? [{ unit: name, category: 'Nihil' as const, ...figuresOf([], filed) }] : []),
    ...[...categories, '' as const].flatMap((category) => {
      const own = rows.filter((row) => row.subBagian === code && row.category === category);
      return own.length === 0 ? [] : [{ unit: name, category, ...figuresOf(own, filed) }];
    }),
  ]);
}

function unknownUnits(rows: readonly Row[], units: readonly SubBagian[]): readonly SubBagian[] {
  const known = new Set(units.map(({ code }) => code));
  return [...new Set(rows.map(({ subBagian }) => subBagian))]
    .filter((code) => !known.has(code))
    .map((code) => ({ code, name: code || '(tanpa Sub Bagian)' }));
}
