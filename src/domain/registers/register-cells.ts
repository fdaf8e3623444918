import type { Context } from '../context';
import { effectiveForm } from '../inventory/form';
import { isWorkingLink } from '../sop/evidence';
import type { InventoryRow } from '../workbook/inventaris';
import type { DikRow, DipRow } from '../workbook/registers';

type DipCells = Pick<
  DipRow,
  'title' | 'summary' | 'holder' | 'producer' | 'made' | 'form' | 'retention' | 'category' | 'year' | 'link'
>;

/**
 * The required DIP columns of a row. What staff left blank is said by what is known: the unit holds and makes what it
 * lists, in its own town, in the year of the document; an unset retention says so.
 */
export function dipCells(row: InventoryRow, filed: ReadonlySet<string>, { settings }: Context): DipCells {
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
    retention: row.retention || 'Belum ditetapkan',
    category: row.category,
    year: row.year,
    link: isWorkingLink(row.link) ? row.link.trim() : '',
  };
}

export const dikCells = (row: InventoryRow): Pick<DikRow, 'title' | 'year' | 'reason'> => ({
  title: row.title,
  year: row.year,
  reason: row.reason,
});
