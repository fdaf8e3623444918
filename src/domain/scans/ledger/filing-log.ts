import type { ScanRow } from '../../workbook/pindaian';
import type { LogRow } from '../../workbook/procedure';
import { stateAt } from '../scan-move';
import { FILED_LIST, hasContent, listedFilings, type Filing } from './filed-list';

/** Events of the Log about where a file is. */
export const scanEvents = {
  seen: 'PINDAIAN_TERLIHAT',
  waits: 'PINDAIAN_MENUNGGU',
  moved: 'PINDAIAN_DIPINDAHKAN',
  /** Step 5, or a later change of the register. */
  archived: 'PINDAIAN_DIARSIPKAN',
  back: 'PINDAIAN_KEMBALI',
  altered: 'PINDAIAN_BERUBAH',
  gone: 'PINDAIAN_HILANG',
  /** Cells of the ledger that were typed by hand were written back. */
  restored: 'PINDAIAN_DIPULIHKAN',
  /** The deleted line of a filed file is in the ledger again. */
  relisted: 'PINDAIAN_DICATAT_LAGI',
  /** The line of a filed file was deleted, and the file is in none of the folders where it was put. */
  lost: 'PINDAIAN_TIDAK_DITEMUKAN',
  /** The original or a duplicate of an exempted scan is moved into its limited folder. */
  limited: 'SALINAN_DIBATASI',
} as const;

export type Filed = Pick<ScanRow, 'place' | 'row' | 'sha256'>;

/** The cells of the entry that announces a move, or lists a file again: what is filed, and for which rows. */
export const filingCells = ({ place, row, sha256 }: Filed): string => JSON.stringify({ place, row, sha256 });

/** Its detail: the former name, the folder and the name there, and the rows. */
export const filingWords = (
  { originalName, archiveName, place }: Pick<ScanRow, 'originalName' | 'archiveName' | 'place'>,
  why: string,
): string => `${originalName} ke ${place}/${archiveName} (${why})`;

/** Those of a move that changes only whose file it is. */
export const KEPT_CELLS = '{}';

export type LogOfScans = Pick<LogRow, 'event' | 'object' | 'cells'>;

const unfiling: ReadonlySet<string> = new Set([
  scanEvents.seen,
  scanEvents.waits,
  scanEvents.back,
  scanEvents.altered,
  scanEvents.gone,
]);

const filing: ReadonlySet<string> = new Set([scanEvents.moved, scanEvents.relisted]);

/**
 * What an entry says about whether its file is filed: how; null, not filed; 'unsaid' by an earlier version, which did not record it.
 * @returns undefined for an entry that says nothing about it
 */
export function statedFiling({ event, cells }: LogOfScans): Filed | null | 'unsaid' | undefined {
  if (unfiling.has(event)) return null;
  if (!filing.has(event) || cells === KEPT_CELLS) return undefined;
  const filed = readFiled(cells) ?? 'unsaid';
  return filed === 'unsaid' || stateAt(filed.place) === 'tersimpan' ? filed : null;
}

type Filings = ReadonlyMap<string, Filing | null | undefined>;

/** By ID of the ledger: what was filed last; null for a file that is not filed, undefined for one that an earlier version moved. */
export function filingsIn(log: readonly LogOfScans[]): Filings {
  const filings = new Map<string, Filing | null | undefined>();
  for (const entry of log) {
    if (entry.event === FILED_LIST)
      for (const [id, filing] of listedFilings(entry.cells)) filings.set(id, filing);
    const stated = statedFiling(entry);
    if (stated !== undefined) filings.set(entry.object, stated === 'unsaid' ? undefined : stated);
  }
  return filings;
}

function readFiled(cells: string): Filed | undefined {
  try {
    const { place, row, sha256 } = JSON.parse(cells) as Record<string, unknown>;
    return typeof place === 'string' && typeof row === 'string' && typeof sha256 === 'string'
      ? { place, row, sha256 }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The files that are filed, as an opening lists them. A move that is announced and not done yet counts as done; the Log cannot know it
 * where an earlier version announced it.
 */
export function filedFiles(
  scans: readonly Pick<ScanRow, 'id' | 'state' | 'row' | 'sha256'>[],
  log: readonly LogOfScans[],
): readonly (Filing & Pick<ScanRow, 'id'>)[] {
  const filings = filingsIn(log);
  return scans.flatMap(({ id, state, row, sha256 }) => {
    const filing = filings.get(id);
    const isMoving =
      state === 'memindahkan' &&
      (filing ? hasContent(filing, sha256) : filing === undefined && filings.has(id));
    return state === 'tersimpan' || isMoving ? [{ id, row: filing?.row ?? row, sha256 }] : [];
  });
}
