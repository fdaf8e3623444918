import { parseFindingId } from '../../domain/health/check-up';
import type { Remedy } from '../../domain/health/finding';
import { refuseUnlessManager } from '../../domain/office/managers';
import { err, ok, type Result } from '../../domain/refusal/result';
import { workbook } from '../../domain/workbook';
import type { Deps } from '../deps';
import { inspect } from './inspect';
import type { RepairReply } from './repairs/repair';
import { repairs } from './repairs/repairs';

/**
 * Repairs the finding with that id if it still exists. Managers of the office may do so. If the workbook cannot be read, its
 * roles are unknown, and everybody with access to it may, as from the menu.
 */
export const repairFinding =
  (deps: Deps) =>
  (id: string): Result<RepairReply> => {
    if (parseFindingId(id) === undefined) return err({ code: 'FINDING_GONE' });
    const health = inspect(deps, refuseUnlessManager);
    if (!health.ok) return health;
    const finding = health.value.findings.find((each) => each.id === id);
    if (!finding) return err({ code: 'FINDING_GONE' });
    return repairBy(deps, finding.remedy, finding.object);
  };

function repairBy(deps: Deps, remedy: Remedy, object: string): Result<RepairReply> {
  if (remedy.by === 'program') return repairs[remedy.repair](deps, object);
  if (remedy.by !== 'sheet') return err({ code: 'FINDING_GONE' });
  deps.cursor.goTo(workbook[remedy.sheet].sheetId, 2);
  return ok({ notes: [] });
}
