import { parseInstant, type Instant } from '../../calendar/instant';
import { isFiled, rowsServed } from '../../completeness/scanned-rows';
import type { UnlistedScan } from '../../completeness/work';
import { sharingEvents } from '../../registers/opened-files';
import type { ScanRow } from '../../workbook/pindaian';
import type { LogRow } from '../../workbook/procedure';
import { ledgerOf } from '../scan-move';
import { hasContent } from './filed-list';
import { filingsIn, scanEvents, statedFiling, type Filed, type LogOfScans } from './filing-log';

/** A filed file as the Log has it. */
export interface LoggedScan extends Pick<
  ScanRow,
  'id' | 'subBagian' | 'row' | 'sha256' | 'originalName' | 'archiveName' | 'shared'
> {
  /** The folders in which it was put since it was filed, the last one first. */
  readonly places: readonly string[];
  readonly seenAt: Instant | null;
  readonly filedAt: Instant | null;
  readonly archivedAt: Instant | null;
  /** It was looked for in these folders and not found. */
  readonly isLost: boolean;
}

export type LogOfFiles = LogOfScans & Pick<LogRow, 'detail'> & Partial<Pick<LogRow, 'at'>>;

const begun: Omit<LoggedScan, 'id'> = {
  subBagian: '',
  row: '',
  sha256: '',
  originalName: '',
  archiveName: '',
  shared: '',
  places: [],
  seenAt: null,
  filedAt: null,
  archivedAt: null,
  isLost: false,
};

/** Every file that the Log states as filed, by its ID. */
function loggedScans(log: readonly LogOfFiles[]): ReadonlyMap<string, LoggedScan> {
  const known = new Map<string, LoggedScan>();
  for (const entry of log) {
    const before = known.get(entry.object) ?? { id: entry.object, ...begun };
    const change = changeBy(entry, before);
    if (change) known.set(entry.object, { ...before, ...change });
  }
  return new Map([...known].filter(([, { places }]) => places.length > 0));
}

function changeBy(entry: LogOfFiles, before: LoggedScan): Partial<LoggedScan> | undefined {
  const { event, detail } = entry;
  const at = parseInstant(entry.at ?? '') ?? null;
  if (event === scanEvents.seen)
    return { subBagian: /^([^:]+): /.exec(detail)?.[1] ?? '', seenAt: at, places: [] };
  if (event === scanEvents.lost) return { isLost: true };
  if (event === sharingEvents.opened) return { shared: 'terbuka' };
  if (event === sharingEvents.closed) return { shared: '' };
  if (event === scanEvents.archived)
    return before.places.length > 0 ? archived(detail, before, at) : undefined;
  const filed = statedFiling(entry);
  if (filed === undefined) return undefined;
  const change = filed === 'unsaid' ? unsaidFiling(detail) : filed && { ...filed, ...namesIn(detail, filed) };
  if (!change) return { places: [] };
  const { place, ...cells } = change;
  const isAgain = event === scanEvents.relisted;
  return {
    ...cells,
    isLost: false,
    ...(isAgain ? movedTo(place, before) : { places: [place], filedAt: at, archivedAt: null }),
  };
}

const movedTo = (place: string, { places }: LoggedScan): Pick<LoggedScan, 'places'> => ({
  places: [place, ...places.filter((each) => each !== place)],
});

/** @example archived('Arsip/2025/KUL/berkala/KUL-0001_2025.pdf', …) */
function archived(detail: string, before: LoggedScan, at: Instant | null): Partial<LoggedScan> {
  const end = detail.lastIndexOf('/');
  return { ...movedTo(detail.slice(0, end), before), archiveName: detail.slice(end + 1), archivedAt: at };
}

type Names = Pick<ScanRow, 'originalName' | 'archiveName'>;

function namesIn(detail: string, { place, row }: Pick<Filed, 'place' | 'row'>): Names {
  const [originalName = '', ...rest] = detail.split(` ke ${place}/`);
  const name = rest.join(` ke ${place}/`);
  return rest.length === 0
    ? { originalName: '', archiveName: '' }
    : { originalName, archiveName: name.slice(0, Math.max(0, name.lastIndexOf(` (${row}`))) };
}

/** A filing of an earlier version, whose entry has nothing but its words. */
function unsaidFiling(detail: string): (Filed & Names) | null {
  const [, place, row] =
    / ke (Pindaian\/[^/]+)\/.* \(([^\s(),]+-\d+(?:, [^\s(),]+-\d+)*)[,)]/s.exec(detail) ?? [];
  return place === undefined || row === undefined
    ? null
    : { place, row, sha256: '', ...namesIn(detail, { place, row }) };
}

type Listed = Pick<ScanRow, 'id' | 'row' | 'state' | 'reason'> & Partial<Pick<ScanRow, 'sha256'>>;

/** Filed files whose line was deleted in the sheet. The product never deletes one. */
export const missingScans = (ledger: readonly Listed[], log: readonly LogOfFiles[]): readonly LoggedScan[] =>
  missingOf(ledger, [...loggedScans(log).values()]);

/** The same of Pindaian, from the Log of the running Kegiatan and the list with which it begins. */
export function missingFilings(
  pindaian: readonly Listed[],
  log: readonly LogOfScans[],
): readonly UnlistedScan[] {
  const lost = new Set(log.flatMap(({ event, object }) => (event === scanEvents.lost ? [object] : [])));
  const filed = [...filingsIn(log)].flatMap(([id, filing]) =>
    filing && ledgerOf(id) === 'pindaian' ? [{ id, ...filing, isLost: lost.has(id) }] : [],
  );
  return missingOf(pindaian, filed);
}

/**
 * Where other files of the ledger are filed for all its rows since, a file is not missed if their content is the same, or if it was
 * looked for in vain.
 */
function missingOf<S extends Pick<LoggedScan, 'id' | 'row' | 'sha256' | 'isLost'>>(
  ledger: readonly Listed[],
  known: readonly S[],
): readonly S[] {
  const present = new Set(ledger.map(({ id }) => id));
  const filed = ledger.filter(isFiled);
  const isReplaced = (gone: S): boolean =>
    rowsServed(gone).every((id) =>
      filed.some(
        (scan) => rowsServed(scan).includes(id) && (gone.isLost || hasContent(gone, scan.sha256 ?? '')),
      ),
    );
  return known.filter((scan) => !present.has(scan.id) && !isReplaced(scan));
}
