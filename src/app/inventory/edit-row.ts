import { editRow as edit } from '../../domain/inventory/edit-row';
import type { TypedCells } from '../../domain/workbook/typed-columns';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { inventoryReviewed, procedure } from '../reads';

/** A row is mended in the sidebar; of its columns those are read that are edited, and of every row those of which Masalah speaks. */
export const editRow =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (
    id: string,
    seen: Partial<TypedCells>,
    typed: Partial<TypedCells>,
  ): Result<{ readonly id: string }, Refusal> => {
    const edited = Object.keys(typed) as (keyof TypedCells)[];
    const reads = {
      ...procedure,
      inventaris: [...inventoryReviewed, 'reason' as const, ...edited],
    };
    return execution.transact(reads, (office, context) => {
      const result = edit(office, context, id, seen, typed);
      return result.ok ? ok({ changes: result.value, reply: { id } }) : result;
    });
  };
