import { isEmpty, joinChanges, rowsAfter, type Changes } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import type { PublishedFile } from '../../domain/publication/decide-publication';
import type { HeldOffice, PlannedRemoval } from '../../domain/publication/plan-removal';
import { recordTest as record, type TypedTest } from '../../domain/registers/exemption/record-test';
import { releaseEntry as release } from '../../domain/registers/exemption/release-entry';
import { reinstateEntry as reinstate } from '../../domain/registers/entry/reinstate-entry';
import { planSharing, type SharingOffice, type SharingOrder } from '../../domain/registers/share-scans';
import { withdrawEntry as withdraw, type LifeOffice } from '../../domain/registers/entry/withdraw-entry';
import type { PublicCategory } from '../../domain/workbook/vocabulary/category-and-form';
import { ok, type Result } from '../../domain/refusal/result';
import type { Outcome } from '../../ports/execution';
import type { Deps } from '../deps';
import { carryOutRemoval, decideRemoval, publishedFile } from '../publish/remove-published';
import { moveFormer } from './move-former';
import { carryOutSharing } from './carry-out-sharing';
import { lifeReads } from './life-reads';

type Needs = Pick<
  Deps,
  'execution' | 'custody' | 'sharing' | 'publications' | 'seal' | 'sha256' | 'timeIsOver'
>;
export interface ChangedEntry {
  readonly number: string;
  /** Scans that remain public for now, because Drive refused; the daily trigger retries. */
  readonly stillOpen: number;
  /** Whether the public page may still show a removed entry; the daily trigger retries. */
  readonly stillPublished: boolean;
}

/** What follows a change outside the workbook. */
interface Following {
  readonly orders: readonly SharingOrder[];
  readonly dip: SharingOffice['dip'];
  readonly removal: PlannedRemoval | null;
  /** The published file could not be read, and may contain what is no longer public. */
  readonly isBehind: boolean;
}

interface ChangedOffice extends Omit<LifeOffice, 'dik'> {
  readonly dik: readonly (LifeOffice['dik'][number] & HeldOffice['dik'][number])[];
}

/** Adds to a change of an entry what it removes from the public page and which scans it closes, in the same write. */
function withFollowing(
  deps: Needs,
  office: ChangedOffice,
  file: PublishedFile | null,
  context: Context,
  decision: Result<Changes>,
): Outcome<Following> {
  if (!decision.ok) return decision;
  const after = {
    ...office,
    dip: rowsAfter('dip', office.dip, decision.value),
    dik: rowsAfter('dik', office.dik, decision.value),
    inventaris: rowsAfter('inventaris', office.inventaris, decision.value),
  };
  const orders = closings(after);
  const { changes, planned } = decideRemoval(deps, office, after, file, context);
  const isBehind = planned === null && !isEmpty(joinChanges(changes));
  return ok({
    changes: joinChanges(decision.value, changes),
    reply: { orders, dip: after.dip, removal: planned, isBehind },
    // The file is written under the lock, so that publications never overlap.
    effectsFollow: orders.length > 0 && planned === null,
  });
}

/** Writes the published file without what is no longer public, and closes scans in Drive. */
function carryOut(deps: Needs, number: string, decided: Result<Following>): Result<ChangedEntry> {
  if (!decided.ok) return decided;
  const { orders, dip, removal, isBehind } = decided.value;
  const published = carryOutRemoval(deps, removal);
  const { left } = carryOutSharing(deps, orders, dip);
  return ok({ number, stillOpen: left, stillPublished: isBehind || published > 0 });
}

/** Only what must be closed; the daily trigger opens the rest. */
export const closings = (office: Parameters<typeof planSharing>[0]): readonly SharingOrder[] =>
  planSharing(office, true).filter(({ open }) => !open);

const fileOf =
  (deps: Needs) =>
  (_office: unknown, context: Context): PublishedFile | null =>
    publishedFile(deps, context);

const changeLife =
  (decide: typeof withdraw) =>
  (deps: Needs) =>
  (number: string, reason: string): Result<ChangedEntry> => {
    const decided = deps.execution.transactWith(lifeReads, fileOf(deps), (office, file, context) =>
      withFollowing(deps, office, file, context, decide(office, context, number, reason)),
    );
    return carryOut(deps, number, decided);
  };

export const withdrawEntry = changeLife(withdraw);

/** Its row comes back from the documents of former Kegiatan; if that fails, with the nightly run. */
export const reinstateEntry =
  (deps: Needs) =>
  (number: string, reason: string): Result<ChangedEntry> => {
    const done = changeLife(reinstate)(deps)(number, reason);
    if (done.ok) deps.execution.close(moveFormer(deps));
    return done;
  };

const testReads = { ...lifeReads, dik: 'all' } as const;

/** The PPID records the consequence test of an entry of the DIK. What is no longer announced leaves the public page. */
export const recordTest =
  (deps: Needs) =>
  (number: string, seen: TypedTest, typed: TypedTest): Result<ChangedEntry> => {
    const decided = deps.execution.transactWith(testReads, fileOf(deps), (office, file, context) =>
      withFollowing(deps, office, file, context, record(office, context, number, seen, typed)),
    );
    return carryOut(deps, number, decided);
  };

const releaseReads = {
  ...lifeReads,
  dip: 'all',
  dik: 'all',
  inventaris: 'all',
  pindaian: [...lifeReads.pindaian, 'reason', 'originalName', 'archiveName', 'archivedAt'],
  klasifikasi: 'all',
} as const;

/** The PPID opens a document whose exemption has ended: it moves from the DIK to the DIP. */
export const releaseEntry =
  (deps: Needs) =>
  (number: string, category: PublicCategory, reason: string): Result<ChangedEntry> => {
    const decided = deps.execution.transactWith(releaseReads, fileOf(deps), (office, file, context) =>
      withFollowing(deps, office, file, context, release(office, context, { number, category, reason })),
    );
    return carryOut(deps, number, decided);
  };
