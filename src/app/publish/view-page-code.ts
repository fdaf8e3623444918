import { refuseWithout } from '../../domain/office/permissions';
import { publicationState } from '../../domain/publication/publication-state';
import { err, flatten, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

/**
 * What the public page is configured with once: the ids of the published file and of its copy and the key of their seal. Only for those
 * who may publish, and not part of a view: the key is a secret.
 */
export const viewPageCode =
  ({ execution, publicationKey }: Pick<Deps, 'execution' | 'publicationKey'>) =>
  (): Result<{ readonly code: string }> =>
    flatten(
      execution.readToAct({}, (_office, context) => {
        const refused = refuseWithout(context, 'publish');
        if (refused) return err(refused);
        const { fileId, copyId } = publicationState(context.settings);
        const code = fileId === '' || copyId === '' ? '' : [fileId, copyId, publicationKey()].join('/');
        return ok({ code });
      }),
    );
