import { isEmpty, joinChanges } from '../../domain/workbook/changes';
import { overviewChanges } from '../../domain/dashboard/overview-changes';
import { renewDeadlines as renew } from '../../domain/kegiatan/renew-deadlines';
import { runningKegiatan } from '../../domain/sop/running';
import { ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { overviewShown, procedure } from '../reads';

/** Once a day: recalculates deadlines from the current holidays. */
export const renewDeadlines =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<{ readonly renewed: number }> =>
    execution.transact({ ...procedure, ...overviewShown }, (office, context) => {
      const kegiatan = runningKegiatan(office.kegiatan)?.id;
      const { steps, changes } = renew(
        office.tahapan.filter((step) => step.kegiatan === kegiatan),
        context,
      );
      if (isEmpty(changes)) return ok({ changes, reply: { renewed: 0 } });
      const overview = overviewChanges(steps, context, office);
      return ok({ changes: joinChanges(changes, overview), reply: { renewed: changes.log.length } });
    });
