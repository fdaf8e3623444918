import { addRows as add, type RowDraft } from '../../domain/inventory/add-rows';
import { err, mapResult, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { procedureToDecide } from '../reads';

const reads = { ...procedureToDecide, inventaris: ['kegiatan', 'subBagian', 'title', 'year'] } as const;

/** SOP 1 in the sidebar: adds documents to the inventory of a unit. With `asksIfSame`, refuses a document that is already listed. */
export const addRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (
    unit: string,
    drafts: readonly RowDraft[],
    asksIfSame = false,
  ): Result<{ readonly ids: readonly string[] }> =>
    execution.transact(reads, (office, context) => {
      const added = add(office, context, unit, drafts);
      const twin = asksIfSame && added.ok ? added.value.twins[0] : undefined;
      if (twin) return err({ code: 'SAME_DOCUMENT', ...twin });
      return mapResult(added, ({ changes, ids }) => ({ changes, reply: { ids } }));
    });
