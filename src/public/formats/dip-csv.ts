import { renderCsv } from '../../render/csv';
import { dipTable } from '../../domain/outputs/register-table';
import type { PublishedFile } from '../published-file';

/** The same columns as the office's own CSV, with the same protection against formulas. */
export function dipCsv({ snapshot }: PublishedFile): string {
  const { columns, rows } = dipTable({ register: snapshot });
  return renderCsv(
    columns.map(({ header }) => header),
    rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.day : cell))),
  );
}
