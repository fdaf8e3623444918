import type { ScanRow } from '../workbook/pindaian';

/** The rows that a file serves: one, or several by a person's word. @example rowsServed({ row: 'KUL-0001, KUL-0002' }) */
export const rowsServed = ({ row }: Pick<ScanRow, 'row'>): readonly string[] =>
  row
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
