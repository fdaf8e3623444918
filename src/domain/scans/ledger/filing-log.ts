import { TYPIST_UNKNOWN } from '../../inventory/typists/typists';
import { shorten } from '../../text/shorten';
import type { Changes, RowUpdate } from '../../workbook/changes';
import { pindaian, type ScanRow } from '../../workbook/pindaian';
import type { LogRow } from '../../workbook/procedure';
import { ALTERED, FOREIGN, GONE, TYPED } from '../../workbook/vocabulary/ledger-words';
import { ledgerOf, stateAt } from '../scan-move';
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

/** What people typed over cells of the ledger. */
export interface TypedScan {
  readonly typed?: Partial<Pick<ScanRow, 'state' | 'row'>>;
}

type Cells = Partial<Pick<ScanRow, 'id' | 'state' | 'reason' | 'row' | 'sha256'>>;

/**
 * The ledger as the Log confirms it. A file is filed exactly if the Log says so, for the rows and with the content with which it was
 * filed: only such content was checked. What an earlier version filed, or what is older than the Log of an earlier version, is as the
 * sheet says.
 * @param given the last number of the ledger that the office gave
 */
export function asFiled<S extends object>(
  scans: readonly S[],
  log: readonly LogOfScans[],
  given: number,
): readonly (S & TypedScan)[] {
  const filings = filingsIn(log);
  const isOlder = olderThan(log, given);
  return scans.map((scan) => {
    const { id = '', state, sha256 }: Cells = scan;
    const filing = filings.get(id);
    if (filing && (sha256 === undefined || hasContent(filing, sha256))) return refiled(scan, filing);
    const isUnsaid = filing === undefined && (filings.has(id) || isOlder(id));
    return state !== 'tersimpan' || isUnsaid ? scan : { ...scan, state: 'karantina', typed: { state } };
  });
}

/** What the product itself writes of a filed file: before a move, and if a file cannot be moved. */
const isOwnState = ({ state, reason = '' }: Cells): boolean =>
  state === 'tersimpan' || state === 'memindahkan' || [ALTERED, GONE, FOREIGN].includes(reason);

/** A file that the Log says is filed, whatever was typed. */
function refiled<S extends object>(scan: S, { row }: Filing): S & TypedScan {
  const cells: Cells = scan;
  if (cells.state === undefined) return scan;
  const isTyped = !isOwnState(cells);
  if (!isTyped && cells.state !== 'tersimpan') return scan;
  const isOther = cells.row !== undefined && cells.row !== row;
  if (!isTyped && !isOther) return scan;
  const typed = { ...(isTyped && { state: cells.state }), ...(isOther && { row: cells.row }) };
  return { ...scan, state: 'tersimpan', ...(isOther && { row }), typed };
}

/** Whether only the former Log can know a file. It is not needed where the opening of the Kegiatan listed what is filed. */
function olderThan(log: readonly LogOfScans[], given: number): (id: string) => boolean {
  if (log.some(({ event }) => event === FILED_LIST)) return () => false;
  const first = log.find(({ event, object }) => event === scanEvents.seen && ledgerOf(object) === 'pindaian');
  const end = Math.min(first ? numberOf(first.object) : Infinity, given + 1);
  return (id) => numberOf(id) >= 1 && numberOf(id) < end;
}

/** @example numberOf('P-0012')  //=> 12 */
const numberOf = (id: string): number => Number(/^P-(\d+)$/.exec(id)?.[1] ?? Infinity);

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

/** Writes back what was typed: a file that was not filed is one for a person to look at again. */
export function writeBack(
  scans: readonly (Pick<ScanRow, 'id' | 'state' | 'row'> & TypedScan)[],
): Pick<Changes, 'updates' | 'log'> {
  const typed = scans.flatMap(({ typed: cells, ...scan }) => (cells ? [{ ...scan, cells }] : []));
  return {
    updates: typed.map(({ id, state, row, cells }): RowUpdate => {
      if (state !== 'tersimpan') return { sheet: ledgerOf(id), id, set: { state, reason: TYPED } };
      const set = { ...('state' in cells && { state, reason: '' }), ...('row' in cells && { row }) };
      return { sheet: ledgerOf(id), id, set };
    }),
    log: typed.map((scan) => ({
      event: scanEvents.restored,
      object: scan.id,
      detail: wordsOf(scan),
      actor: TYPIST_UNKNOWN,
    })),
  };
}

function wordsOf({ state, row, cells }: Pick<ScanRow, 'state' | 'row'> & { readonly cells: Cells }): string {
  const said = (column: 'state' | 'row', kept: string): readonly string[] =>
    column in cells
      ? [`${pindaian.columns[column].header} "${shorten(cells[column] ?? '')}" diketik dengan tangan${kept}`]
      : [];
  return [
    ...said('state', state === 'tersimpan' ? `, tetap ${state}` : ''),
    ...said('row', `, tetap ${row}`),
  ].join('; ');
}
