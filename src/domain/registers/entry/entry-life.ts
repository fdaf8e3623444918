import type { Context } from '../../office/context';
import type { RowUpdate } from '../../workbook/changes';
import type { Register } from '../../workbook/inventaris';
import type { DikRow, DipRow } from '../../workbook/registers';

/** Cells of an entry that both registers have. */
type Shared = Partial<Pick<DipRow & DikRow, 'kegiatan' | 'refreshedAt' | keyof typeof notWithdrawn>> & {
  readonly status?: 'ditarik';
};

/** A change of an entry in its register. */
export const entryUpdate = (register: Register, id: string, set: Shared): RowUpdate =>
  register === 'DIP' ? { sheet: 'dip', id, set } : { sheet: 'dik', id, set };

/** The entry leaves its register; its number stays. `movedTo`: the document's entry in the other register. */
export const withdrawn = ({ now, actor }: Pick<Context, 'now' | 'actor'>, reason: string, movedTo = '') =>
  ({ status: 'ditarik', withdrawnAt: now, withdrawnBy: actor, withdrawnReason: reason, movedTo }) as const;

/** Of an entry that is in its register. */
export const notWithdrawn = { withdrawnAt: null, withdrawnBy: '', withdrawnReason: '', movedTo: '' } as const;
