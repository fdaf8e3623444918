import { joinChanges } from '../../../domain/workbook/changes';
import { err, ok } from '../../../domain/refusal/result';
import type { Repair } from './repair';

/** Replaces an unreadable value with the default that was used in its place. */
export const repairSetting: Repair = ({ execution }, key) =>
  execution.transact({}, (_office, { settings }) => {
    const fault = settings.problems.find((problem) => problem.key === key && problem.used !== '');
    if (!fault) return err({ code: 'FINDING_GONE' });
    return ok({
      changes: joinChanges({
        settings: { [key]: fault.used },
        log: [
          { event: 'PENGATURAN_DIUBAH', object: key, detail: `"${fault.found}" menjadi "${fault.used}"` },
        ],
      }),
      reply: { notes: [] },
    });
  });
