import { typistsOf } from '../inventory/typists/typists';
import type { InventoryRow } from '../workbook/inventaris';
import type { StepRow } from '../workbook/procedure';

type Step = Pick<StepRow, 'number' | 'actor' | 'checkedBy'>;
type Row = Pick<InventoryRow, 'typedBy' | 'decidedBy'>;

/** The participants and what they did, in order of their first action (SOP: "Minimal 2 orang"). */
export function participants(
  steps: readonly Step[],
  rows: readonly Row[],
): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  const note = (person: string, part: string): void => {
    const email = person.trim().toLowerCase();
    if (email === '') return;
    const known = parts.get(email) ?? [];
    if (!known.includes(part)) parts.set(email, [...known, part]);
  };
  for (const { typedBy } of rows) for (const email of typistsOf(typedBy)) note(email, 'mengisi inventaris');
  for (const { decidedBy } of rows) note(decidedBy, 'memverifikasi dokumen');
  for (const { number, actor, checkedBy } of steps) {
    note(actor, `menyelesaikan tahap ${number}`);
    note(checkedBy, `memeriksa tahap ${number}`);
  }
  return parts;
}
