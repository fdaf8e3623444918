import { toIso } from '../calendar/instant';
import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { idRanges } from '../outputs/id-ranges';
import { isPublic } from '../registers/visibility';
import type { ChainHead } from '../workbook/log-entry';
import type { DipRow } from '../workbook/registers';
import type { Sha256, PublishedFile } from './decide-publication';
import { publicationSettings, publicationState, type PublicationState } from './publication-state';
import { readSnapshot } from './read-snapshot';
import { snapshotText, type PublishedSnapshot, type Withdrawal } from './snapshot';

export type HeldEntry = Pick<DipRow, 'id' | 'status' | 'category'>;

/** The published file without the entries that are not public in the DIP; otherwise unchanged. */
export interface PlannedRemoval {
  readonly text: string;
  readonly state: PublicationState;
  /** Head of the Log before it, kept with the file. */
  readonly log: ChainHead;
  /** Removed numbers, in order. */
  readonly removed: readonly string[];
  /** Whether someone other than this product has written the file since. */
  readonly isForeign: boolean;
}

/** What to remove from the published file; null if all its entries are public in the DIP. */
export function planRemoval(
  entries: readonly HeldEntry[],
  { settings, now, calendar }: Pick<Context, 'settings' | 'now' | 'calendar'>,
  published: PublishedFile,
  sha256: Sha256,
): PlannedRemoval | null {
  const before = readSnapshot(published.text);
  const held = new Set(entries.filter(isPublic).map(({ id }) => id));
  if (before === null || before.entries.every(({ id }) => held.has(id))) return null;
  const known = publicationState(settings);
  const snapshot = without(before, held, toIso(now, calendar.zone));
  const text = snapshotText(snapshot);
  const isForeign = known.state === 'terbit' && sha256(published.text) !== known.sha256;
  return {
    text,
    state: {
      state: 'terbit',
      fileId: published.id,
      // Keep the former hash: removing entries does not vouch for what others wrote into the file.
      sha256: isForeign ? known.sha256 : sha256(text),
      publishedAt: snapshot.publishedAt,
      count: snapshot.entries.length,
      behind: 0,
    },
    log: settings.system.chain,
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

/** Written before the file, with the change that removes the entries from the DIP. */
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

/** Written when the published file could not be read: this many more entries may still be public. */
export function noteBehind(leaving: number, { settings }: Pick<Context, 'settings'>): Partial<Changes> {
  const known = publicationState(settings);
  if (leaving === 0 || known.fileId === '') return {};
  return { settings: publicationSettings({ ...known, behind: known.behind + leaving }) };
}

/** The number of public entries that are not public after a change. */
export function leavingPublic(before: readonly HeldEntry[], after: readonly HeldEntry[]): number {
  const held = new Set(after.filter(isPublic).map(({ id }) => id));
  return before.filter((entry) => isPublic(entry) && !held.has(entry.id)).length;
}
