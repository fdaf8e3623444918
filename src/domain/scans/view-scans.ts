import { sameEmail, type Email } from '../office/actor';
import type { Context } from '../office/context';
import { peopleWith } from '../office/permissions';
import { runningKegiatan } from '../sop/running';
import { evidenceOf, filedRows } from '../completeness/evidence';
import { isLate } from '../completeness/scanned-rows';
import type { InventoryRow } from '../workbook/inventaris';
import { isAnswered, LATE } from '../workbook/vocabulary/ledger-words';
import type { ScanRow } from '../workbook/pindaian';
import { scanSums, type ScanSums } from './ledger/conservation';
import { scansOf } from './ledger/scans-of';
import { refuseScan } from './decisions/authorize-scan';
import { exceptionIn } from '../kegiatan/lanes';
import { releasersOf } from './late';
import { openIntake, type IntakeState, type IntakeOffice } from './intake-state';
import { explainMatch } from './matching/match-reasons';
import { matchScan, type Match } from './matching/match-scan';
import { SIGNED } from './scan-move';
import { triggerOwner } from '../office/trigger-owner';
import { isTriggerStale } from './trigger-stale';

type Row = Pick<InventoryRow, 'id' | 'title' | 'year'>;

interface SuggestedRow {
  readonly row: Row;
  /** Why, as text; '' when the name gives no reason. */
  readonly reasons: string;
}

/** A file that waits for a person, with its candidate rows. */
interface WaitingScan {
  readonly scan: ScanRow;
  readonly suggestions: readonly SuggestedRow[];
  /** Who may choose its row: for a late file who may file it (late.ts). */
  readonly people: readonly Email[];
  readonly isLate: boolean;
  readonly mayChoose: boolean;
}

/** The scans of a unit; those that need nobody any more are of the running Kegiatan only. */
export interface ScanView {
  /** Rows that still lack a scan, a link or a reason. */
  readonly missing: readonly (Row & Pick<InventoryRow, 'subBagian'>)[];
  /** Rows that have evidence and were returned: they may get another scan. */
  readonly returned: readonly (Row & Pick<InventoryRow, 'subBagian'>)[];
  readonly waiting: readonly WaitingScan[];
  /** IDs of the files about which the caller may decide something. */
  readonly mine: ReadonlySet<string>;
  /** Files that wait for the trigger: until they are unchanged for two minutes, or until they are moved. */
  readonly arriving: readonly ScanRow[];
  readonly quarantined: readonly ScanRow[];
  readonly duplicates: readonly { readonly scan: ScanRow; readonly first: ScanRow | undefined }[];
  readonly filed: readonly ScanRow[];
  /** Stored, but owned by a colleague whose account may be closed. */
  readonly notOwned: readonly ScanRow[];
  readonly sums: ScanSums;
  readonly lastHeartbeat: string;
  readonly triggerStale: boolean;
  readonly triggerOwner: string;
}

/** The scans of one unit; null: of the whole office. */
export function viewScans(office: IntakeOffice, context: Context, unit: string | null): ScanView {
  const { values } = context.settings.system;
  const isOwn = ({ subBagian }: { readonly subBagian: string }): boolean =>
    unit === null || subBagian === unit;
  const running = runningKegiatan(office.kegiatan);
  const kegiatan = running?.id;
  const all = office.pindaian.filter(isOwn);
  const current = new Set(running ? scansOf(all, running, office.kegiatan) : all);
  const scans = all.filter((scan) => current.has(scan) || !isDone(scan));
  const rows = office.inventaris.filter(
    (row) => isOwn(row) && row.kegiatan === kegiatan && row.decision !== 'ditunda',
  );
  const filed = filedRows(office.pindaian);
  const byId = new Map(office.inventaris.map((row) => [row.id, row]));
  const inState = (...states: readonly ScanRow['state'][]): readonly ScanRow[] =>
    scans.filter(({ state }) => states.includes(state));
  let opened: IntakeState | undefined;
  const intake = (): IntakeState => (opened ??= openIntake(office, context));
  const lastHeartbeat = values['Detak Terakhir'] ?? '';
  return {
    missing: rows.filter((row) => evidenceOf(row, filed) === null),
    returned: rows.filter((row) => row.decision === 'dikembalikan' && evidenceOf(row, filed) !== null),
    waiting: inState('menunggu').map((scan) => ({
      scan,
      suggestions: suggestionsFor(scan, intake, byId),
      ...choosersOf(scan, exceptionIn(office.tahapan ?? [], kegiatan ?? '', scan.subBagian), context),
    })),
    mine: new Set(scans.filter((scan) => !refuseScan(scan, context)).map(({ id }) => id)),
    arriving: inState('terlihat', 'memindahkan', ''),
    quarantined: inState('karantina'),
    duplicates: inState('duplikat').map((scan) => ({
      scan,
      first: office.pindaian.find(({ id }) => id === scan.duplicateOf),
    })),
    filed: inState('tersimpan'),
    notOwned: all.filter(({ state, custody }) => state === 'tersimpan' && custody === 'pribadi'),
    sums: scanSums(scans),
    lastHeartbeat,
    triggerStale: isTriggerStale(lastHeartbeat, context.now, context.calendar),
    triggerOwner: triggerOwner(context.settings),
  };
}

/** It needs nobody any more: it is filed, or a person has answered what it is. */
const isDone = (scan: ScanRow): boolean => scan.state === 'tersimpan' || isAnswered(scan);

function choosersOf(
  scan: ScanRow,
  exception: string,
  context: Context,
): Pick<WaitingScan, 'people' | 'isLate' | 'mayChoose'> {
  const people = isLate(scan)
    ? releasersOf(scan, exception, context)
    : scan.subBagian === SIGNED
      ? peopleWith('returnSigned', context.settings)
      : peopleWith('handleScans', context.settings, scan.subBagian);
  const mayChoose = people.some((email) => sameEmail(email, context.actor));
  return { people, isLate: isLate(scan), mayChoose };
}

/** The suggestions of the ledger with reasons. A file without any (a duplicate declared to be none) is matched now. */
function suggestionsFor(
  { suggestions, originalName, subBagian, reason }: ScanRow,
  intake: () => IntakeState,
  byId: ReadonlyMap<string, Row>,
): readonly SuggestedRow[] {
  const { index, waiting } = intake();
  const isOpen = (id: string): boolean => waiting.get(id)?.subBagian === subBagian;
  const { open, closed } = index.rank(originalName, isOpen);
  const reasons = new Map([...open, ...closed].map(({ id, reasons }) => [id, explainMatch(reasons)]));
  const kept = suggestions
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const found = kept.length > 0 ? kept : suggestedIds(matchScan(originalName, index, isOpen));
  return found.flatMap((id) => {
    const row = byId.get(id);
    // Whoever gave the file named its document, whatever the name of the file.
    return row ? [{ row, reasons: reason === LATE ? '' : (reasons.get(id) ?? '') }] : [];
  });
}

const suggestedIds = (match: Match): readonly string[] =>
  match.kind === 'sure' ? [match.rowId] : match.suggestions.map(({ id }) => id);
