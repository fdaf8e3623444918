import { TYPIST_UNKNOWN } from '../../inventory/typists/typists';
import { shorten } from '../../text/shorten';
import type { Changes, RowUpdate } from '../../workbook/changes';
import { pindaian, type ScanRow } from '../../workbook/pindaian';
import type { LogRow } from '../../workbook/procedure';
import { TYPED } from '../../workbook/vocabulary/ledger-words';
import { ledgerOf, stateAt } from '../scan-move';

/** Events of the Log about where a file is. */
export const scanEvents = {
  seen: 'PINDAIAN_TERLIHAT',
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
/** The rows for which a content was filed. */
type Filing = Pick<ScanRow, 'row' | 'sha256'>;

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

/** By ID of the ledger: what was filed last; null for a file that is not filed, undefined for one that an earlier version moved. */
function filingsIn(log: readonly LogOfScans[]): ReadonlyMap<string, Filing | null | undefined> {
  const filings = new Map<string, Filing | null | undefined>();
  for (const entry of log) {
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

type Cells = Partial<Pick<ScanRow, 'id' | 'state' | 'row' | 'sha256'>>;

/**
 * The ledger as the Log confirms it. A file is filed only for the rows, and with the content, with which it was filed: only such content
 * was checked. Files that only the former Log knows, or that an earlier version moved, are as the sheet says.
 */
export function asFiled<S extends object>(
  scans: readonly S[],
  log: readonly LogOfScans[],
): readonly (S & TypedScan)[] {
  const filings = filingsIn(log);
  const first = log.find(({ event, object }) => event === scanEvents.seen && ledgerOf(object) === 'pindaian');
  return scans.map((scan) => {
    const { id = '', state, row, sha256 }: Cells = scan;
    if (state !== 'tersimpan') return scan;
    const filing = filings.get(id);
    const isOther = (known: Filing): boolean => sha256 !== undefined && sha256 !== known.sha256;
    const isOlder = first === undefined || numberOf(id) < numberOf(first.object);
    const isUnfiled = filings.has(id) ? (filing ? isOther(filing) : filing === null) : !isOlder;
    if (isUnfiled) return { ...scan, state: 'karantina', typed: { state } };
    return filing && row !== undefined && row !== filing.row
      ? { ...scan, row: filing.row, typed: { row } }
      : scan;
  });
}

/** @example numberOf('P-0012')  //=> 12 */
const numberOf = (id: string): number => Number(id.split('-')[1] ?? Infinity);

/** Writes back what was typed: a file that was not filed is one for a person to look at again. */
export function writeBack(
  scans: readonly (Pick<ScanRow, 'id' | 'row'> & TypedScan)[],
): Pick<Changes, 'updates' | 'log'> {
  const typed = scans.flatMap(({ id, row, typed: cells }) => (cells ? [{ id, row, cells }] : []));
  return {
    updates: typed.map(({ id, row, cells }): RowUpdate => ({
      sheet: ledgerOf(id),
      id,
      set: cells.state === undefined ? { row } : { state: 'karantina', reason: TYPED },
    })),
    log: typed.map(({ id, row, cells }) => ({
      event: scanEvents.restored,
      object: id,
      detail:
        cells.state === undefined
          ? `${pindaian.columns.row.header} "${shorten(cells.row ?? '')}" diketik dengan tangan, tetap ${row}`
          : `${pindaian.columns.state.header} "${cells.state}" diketik dengan tangan`,
      actor: TYPIST_UNKNOWN,
    })),
  };
}
