import { fold } from '../../text/normalise';
import type { InventoryRow } from '../../workbook/inventaris';

/** A document is its unit, title and year, never the title alone (in one real sheet 10 titles cover 90 rows). */
export const identityOf = ({
  subBagian,
  title,
  year,
}: Pick<InventoryRow, 'subBagian' | 'title' | 'year'>): string =>
  [fold(subBagian), year ?? '', fold(title)].join('|');
