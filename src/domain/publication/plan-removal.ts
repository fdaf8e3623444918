import { toIso } from '../calendar/instant';
import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { idRanges } from '../outputs/id-ranges';
import { isPublic } from '../registers/visibility';
import type { DipRow } from '../workbook/registers';
import type { Sha256, PublishedFile } from './decide-publication';
import { publicationSettings, publicationState, type PublicationState } from './publication-state';
import { readSnapshot } from './read-snapshot';
import { snapshotText, type PublishedSnapshot, type Withdrawal } from './snapshot';

export type HeldEntry = Pick<DipRow, 'id' | 'status' | 'category'>;

/** The published file without the entries that the DIP does not hold as public; nothing else in it is new. */
export interface PlannedRemoval {
  readonly text: string;
  readonly state: PublicationState;
  /** Numbers that leave, in their order. */
  readonly removed: readonly string[];
  /** Whether somebody else than this product has written the file since. */
  readonly isForeign: boolean;
}

/** What is to be taken from the published file; null where it holds nothing that the DIP does not hold as public. */
export function planRemoval(
  entries: readonly HeldEntry[],
  { settings, now, calendar }: Pick<Context, 'settings' | 'now' | 'calendar'>,
  standing: PublishedFile,
  sha256: Sha256,
): PlannedRemoval | null {
  const before = readSnapshot(standing.text);
  const held = new Set(entries.filter(isPublic).map(({ id }) => id));
  if (before === null || before.entries.every(({ id }) => held.has(id))) return null;
  const known = publicationState(settings);
  const snapshot = without(before, held, toIso(now, calendar.zone));
  const text = snapshotText(snapshot);
  const isForeign = known.state === 'terbit' && sha256(standing.text) !== known.sha256;
  return {
    text,
    state: {
      state: 'terbit',
      fileId: standing.id,
      // What others wrote into the file is not made ours by what we take out of it.
      sha256: isForeign ? known.sha256 : sha256(text),
      publishedAt: snapshot.publishedAt,
      count: snapshot.entries.length,
      behind: 0,
    },
    removed: before.entries.filter(({ id }) => !held.has(id)).map(({ id }) => id),
    isForeign,
  };
}

function without(before: PublishedSnapshot, held: ReadonlySet<string>, now: string): PublishedSnapshot {
  const gone = before.entries
    .filter(({ id }) => !held.has(id))
    .map(({ id, number, firstPublishedAt }): Withdrawal => ({
      id,
      number,
      firstPublishedAt,
      withdrawnAt: now,
    }));
  return {
    ...before,
    publishedAt: now,
    entries: before.entries.filter(({ id }) => held.has(id)),
    withdrawn: [...before.withdrawn, ...gone].sort((one, other) => one.number - other.number),
  };
}

/** Written before the file, with the change that takes the entries from the DIP. */
export const announceRemoval = ({ state, removed, isForeign }: PlannedRemoval): Changes =>
  joinChanges({
    settings: publicationSettings({ ...state, state: 'menerbitkan', behind: removed.length }),
    log: [
      ...(isForeign
        ? [{ event: 'TERBITAN_BERUBAH', object: state.fileId, detail: 'isi berkas bukan yang diterbitkan' }]
        : []),
      {
        event: 'DIP_MENERBITKAN',
        object: state.fileId,
        detail: `sha256 ${state.sha256}; keluar dari halaman publik: ${idRanges(removed)}`,
      },
    ],
  });

/** Written where the published file could not be looked into: so many more entries may still be seen by the public. */
export function noteBehind(leaving: number, { settings }: Pick<Context, 'settings'>): Partial<Changes> {
  const known = publicationState(settings);
  if (leaving === 0 || known.fileId === '') return {};
  return { settings: publicationSettings({ ...known, behind: known.behind + leaving }) };
}

/** Entries that were public and are not after a change. */
export function leavingPublic(before: readonly HeldEntry[], after: readonly HeldEntry[]): number {
  const held = new Set(after.filter(isPublic).map(({ id }) => id));
  return before.filter((entry) => isPublic(entry) && !held.has(entry.id)).length;
}
