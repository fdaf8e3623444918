import { toIso } from '../calendar/instant';
import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { idRanges } from '../outputs/id-ranges';
import {
  announcedExemptions,
  type AnnouncedExemption,
  type AnnouncedOffice,
} from '../registers/exemption/announced-exemptions';
import type { VisibilityFacts } from '../registers/cells-to-repair';
import { isPublic } from '../registers/visibility';
import type { ChainHead } from '../workbook/log-entry';
import type { Codes, PublishedFile } from './decide-publication';
import {
  publicationFolder,
  publicationSettings,
  publicationState,
  type PublicationState,
} from './publication-state';
import { readSnapshot } from './read-snapshot';
import { isSealed, sealText } from './seal';
import { snapshotText, type PublishedSnapshot, type Withdrawal } from './snapshot';

/** What decides what may stay in the published file. */
export interface HeldOffice extends AnnouncedOffice {
  readonly dip: readonly VisibilityFacts[];
}

/** The published file without what may no longer be public; otherwise unchanged. */
export interface PlannedRemoval {
  readonly text: string;
  readonly state: PublicationState;
  /** Where the file's copy is created, if it has none. */
  readonly folderId: string;
  /** Head of the Log before it, kept with the file. */
  readonly log: ChainHead;
  /** Removed numbers, in order. */
  readonly removed: readonly string[];
  /** Whether someone other than this product has written the file since. */
  readonly isForeign: boolean;
}

/**
 * What to remove from the published file; null if all of it may stay: its entries are public in the DIP, and its exemptions are
 * announced in the same words.
 */
export function planRemoval(
  office: HeldOffice,
  context: Pick<Context, 'settings' | 'now' | 'calendar'>,
  published: PublishedFile,
  codes: Codes,
): PlannedRemoval | null {
  const before = readSnapshot(published.text);
  if (before === null) return null;
  const { settings, now, calendar } = context;
  const held = heldLines(office, context);
  const removed = publicLines(before).filter(([, line]) => !held.has(line));
  if (removed.length === 0) return null;
  const known = publicationState(settings);
  const snapshot = without(before, held, toIso(now, calendar.zone));
  const isForeign = known.state === 'terbit' && codes.sha256(published.text) !== known.sha256;
  const plain = snapshotText(snapshot);
  // What others wrote into the file gets no seal: the public page does not show it.
  const text = isForeign ? plain : sealText(plain, codes.seal);
  const planned = rewriting(settings, published, text, {
    // Keep the former hash: removing entries does not vouch for what others wrote into the file.
    sha256: isForeign ? known.sha256 : codes.sha256(text),
    publishedAt: snapshot.publishedAt,
    count: snapshot.entries.length,
  });
  return { ...planned, removed: removed.map(([id]) => id), isForeign: isForeign || planned.isForeign };
}

/** The text that replaces the file's, and what is recorded of it then. */
const rewriting = (
  settings: Context['settings'],
  published: PublishedFile,
  text: string,
  after: Partial<PublicationState>,
): PlannedRemoval => ({
  text,
  state: { ...publicationState(settings), state: 'terbit', fileId: published.id, behind: 0, ...after },
  folderId: publicationFolder(settings),
  log: settings.system.chain,
  removed: [],
  isForeign: published.isRestored === true,
});

/**
 * Writes the published text again, with a seal: after the file was changed by others, where it or its copy lacks the seal, and
 * where the copy differs. Null if nothing of that is so, or the published text is not known.
 * @param copyHash SHA-256 of the copy; '' where there is none
 */
export function planRepair(
  { settings }: Pick<Context, 'settings'>,
  published: PublishedFile,
  copyHash: string,
  { sha256, seal }: Codes,
): PlannedRemoval | null {
  const known = publicationState(settings);
  const snapshot = readSnapshot(published.text);
  if (known.state === '' || snapshot === null || sha256(published.text) !== known.sha256) return null;
  const isWhole = isSealed(published.text, seal) && copyHash === known.sha256;
  if (isWhole && published.isRestored !== true) return null;
  const text = sealText(snapshotText(snapshot), seal);
  return rewriting(settings, published, text, { sha256: sha256(text), isChanged: false });
}

/** Recorded, once, when the file was changed by others and no copy of what was published is left. */
export function noteChanged(
  { settings }: Pick<Context, 'settings'>,
  published: PublishedFile,
  { sha256 }: Codes,
): Partial<Changes> {
  const known = publicationState(settings);
  if (known.state !== 'terbit' || known.isChanged || sha256(published.text) === known.sha256) return {};
  return {
    settings: publicationSettings({ ...known, isChanged: true }),
    log: [
      {
        event: 'TERBITAN_BERUBAH',
        object: published.id,
        detail: 'isi berkas bukan yang diterbitkan; salinannya tidak ada',
      },
    ],
  };
}

/** An entry of the DIP is held by its number, an announced exemption by its whole text. */
const lineOf = (exemption: AnnouncedExemption): string => JSON.stringify(exemption);

const publicLines = ({ entries, exempted }: PublishedSnapshot): readonly (readonly [string, string])[] => [
  ...entries.map(({ id }) => [id, id] as const),
  ...exempted.map((exemption) => [exemption.id, lineOf(exemption)] as const),
];

/** What may be public now. */
export const heldLines = (
  office: HeldOffice,
  context: Pick<Context, 'settings' | 'now' | 'calendar'>,
): ReadonlySet<string> =>
  new Set([
    ...office.dip.filter(isPublic).map(({ id }) => id),
    ...announcedExemptions(office, context).map(lineOf),
  ]);

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
    exempted: before.exempted.filter((exemption) => held.has(lineOf(exemption))),
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
        detail: `sha256 ${state.sha256}; ${removed.length > 0 ? `keluar dari halaman publik: ${idRanges(removed)}` : 'ditulis lagi seperti terbitan terakhir'}`,
      },
    ],
  });

/** Written when the published file could not be read: this many more entries may still be public. */
export function noteRemovalDue(leaving: number, { settings }: Pick<Context, 'settings'>): Partial<Changes> {
  const known = publicationState(settings);
  if (leaving === 0 || known.fileId === '') return {};
  return { settings: publicationSettings({ ...known, behind: known.behind + leaving }) };
}

/** How much of what may be public may not be public after a change. */
export const leavingPublic = (before: ReadonlySet<string>, after: ReadonlySet<string>): number =>
  [...before].filter((line) => !after.has(line)).length;
