import { isAttended } from '../../domain/calendar/is-attended';
import { parseInstant, toIso, type Instant } from '../../domain/calendar/instant';
import { joinChanges, noChanges, type Changes } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { allFiles } from '../../domain/scans/intake-state';
import { ownsTriggers } from '../../domain/office/owns-triggers';
import { movedLocks } from '../../domain/office/settings/locked-places';
import { settingKey } from '../../domain/office/settings/setting-definitions';
import { ok, type Result } from '../../domain/refusal/result';
import type { IntakePlan } from '../../domain/scans/announce';
import { scanSums, type ScanSums } from '../../domain/scans/ledger/conservation';
import { planIntake } from '../../domain/scans/plan-intake';
import { recordIntake } from '../../domain/scans/archive/record-moves';
import type { Deps } from '../deps';
import { announced, carryOut, type MovesReply } from './carry-out';
import { readInboxes } from './read-inboxes';
import { scanReads, type ScanDeps } from './scan-deps';

/** 'clock': the trigger, which runs only within office hours and only for the triggers' owner; 'person': on command, at once. */
export type IntakeCall = 'clock' | 'person';

export interface IntakeReply extends MovesReply {
  /** The counts before this run's moves. */
  readonly sums: ScanSums;
  /** New files that wait for the next run: one run inspects a limited number. */
  readonly waiting: number;
  /** Where rows of Pengaturan are that moved away from their locks: whoever runs this renews them (lock-rows.ts). Null for none. */
  readonly movedLocks: string | null;
}

/** One check of the inboxes, by trigger or on command: records new files and files those that have settled. */
export const takeInScans =
  (deps: ScanDeps & Pick<Deps, 'codecs'>) =>
  (call: IntakeCall): Result<IntakeReply> => {
    const planned = deps.execution.transactWith(
      scanReads,
      (office, context) =>
        call === 'person' || isOnDuty(context)
          ? readInboxes(deps, allFiles(office), context, since(context))
          : null,
      (office, found, context) => {
        const listing = found?.listing ?? null;
        const plan = listing === null ? rest : planIntake(office, listing, context);
        return ok({
          changes: listing === null ? rest.changes : joinChanges(plan.changes, heartbeat(context)),
          reply: {
            announced: announced(plan, context),
            sums: scanSums(office.pindaian),
            waiting: found?.waiting ?? 0,
            movedLocks: call === 'clock' && listing !== null ? movedLocks(context.settings) : null,
          },
          effectsFollow: plan.moves.length > 0,
        });
      },
    );
    if (!planned.ok) return planned;
    const { announced: moves, ...reply } = planned.value;
    return ok({ ...carryOut(deps, moves, recordIntake), ...reply });
  };

const rest: IntakePlan = { changes: noChanges, moves: [] };
const BEAT = 'Detak Terakhir';

const since = ({ settings }: Context): Instant | null =>
  parseInstant(settings.system.values[BEAT] ?? '') ?? null;

const isOnDuty = (context: Context): boolean =>
  isAttended(context.now, context.calendar) && ownsTriggers(context);

/** The time of the last intake, so that a stopped trigger is noticed. */
const heartbeat = ({ now, calendar }: Context): Partial<Changes> => ({
  settings: { [settingKey('Sistem', BEAT)]: toIso(now, calendar.zone) },
});
