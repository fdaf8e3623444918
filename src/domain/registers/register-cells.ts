import type { Context } from '../context';
import { effectiveForm } from '../inventory/form';
import { isWorkingLink } from '../sop/evidence';
import { tidy } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import type { ClassificationRow } from '../workbook/reference';
import type { DikRow, DipRow } from '../workbook/registers';
import { describeTerms, termsOfCode } from './retention/retention-terms';

type DipCells = Pick<
  DipRow,
  'title' | 'summary' | 'holder' | 'producer' | 'made' | 'form' | 'retention' | 'category' | 'year' | 'link'
>;
type Codes = ReadonlyMap<string, ClassificationRow>;

/**
 * The required DIP columns of a row. What staff left blank is said by what is known: the unit holds and makes what it
 * lists, in its own town, in the year of the document; the retention follows from the classification code; one that
 * nobody has set says so.
 */
export function dipCells(
  row: InventoryRow,
  filed: ReadonlySet<string>,
  { settings }: Context,
  codes: Codes,
): DipCells {
  const unit = settings.units.find(({ code }) => code === row.subBagian);
  const holder = unit ? `Sub Bagian ${unit.name}` : row.subBagian;
  return {
    title: row.title,
    summary: row.summary || row.title,
    holder: row.holder || holder,
    producer: row.producer || holder,
    made: [row.madeOn || String(row.year ?? ''), row.madeAt || settings.office.city]
      .filter(Boolean)
      .join(', '),
    form: effectiveForm(row, filed),
    retention: retentionWords(row, codes) || 'Belum ditetapkan',
    category: row.category,
    year: row.year,
    link: isWorkingLink(row.link) ? row.link.trim() : '',
  };
}

export const dikCells = (
  row: InventoryRow,
  codes: Codes,
): Pick<DikRow, 'title' | 'year' | 'reason' | 'retention'> => ({
  title: row.title,
  year: row.year,
  reason: row.reason,
  retention: retentionWords(row, codes),
});

/** What staff wrote, else what the JRA says of the code. */
function retentionWords({ retention, classification }: InventoryRow, codes: Codes): string {
  if (tidy(retention) !== '') return retention;
  const terms = termsOfCode(codes.get(tidy(classification)));
  return terms === null ? '' : describeTerms(terms);
}
