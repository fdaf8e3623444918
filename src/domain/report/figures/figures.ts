import { evidenceOf, filedRows } from '../../completeness/evidence';
import type { WorkScan } from '../../completeness/work';
import { categories } from '../../workbook/vocabulary/category-and-form';
import type { SubBagian } from '../../organisation/sub-bagian';
import type { InventoryRow } from '../../workbook/inventaris';
import type { Listing, ListingRow } from '../../registers/listing';
import type { ReportFigures, ReportResult } from '../report-model';

type Row = ListingRow & Pick<InventoryRow, 'id' | 'link' | 'unscannable'>;
type ListingOf = (row: ListingRow) => Listing;

/** The outcome of rows: inventoried = in DIP + in DIK + returned + open + ended + withdrawn. */
export function figuresOf(
  rows: readonly Row[],
  filed: ReadonlySet<string>,
  listingOf: ListingOf,
): ReportFigures {
  const listing = rows.map(listingOf);
  const count = (wanted: Listing): number => listing.filter((one) => one === wanted).length;
  const [inDip, inDik, ended, withdrawn] = [count('DIP'), count('DIK'), count('berakhir'), count('ditarik')];
  const returned = rows.filter(
    ({ decision }, index) => listing[index] === '' && decision === 'dikembalikan',
  ).length;
  return {
    inventoried: rows.length,
    scanned: rows.filter((row) => evidenceOf(row, filed) === 'pindaian').length,
    inDip,
    inDik,
    returned,
    open: count('') - returned,
    ...(ended > 0 && { ended }),
    ...(withdrawn > 0 && { withdrawn }),
  };
}

/** The figures per Sub Bagian and category, without empty pairs; a Sub Bagian that declared Nihil has a row, too. */
export function resultsOf(
  rows: readonly Row[],
  scans: readonly WorkScan[],
  units: readonly SubBagian[],
  listingOf: ListingOf,
  nihil: readonly string[] = [],
): readonly ReportResult[] {
  const filed = filedRows(scans);
  const places = [...units.map(({ code, name }) => ({ code, name })), ...unknownUnits(rows, units)];
  return places.flatMap(({ code, name }): readonly ReportResult[] => [
    ...(nihil.includes(code)
      ? [{ unit: name, category: 'Nihil' as const, ...figuresOf([], filed, listingOf) }]
      : []),
    ...[...categories, '' as const].flatMap((category) => {
      const own = rows.filter((row) => row.subBagian === code && row.category === category);
      return own.length === 0 ? [] : [{ unit: name, category, ...figuresOf(own, filed, listingOf) }];
    }),
  ]);
}

function unknownUnits(rows: readonly Row[], units: readonly SubBagian[]): readonly SubBagian[] {
  const known = new Set(units.map(({ code }) => code));
  return [...new Set(rows.map(({ subBagian }) => subBagian))]
    .filter((code) => !known.has(code))
    .map((code) => ({ code, name: code || '(tanpa Sub Bagian)' }));
}
