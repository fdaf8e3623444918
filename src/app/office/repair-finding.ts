import { parseFindingId } from '../../domain/health/check-up';
import type { Remedy } from '../../domain/health/finding';
import type { Refusal } from '../../domain/refusal/refusal';
import { err, ok, type Result } from '../../domain/refusal/result';
import { workbook } from '../../domain/workbook';
import type { Deps } from '../deps';
import { inspect } from './inspect';
import type { RepairReply } from './repairs/repair';
import { repairs } from './repairs/repairs';

/**
 * Mends the finding of that id, if it is still there. Who looks after the office may; where its workbook cannot be read
 * nobody can be asked, and whoever has a share in it may put it back, as from the menu.
 */
export const repairFinding =
  (deps: Deps) =>
  (id: string): Result<RepairReply, Refusal> => {
    if (parseFindingId(id) === undefined) return err({ code: 'FINDING_GONE' });
    const health = inspect(deps);
    if (!health.ok) return health;
    if (health.value.refusal) return err(health.value.refusal);
    const finding = health.value.findings.find((each) => each.id === id);
    if (!finding) return err({ code: 'FINDING_GONE' });
    return repairBy(deps, finding.remedy, finding.object);
  };

function repairBy(deps: Deps, remedy: Remedy, object: string): Result<RepairReply, Refusal> {
  if (remedy.by === 'program') return repairs[remedy.mend](deps, object);
  if (remedy.by !== 'sheet') return err({ code: 'FINDING_GONE' });
  deps.cursor.goTo(workbook[remedy.sheet].sheetId, 2);
  return ok({ notes: [] });
}
