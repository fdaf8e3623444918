import { editRow as edit } from '../../domain/inventory/edit-row';
import type { TypedCells } from '../../domain/workbook/typed-columns';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { inventoryReviewed, procedureToDecide } from '../reads';
import { withReply } from '../results';

/** Edits a row from the sidebar. Reads the edited columns and those from which Masalah is computed. */
export const editRow =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (id: string, seen: Partial<TypedCells>, typed: Partial<TypedCells>): Result<{ readonly id: string }> => {
    const edited = Object.keys(typed) as (keyof TypedCells)[];
    const reads = {
      ...procedureToDecide,
      inventaris: [...inventoryReviewed, 'reason' as const, ...edited],
    };
    return execution.transact(reads, (office, context) =>
      withReply(edit(office, context, id, seen, typed), { id }),
    );
  };
