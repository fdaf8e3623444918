import { evidenceOf, filedRows, type Evidence } from '../completeness/evidence';
import { isFiled, isHeld, rowsServed } from '../completeness/scanned-rows';
import { refuseAmendment, type AmendmentName } from '../inventory/amend-rows';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import type { Context } from '../office/context';
import type { Email } from '../office/actor';
import { may, peopleWith } from '../office/permissions';
import { runningKegiatan } from '../sop/running';
import { fillings, type Filling } from './fillings';
import { sameFile, type SameFile } from './ledger/same-content';
import { lateRows } from './late';
import { fold } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';

/**
 * The rows that a person scans: of a unit (null: of all units whose scans are the caller's), of a box of printed copies of a unit (null: of
 * all boxes of this name, as codes printed earlier ask for), one, or some by their IDs.
 */
export type ToScanQuery =
  | { readonly unit: string | null }
  | { readonly box: string; readonly unit: string | null }
  | { readonly row: string }
  | { readonly rows: readonly string[] };

type Row = Pick<
  InventoryRow,
  | 'id'
  | 'kegiatan'
  | 'subBagian'
  | 'title'
  | 'year'
  | 'link'
  | 'unscannable'
  | 'printedPlace'
  | 'decision'
  | 'decidedAt'
  | 'reason'
>;

export interface ToScanOffice extends ProcedureOffice {
  readonly inventaris: readonly Row[];
  readonly pindaian: readonly Pick<
    ScanRow,
    | 'id'
    | 'row'
    | 'state'
    | 'reason'
    | 'fileId'
    | 'sender'
    | 'filedAt'
    | 'suggestions'
    | 'duplicateOf'
    | 'archiveName'
    | 'originalName'
  >[];
}

export interface RowToScan {
  readonly row: Row;
  /** What the row has already; null while it lacks a scan. */
  readonly evidence: Evidence | null;
  /** The Drive id of its filed scan; '' if there is none. */
  readonly fileId: string;
  /** Who gave that scan, and when. */
  readonly filling: Filling | undefined;
  /** A file for it is in the ledger and is not filed yet. */
  readonly isArriving: boolean;
  /** The kept file of which the file that was given for it is a copy, while it lacks a scan and nobody has decided about that copy. */
  readonly copyOf: SameFile | undefined;
  /** A scan that is given for it now waits for the Tim Penghubung (late.ts). */
  readonly isLate: boolean;
  /** Why it was returned to its unit and not submitted again; null if it is not. */
  readonly returned: string | null;
  /** It was returned, and a scan was filed for it since. */
  readonly isRescanned: boolean;
  /** The caller may upload its scan. */
  readonly mayScan: boolean;
  /** Who may, for a caller who may not. */
  readonly scanners: readonly Email[];
  /** How the caller may amend it. */
  readonly amendments: readonly ToScanAmendment[];
}

/** What is recorded about a row where it is scanned. */
const whileScanning = [
  'tidakDipindai',
  'diajukanLagi',
  'lokasiTercetak',
] as const satisfies readonly AmendmentName[];
export type ToScanAmendment = (typeof whileScanning)[number];

export interface RowsToScan {
  /** Whether a Kegiatan is running: otherwise there is nothing to scan. */
  readonly isOpen: boolean;
  readonly rows: readonly RowToScan[];
  /** Rows beyond the first; a search finds them. */
  readonly more: number;
}

/** The most rows that a phone receives at once. */
export const TO_SCAN_AT_ONCE = 1_000;

/**
 * The rows of the running Kegiatan to scan, first those that were returned, then in the order of the sheet. A unit's list has only these and
 * rows without a scan, link or reason; a box and a single row are shown whatever they have.
 * @param search words, all of which are in ID, title, year or place
 */
export function rowsToScan(
  office: ToScanOffice,
  context: Context,
  query: ToScanQuery,
  search: string,
): RowsToScan {
  const kegiatan = runningKegiatan(office.kegiatan)?.id;
  const filed = filedRows(office.pindaian);
  const arriving = new Set(office.pindaian.filter(isArriving).flatMap(rowsServed));
  const scanOf = new Map(
    office.pindaian.filter(isFiled).flatMap((scan) => rowsServed(scan).map((id) => [id, scan] as const)),
  );
  const filled = fillings(office.pindaian, context);
  const copies = copiesIn(office.pindaian);
  const late = new Set(lateRows(office.inventaris, office.tahapan).map(({ id }) => id));
  const own = new Set(unitsToScan(context));
  const words = fold(search).split(' ').filter(Boolean);
  const isWanted = wanted(query, context, filed);
  const found = office.inventaris.filter(
    (row) => row.id !== '' && row.kegiatan === kegiatan && isWanted(row) && hasWords(row, words),
  );
  const inOrder = [...found.filter(isReturned), ...found.filter((row) => !isReturned(row))];
  const rows = inOrder.slice(0, TO_SCAN_AT_ONCE).map((row): RowToScan => ({
    row,
    filling: filled.get(row.id),
    evidence: evidenceOf(row, filed),
    fileId: scanOf.get(row.id)?.fileId ?? '',
    isArriving: arriving.has(row.id),
    copyOf: evidenceOf(row, filed) === null ? copies.get(row.id) : undefined,
    isLate: late.has(row.id),
    returned: isReturned(row) ? row.reason : null,
    isRescanned: isReturned(row) && (scanOf.get(row.id)?.filedAt ?? 0) > (row.decidedAt ?? Infinity),
    mayScan: own.has(row.subBagian),
    scanners: own.has(row.subBagian) ? [] : peopleWith('handleScans', context.settings, row.subBagian),
    amendments: whileScanning.filter((name) => !refuseAmendment(office, context, name, row)),
  }));
  return { isOpen: kegiatan !== undefined, rows, more: found.length - rows.length };
}

/** By the IDs of the rows for which copies were given. */
function copiesIn(ledger: ToScanOffice['pindaian']): ReadonlyMap<string, SameFile> {
  const copies = ledger.filter(
    ({ state, reason, duplicateOf }) =>
      duplicateOf !== '' && reason === '' && (state === 'duplikat' || state === 'memindahkan'),
  );
  const wanted = new Set(copies.map(({ duplicateOf }) => duplicateOf));
  const firsts = new Map(ledger.filter(({ id }) => wanted.has(id)).map((scan) => [scan.id, sameFile(scan)]));
  return new Map(
    copies.flatMap(({ suggestions, duplicateOf }) => {
      const first = firsts.get(duplicateOf);
      return first ? rowsServed({ row: suggestions }).map((id) => [id, first] as const) : [];
    }),
  );
}

const isReturned = ({ decision }: Row): boolean => decision === 'dikembalikan';

const isArriving = (scan: Pick<ScanRow, 'state' | 'reason'>): boolean => isHeld(scan) && !isFiled(scan);

function wanted(query: ToScanQuery, context: Context, filed: ReadonlySet<string>): (row: Row) => boolean {
  if ('row' in query) return ({ id }) => id === query.row;
  if ('rows' in query) return ({ id }) => query.rows.includes(id);
  if ('box' in query) {
    const box = fold(query.box);
    // The unit of a printed code may be gone from Pengaturan.
    const unit = context.settings.units.find(({ code }) => code === query.unit)?.code;
    // Rows without a place are in no box.
    return ({ printedPlace, subBagian }) =>
      box !== '' && fold(printedPlace) === box && (unit === undefined || subBagian === unit);
  }
  const own = unitsToScan(context);
  return (row) =>
    (query.unit === null ? own.includes(row.subBagian) : row.subBagian === query.unit) &&
    (isReturned(row) || (row.decision !== 'ditunda' && evidenceOf(row, filed) === null));
}

/** Codes of the units whose scans are the caller's. */
export const unitsToScan = (context: Context): readonly string[] =>
  context.settings.units.map(({ code }) => code).filter((code) => may(context, 'handleScans', code));

function hasWords({ id, title, year, printedPlace }: Row, words: readonly string[]): boolean {
  const text = words.length === 0 ? '' : fold(`${id} ${title} ${year ?? ''} ${printedPlace}`);
  return words.every((word) => text.includes(word));
}
