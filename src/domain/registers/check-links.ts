import type { Instant } from '../calendar/instant';
import type { RowUpdate } from '../workbook/changes';
import { parseDriveId } from '../office/drive-id';
import { isWorkingLink } from '../completeness/evidence';
import { rowsServed } from '../completeness/scanned-rows';
import type { DipRow } from '../workbook/registers';
import type { LinkState } from '../workbook/vocabulary/link-state';
import { openedFiles } from './opened-files';
import type { SharingOffice } from './share-scans';
import type { VisibilityFacts } from './cells-to-repair';
import { isPublic } from './visibility';

type CheckedEntry = VisibilityFacts & Pick<DipRow, 'linkState' | 'linkCheckedAt'>;
export interface CheckingOffice extends SharingOffice {
  readonly dip: readonly CheckedEntry[];
}

/** Files per run whose state is requested from Drive: one UrlFetchApp call. */
export const FILES_A_RUN = 100;
/** Entries per run. Those without a file in Drive cost nothing. */
const ENTRIES_A_RUN = 500;

/** An entry with its files. */
export interface LinkTarget {
  readonly entry: CheckedEntry;
  /** The Drive file of the entry's own link; '' for none. */
  readonly linked: string;
  /** Filed scans of its rows. */
  readonly scans: readonly string[];
}

/**
 * The entries to check in this run: those never checked, then those checked longest ago. A withdrawn entry is included
 * while a scan of it may still be open.
 */
export function linkTargets(office: CheckingOffice): readonly LinkTarget[] {
  const scansOf = filesByEntry(office);
  const turn = office.dip
    .filter((entry) => isPublic(entry) || scansOf.has(entry.id))
    .sort((one, other) => (one.linkCheckedAt ?? 0) - (other.linkCheckedAt ?? 0) || one.number - other.number);
  const targets: LinkTarget[] = [];
  let files = 0;
  for (const entry of turn.slice(0, ENTRIES_A_RUN)) {
    const linked = isDriveLink(entry.link) ? (parseDriveId(entry.link) ?? '') : '';
    const target = { entry, linked, scans: scansOf.get(entry.id) ?? [] };
    files += filesOf(target).length;
    if (files > FILES_A_RUN && targets.length > 0) break;
    targets.push(target);
  }
  return targets;
}

export const filesOf = ({ linked, scans }: LinkTarget): readonly string[] => [
  ...new Set([...(linked === '' ? [] : [linked]), ...scans]),
];

const isDriveLink = (link: string): boolean => /^https:\/\/(?:drive|docs)\.google\.com\//.test(link.trim());

/** The filed scans, and what is open without a line that names it. */
function filesByEntry({ pindaian, inventaris, log }: SharingOffice): ReadonlyMap<string, readonly string[]> {
  const entryOf = new Map(inventaris.map(({ id, entry }) => [id, entry]));
  const files = new Map<string, string[]>();
  const note = (entries: readonly string[], fileId: string): void => {
    for (const entry of new Set(entries))
      if (entry !== '') files.set(entry, [...(files.get(entry) ?? []), fileId]);
  };
  for (const scan of pindaian.filter(({ state }) => state === 'tersimpan'))
    note(
      rowsServed(scan).map((row) => entryOf.get(row) ?? ''),
      scan.fileId,
    );
  const listed = new Set(pindaian.map(({ fileId }) => fileId));
  for (const { fileId, entries } of openedFiles(log).values()) if (!listed.has(fileId)) note(entries, fileId);
  return files;
}

/** A file as reported by Drive. */
export interface SeenFile {
  readonly found: 'present' | 'trashed' | 'missing';
  readonly open: boolean;
}

/** The state of an entry's link; undefined when Drive did not respond. `shares`: scans of the DIP are to be open. */
export function stateOfLink(
  target: LinkTarget,
  seen: ReadonlyMap<string, SeenFile>,
  shares: boolean,
): LinkState | undefined {
  const { entry, linked, scans } = target;
  const files = filesOf(target).map((id) => ({ id, file: seen.get(id) }));
  if (files.some(({ file }) => file === undefined)) return undefined;
  const of = (state: SeenFile['found']): boolean => files.some(({ file }) => file?.found === state);
  const scanned = files.filter(({ id }) => scans.includes(id));
  if (!isPublic(entry))
    return scanned.some(({ file }) => file?.open) ? 'masih terbuka untuk umum' : 'tanpa tautan';
  if (of('missing')) return 'berkas tidak ditemukan';
  if (of('trashed')) return 'berkas di tempat sampah';
  const mustBeOpen = files.filter(({ id }) => id === linked || (shares && scans.includes(id)));
  if (mustBeOpen.some(({ file }) => !file?.open)) return 'belum dibagikan untuk umum';
  if (linked !== '') return 'baik';
  if (entry.link.trim() !== '')
    return isWorkingLink(entry.link) ? 'alamat luar, tidak dibuka' : 'bentuk alamat keliru';
  return shares && scans.length > 0 ? 'baik' : 'tanpa tautan';
}

/** The register updates of one run. An entry without a response from Drive keeps its turn. */
export function linkUpdates(
  targets: readonly LinkTarget[],
  seen: ReadonlyMap<string, SeenFile>,
  shares: boolean,
  now: Instant,
): readonly Extract<RowUpdate, { sheet: 'dip' }>[] {
  return targets.flatMap((target) => {
    const linkState = stateOfLink(target, seen, shares);
    if (linkState === undefined) return [];
    return [{ sheet: 'dip' as const, id: target.entry.id, set: { linkCheckedAt: now, linkState } }];
  });
}
