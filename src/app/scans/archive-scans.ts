import type { Context } from '../../domain/office/context';
import type { Settings } from '../../domain/office/settings/settings';
import { mapResult, ok, type Result } from '../../domain/refusal/result';
import { exemptedFolders } from '../../domain/scans/archive/exempted-access';
import { planArchive, planRelocation } from '../../domain/scans/archive/plan-archive';
import { recordArchive } from '../../domain/scans/archive/record-moves';
import { carryOutFully, planDecision, type Announced, type MovesReply } from './carry-out';
import type { Decision } from '../../ports/execution';
import type { Deps } from '../deps';
import { limitExempted } from '../office/rights/limit-exempted';
import { logOfRows, procedure } from '../reads';
import type { ScanDeps } from './scan-deps';

const reads = {
  inventaris: ['kegiatan', 'subBagian', 'title', 'year', 'category', 'register', 'entry'],
  dip: ['status', 'movedTo', 'category'],
  dik: ['status', 'movedTo'],
  pindaian: 'all',
  ...logOfRows,
} as const;

type StoreDeps = ScanDeps & Pick<Deps, 'access'>;

/** SOP 5: moves every filed scan to its archive folder and checks its hash. */
export const archiveScans = (deps: StoreDeps) => (): Result<MovesReply> => {
  const planned = deps.execution.transact({ ...procedure, ...reads }, (office, context) =>
    withSettings(planDecision(planArchive(office, context), context), context),
  );
  if (!planned.ok) return planned;
  const { reply, settings, isNew } = store(deps, planned.value);
  const limited = isNew ? deps.execution.close(() => limitExempted(deps, settings)) : ok(true);
  return mapResult(limited, () => reply);
};

/**
 * Once a day: moves archived scans to the folder of the register that now holds their entry. Then limits access to the
 * folders of exempted scans, without another read of the workbook.
 */
export const relocateScans = (deps: StoreDeps) => (): Result<MovesReply> => {
  const planned = deps.execution.transact({ ...procedure, ...reads }, (office, context) =>
    withSettings(planDecision(ok(planRelocation(office, context)), context), context),
  );
  if (!planned.ok) return planned;
  const { reply, settings } = store(deps, planned.value);
  return mapResult(limitExempted(deps, settings), () => reply);
};

interface Stored {
  readonly announced: Announced;
  readonly settings: Settings;
}

function withSettings(
  decision: ReturnType<typeof planDecision>,
  { settings }: Context,
): Result<Decision<Stored>> {
  if (!decision.ok) return decision;
  const { reply: announced, ...rest } = decision.value;
  return ok({ ...rest, reply: { announced, settings } });
}

/** `settings` include the folders that the moves created or found; `isNew`: one of these is a folder of exempted scans. */
function store(deps: StoreDeps, { announced, settings }: Stored) {
  const { reply, folders } = carryOutFully(deps, announced, recordArchive);
  const known = { ...settings, folders: { ...settings.folders, ...folders } };
  const isNew = exemptedFolders(known).some(({ path }) => path in folders);
  return { reply, settings: known, isNew };
}
