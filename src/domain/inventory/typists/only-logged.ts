import { stillOpen } from '../../completeness/guesses';
import type { InventoryRow } from '../../workbook/inventaris';

/** Columns that only the product writes, always with an entry of the Log: the next review writes back what people type there. */
export const writtenBack = ['kegiatan', 'guesses'] as const;
export type WrittenBack = Pick<InventoryRow, (typeof writtenBack)[number]>;

type Row = Partial<InventoryRow>;

/** The cells of these columns whose value is not that of the Log, as they should be. What the Log does not have stays. */
export function onlyLogged(row: Row, logged: Row): Partial<WrittenBack> {
  const { kegiatan = '' } = logged;
  const guesses = loggedGuesses(row, logged);
  return {
    ...(row.kegiatan !== undefined && kegiatan !== '' && row.kegiatan !== kegiatan && { kegiatan }),
    ...(guesses !== undefined && { guesses }),
  };
}

/** The open guesses of the Log, if the sheet has others. A guess is obsolete when a person has changed its cell. */
function loggedGuesses(row: Row, { guesses }: Row): string | undefined {
  if (row.guesses === undefined || guesses === undefined || row.guesses === guesses) return undefined;
  const open = stillOpen({ ...row, guesses });
  return open === stillOpen({ ...row, guesses: row.guesses }) ? undefined : open;
}
