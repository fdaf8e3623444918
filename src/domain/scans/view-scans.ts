import type { Context } from '../context';
import { runningKegiatan } from '../kegiatan/running';
import { evidenceOf, filedRows } from '../sop/evidence';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import { scanSums, type ScanSums } from './conservation';
import { openDesk, type Desk, type IntakeOffice } from './desk';
import { matchScan } from './match-scan';
import { isSilent } from './silence';

type Row = Pick<InventoryRow, 'id' | 'title' | 'year'>;

/** A file that waits for a person, with the rows it may be for. */
export interface WaitingScan {
  readonly scan: ScanRow;
  readonly suggestions: readonly Row[];
}

/** All that a unit asks about its scans. */
export interface ScanView {
  /** Rows that still lack a scan, a link or a reason: the list that people ask for. */
  readonly lacking: readonly Row[];
  readonly waiting: readonly WaitingScan[];
  readonly quarantined: readonly ScanRow[];
  readonly duplicates: readonly { readonly scan: ScanRow; readonly first: ScanRow | undefined }[];
  readonly filed: readonly ScanRow[];
  /** Stored, but the property of a colleague whose account may close. */
  readonly notOwned: readonly ScanRow[];
  readonly sums: ScanSums;
  readonly lastBeat: string;
  readonly silent: boolean;
  readonly triggerOwner: string;
}

/** The scans of one unit, or of the whole office for `null`. */
export function viewScans(office: IntakeOffice, context: Context, unit: string | null): ScanView {
  const { values } = context.settings.system;
  const isOwn = ({ subBagian }: { readonly subBagian: string }): boolean =>
    unit === null || subBagian === unit;
  const scans = office.pindaian.filter(isOwn);
  const kegiatan = runningKegiatan(office.kegiatan)?.id;
  const rows = office.inventaris.filter(
    (row) => isOwn(row) && row.kegiatan === kegiatan && row.decision !== 'ditunda',
  );
  const filed = filedRows(office.pindaian);
  const byId = new Map(office.inventaris.map((row) => [row.id, row]));
  const inState = (...states: readonly ScanRow['state'][]): readonly ScanRow[] =>
    scans.filter(({ state }) => states.includes(state));
  let opened: Desk | undefined;
  const desk = (): Desk => (opened ??= openDesk(office, context));
  const lastBeat = values['Detak Terakhir'] ?? '';
  return {
    lacking: rows.filter((row) => evidenceOf(row, filed) === null),
    waiting: inState('menunggu').map((scan) => ({
      scan,
      suggestions: suggestionsFor(scan, desk, byId),
    })),
    quarantined: inState('karantina'),
    duplicates: inState('duplikat').map((scan) => ({
      scan,
      first: office.pindaian.find(({ id }) => id === scan.duplicateOf),
    })),
    filed: inState('tersimpan'),
    notOwned: inState('tersimpan').filter(({ custody }) => custody === 'pribadi'),
    sums: scanSums(scans),
    lastBeat,
    silent: isSilent(lastBeat, context.now, context.calendar),
    triggerOwner: values['Pemilik Pemicu'] ?? '',
  };
}

/** The suggestions of the ledger; for a file that got none (a duplicate that is none), those of now. */
function suggestionsFor(
  { suggestions, originalName, subBagian }: ScanRow,
  desk: () => Desk,
  byId: ReadonlyMap<string, Row>,
): readonly Row[] {
  const kept = suggestions
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const found = kept.length > 0 ? kept : suggestedNow(originalName, subBagian, desk());
  return found.flatMap((id) => byId.get(id) ?? []);
}

function suggestedNow(name: string, unit: string, { index, waiting }: Desk): readonly string[] {
  const match = matchScan(name, index, (id) => waiting.get(id)?.subBagian === unit);
  return match.kind === 'sure' ? [match.rowId] : match.suggestions.map(({ id }) => id);
}
