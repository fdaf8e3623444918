import { noChanges, type Changes } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import {
  concludePublication,
  type Codes,
  type PublishedFile,
} from '../../domain/publication/decide-publication';
import { announceRemoval, noteChanged, planRepair } from '../../domain/publication/plan-removal';
import { publicationSettings, publicationState } from '../../domain/publication/publication-state';
import { mapResult, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { heldReads } from '../reads';
import { carryOutRemoval, decideRemoval, publishedFile } from './remove-published';

type Needs = Pick<Deps, 'execution' | 'custody' | 'publications' | 'seal' | 'sha256'>;

/**
 * Once a day: removes from the public page what the registers no longer list as public, also after they were edited by
 * hand, an exemption has ended, or when the withdrawing execution could not write the file. Additions wait for Terbitkan DIP. A file that others changed is
 * written again as it was published.
 */
export const removeWithdrawn = (deps: Needs) => (): Result<{ readonly left: number }> => {
  const decided = deps.execution.transactWith(
    heldReads,
    (_office, context) => {
      const { copyId } = publicationState(context.settings);
      const published = publishedFile(deps, context);
      return { published, copyHash: published && copyId !== '' ? deps.publications.hashOf(copyId) : '' };
    },
    (office, { published, copyHash }, context) => {
      const { planned, changes } = decideRemoval(deps, office, office, published, context);
      if (planned !== null || published === null)
        return ok({ changes: { ...noChanges, ...changes }, reply: planned });
      const repair = planRepair(context, published, copyHash, deps);
      const settled = repair === null ? nothingLeft(published, context, deps) : announceRemoval(repair);
      return ok({ changes: { ...noChanges, ...settled }, reply: repair });
    },
  );
  return mapResult(decided, (planned) => ({ left: carryOutRemoval(deps, planned) }));
};

/** The file needs no writing: completes an announced publication whose file was written, clears a warning, or notes a change. */
function nothingLeft(published: PublishedFile, context: Context, codes: Codes): Partial<Changes> {
  const known = publicationState(context.settings);
  if (known.state === 'menerbitkan' && codes.sha256(published.text) === known.sha256)
    return concludePublication({ ...known, fileId: published.id, state: 'terbit' });
  const changed = noteChanged(context, published, codes);
  if (changed.settings || known.behind === 0) return changed;
  return { settings: publicationSettings({ ...known, behind: 0 }) };
}
