import { noChanges, type Changes } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import {
  concludePublication,
  type Sha256,
  type PublishedFile,
} from '../../domain/publication/decide-publication';
import { publicationSettings, publicationState } from '../../domain/publication/publication-state';
import { mapResult, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfEntries } from '../reads';
import { carryOutRemoval, decideRemoval, publishedFile } from './remove-published';

const reads = { dip: ['status', 'category'], ...logOfEntries } as const;

/**
 * Once a day: removes entries from the public page that the DIP no longer lists as public, also after the DIP was edited by
 * hand or when the withdrawing execution could not write the file. Additions wait for Terbitkan DIP.
 */
export const removeWithdrawn =
  (deps: Pick<Deps, 'execution' | 'custody' | 'publications' | 'sha256'>) =>
  (): Result<{ readonly left: number }> => {
    const decided = deps.execution.transactWith(
      reads,
      (_office, context) => publishedFile(deps, context),
      ({ dip }, published, context) => {
        const { planned, changes } = decideRemoval(deps, dip, dip, published, context);
        const settled = planned === null ? nothingLeft(published, context, deps.sha256) : changes;
        return ok({ changes: { ...noChanges, ...settled }, reply: planned });
      },
    );
    return mapResult(decided, (planned) => ({ left: carryOutRemoval(deps, planned) }));
  };

/** The file needs no removal: completes an announced publication whose file was written, clears a warning. */
function nothingLeft(
  published: PublishedFile | null,
  { settings }: Context,
  sha256: Sha256,
): Partial<Changes> {
  const known = publicationState(settings);
  if (published === null) return {};
  if (known.state === 'menerbitkan' && sha256(published.text) === known.sha256)
    return concludePublication({ ...known, fileId: published.id, state: 'terbit' });
  return known.behind === 0 ? {} : { settings: publicationSettings({ ...known, behind: 0 }) };
}
