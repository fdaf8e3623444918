import type { Context } from '../../domain/office/context';
import type { Settings } from '../../domain/office/settings/settings';
import { mapResult, ok, type Result } from '../../domain/refusal/result';
import { exemptedFolders } from '../../domain/scans/archive/exempted-access';
import { exemptedCopies } from '../../domain/scans/archive/exempted-copies';
import { scanEvents } from '../../domain/scans/ledger/filing-log';
import { DUPLICATES, ORIGINALS, type ScanMove } from '../../domain/scans/scan-move';
import { noChanges } from '../../domain/workbook/changes';
import type { LogDraft } from '../../domain/workbook/log-entry';
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
    withSettings(planDecision(ok(planRelocation(office, context)), context), context, office.pindaian),
  );
  if (!planned.ok) return planned;
  const { reply, settings } = store(deps, planned.value);
  const limited = limitExempted(deps, settings);
  if (!limited.ok) return limited;
  return mapResult(moveCopies(deps, planned.value, settings), () => reply);
};

/** Moves what is still in Asli and Duplikat of these copies into the limited folders; one listing, none where there is no such copy. */
function moveCopies(
  { execution, access, scans, timeIsOver }: StoreDeps,
  { announced: { archive }, copies }: Stored,
  { folders }: Settings,
): Result<unknown> {
  const places = [ORIGINALS, DUPLICATES].map((path) => folders[path] ?? '').filter((id) => id !== '');
  if (copies.length === 0 || places.length === 0) return ok(null);
  const present = new Set(access.filesIn(places).map(({ id }) => id));
  const moves = copies.filter(({ fileId }) => present.has(fileId));
  if (moves.length === 0) return ok(null);
  const log = moves.map(({ scanId, name, from, to }): LogDraft => ({
    event: scanEvents.limited,
    object: scanId,
    detail: `${name} dari ${from} ke ${to}`,
  }));
  const noted = execution.transact({}, () =>
    ok({ changes: { ...noChanges, log }, reply: null, effectsFollow: true }),
  );
  return mapResult(noted, () => scans.carryOut(moves, { ...archive, folders }, timeIsOver));
}

interface Stored {
  readonly announced: Announced;
  readonly settings: Settings;
  /** Copies of exempted scans outside their folders. */
  readonly copies: readonly ScanMove[];
}

function withSettings(
  decision: ReturnType<typeof planDecision>,
  { settings }: Context,
  scans: Parameters<typeof exemptedCopies>[0] = [],
): Result<Decision<Stored>> {
  if (!decision.ok) return decision;
  const { reply: announced, ...rest } = decision.value;
  return ok({ ...rest, reply: { announced, settings, copies: exemptedCopies(scans, settings) } });
}

/** `settings` include the folders that the moves created or found; `isNew`: one of these is a folder of exempted scans. */
function store(deps: StoreDeps, { announced, settings }: Stored) {
  const { reply, folders } = carryOutFully(deps, announced, recordArchive);
  const known = { ...settings, folders: { ...settings.folders, ...folders } };
  const isNew = exemptedFolders(known).some(({ path }) => path in folders);
  return { reply, settings: known, isNew };
}
