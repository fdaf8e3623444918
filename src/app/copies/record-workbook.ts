import { ownWorkbook } from '../../domain/copies/standing';
import { joinChanges } from '../../domain/workbook/changes';
import { keepsTheClock } from '../../domain/office/keeps-the-clock';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';

type Needs = Pick<Deps, 'execution' | 'workshop'>;

/**
 * Does what `work` does; an office that was set up before workbooks were recorded is recorded first. A copy has the script but no
 * triggers, so the one who keeps the clock and has a clock trigger in this very script stands in the office's own workbook.
 */
export function knowingTheWorkbook<T>(deps: Needs, work: () => Result<T, Refusal>): Result<T, Refusal> {
  const first = work();
  if (first.ok || first.error.code !== 'IS_COPY' || first.error.isCertain) return first;
  const recorded = recordWorkbook(deps);
  return recorded.ok ? work() : recorded;
}

const recordWorkbook = ({ execution, workshop }: Needs): Result<null, Refusal> =>
  execution.runInCopy({}, (_office, context) => {
    const isOffice = keepsTheClock(context) && workshop.hasTrigger();
    if (!isOffice) return err(uncertain(context.settings.office.name));
    const log = [{ event: 'LEMBAR_DICATAT', object: 'lembar kerja', detail: context.workbookId }];
    return ok({ changes: joinChanges({ settings: ownWorkbook(context), log }), reply: null });
  });

const uncertain = (office: string): Refusal => ({ code: 'IS_COPY', office, recorded: '', isCertain: false });
