import { addRows as add, type RowDraft } from '../domain/inventory/add-rows';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Deps } from './deps';
import { procedure } from './reads';

const reads = { ...procedure, inventaris: ['kegiatan', 'subBagian', 'title', 'year'] } as const;

/** SOP 1 in the sidebar: documents are added to the unit's inventory. */
export const addRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (unit: string, drafts: readonly RowDraft[]): Result<{ readonly ids: readonly string[] }, Refusal> =>
    execution.run(reads, (office, context) => {
      const added = add(office, context, unit, drafts);
      return added.ok ? ok({ changes: added.value.changes, reply: { ids: added.value.ids } }) : added;
    });
