import { TYPIST_UNKNOWN } from '../../inventory/typists/typists';
import { typedOver } from '../../text/typed-over';
import type { Changes, RowUpdate } from '../../workbook/changes';
import { pindaian, type ScanRow } from '../../workbook/pindaian';
import { ALTERED, FOREIGN, GONE, TYPED } from '../../workbook/vocabulary/ledger-words';
import { ledgerOf } from '../scan-move';
import { FILED_LIST, hasContent, type Filing } from './filed-list';
import { filingsIn, scanEvents, type LogOfScans } from './filing-log';

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
  const said = (column: 'state' | 'row', kept?: string): readonly string[] =>
    column in cells ? [typedOver(pindaian.columns[column].header, cells[column] ?? '', kept)] : [];
  return [...said('state', state === 'tersimpan' ? state : undefined), ...said('row', row)].join('; ');
}
