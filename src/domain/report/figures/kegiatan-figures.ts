import type { KegiatanRow } from '../../workbook/procedure';
import type { ReportComparison, ReportModel } from '../report-model';

/** The figures that are compared, in the order of the report. The words are those of the report. */
const compared = [
  ['inventoried', 'Dokumen diinventarisasi', ({ totals }) => totals.inventoried],
  ['scanned', 'Dipindai', ({ totals }) => totals.scanned],
  ['dip', 'Entri DIP berlaku', ({ registers }) => registers.dip.active],
  ['dik', 'Entri DIK berlaku', ({ registers }) => registers.dik.active],
  ['added', 'Entri DIP baru', ({ registers }) => registers.dip.added],
  ['withdrawn', 'Entri DIP ditarik', ({ registers }) => registers.dip.withdrawn],
  ['open', 'Belum selesai', ({ totals }) => totals.open],
  ['seen', 'Berkas pindaian diterima', ({ scans }) => scans.seen],
  ['filed', 'Berkas pindaian tersimpan', ({ scans }) => scans.filed - (scans.gone ?? 0)],
] as const satisfies readonly (readonly [string, string, (model: Counted) => number])[];

type Counted = Pick<ReportModel, 'totals' | 'registers' | 'scans'>;

/** The figures of a report, for the column Angka Laporan of its Kegiatan: JSON. */
export const figuresText = (model: Counted): string =>
  JSON.stringify(Object.fromEntries(compared.map(([key, , of]) => [key, of(model)])));

/** @returns undefined for a cell that was emptied or edited by hand, or that a former version did not write */
function readFigures(text: string): ReadonlyMap<string, number> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const known = new Map(Object.entries(value).filter(([, figure]) => Number.isFinite(figure)));
    return known.size === 0 ? undefined : (known as Map<string, number>);
  } catch {
    return undefined;
  }
}

type Row = Pick<KegiatanRow, 'id' | 'name' | 'openedAt' | 'figures'>;

/** The figures beside those of the Kegiatan opened before this one; null if those are unknown. */
export function comparisonWith(
  all: readonly Row[],
  { id, openedAt }: Row,
  model: Counted,
): ReportComparison | null {
  const former = all
    .filter((row) => row.id !== id && (row.openedAt ?? 0) < (openedAt ?? 0))
    .reduce<Row | undefined>(
      (last, row) => ((row.openedAt ?? 0) >= (last?.openedAt ?? 0) ? row : last),
      undefined,
    );
  const before = former && readFigures(former.figures);
  if (!before) return null;
  const lines = compared.flatMap(([key, label, of]) => {
    const was = before.get(key);
    return was === undefined ? [] : [{ label, before: was, now: of(model) }];
  });
  return { former: former.name, lines };
}
