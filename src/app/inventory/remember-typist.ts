import { joinChanges } from '../../domain/workbook/changes';
import { rememberKey } from '../../domain/inventory/typists/typist-keys';
import { refuseWithout } from '../../domain/office/permissions';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

/** Links the key under which a person types in the sheet to their address. */
export const rememberTypist =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<null> =>
    execution.transact({}, (_office, context) => {
      const outsider = refuseWithout(context, 'takePart');
      if (outsider) return err(outsider);
      return ok({ changes: joinChanges({ settings: rememberKey(context) }), reply: null });
    });
