import { ownWorkbook } from '../../domain/copies/copy-state';
import { joinChanges } from '../../domain/workbook/changes';
import { ownsTriggers } from '../../domain/office/owns-triggers';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';

type Needs = Pick<Deps, 'execution' | 'provisioner'>;

/**
 * Calls `work`. If the office was set up before workbooks were recorded, records the workbook first and calls `work` again. A
 * copy
 * has the script but no triggers: if the owner of the triggers has one in this script, this is the office's own workbook.
 */
export function knowingTheWorkbook<T>(deps: Needs, work: () => Result<T>): Result<T> {
  const first = work();
  if (first.ok || first.error.code !== 'IS_COPY' || first.error.isCertain) return first;
  const recorded = recordWorkbook(deps);
  return recorded.ok ? work() : recorded;
}

const recordWorkbook = ({ execution, provisioner }: Needs): Result<null> =>
  execution.transactInCopy({}, (_office, context) => {
    const isOffice = ownsTriggers(context) && provisioner.hasTrigger();
    if (!isOffice) return err(uncertain(context.settings.office.name));
    const log = [{ event: 'LEMBAR_DICATAT', object: 'lembar kerja', detail: context.workbookId }];
    return ok({ changes: joinChanges({ settings: ownWorkbook(context), log }), reply: null });
  });

const uncertain = (office: string): Refusal => ({ code: 'IS_COPY', office, recorded: '', isCertain: false });
