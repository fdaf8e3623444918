import { fileLink } from '../../domain/office/drive-id';
import type { ScanViewReply } from '../../app/scans/view-scans';
import type { MovesReply } from '../../app/scans/carry-out';
import type { IntakeReply } from '../../app/scans/take-in-scans';
import { isAnswered } from '../../domain/workbook/vocabulary/ledger-words';
import { rowsServed } from '../../domain/completeness/scanned-rows';
import type { ScanRow } from '../../domain/workbook/pindaian';
import type { MovesView, RowView, ScanFileView, ScansView } from '../contract/scans';
import { notedLater } from '../platform-words';
import {
  besideWords,
  fileWaitsWords,
  isTheirs,
  sameContentWords,
  scanReason,
  waitingWords,
  whoseScan,
} from '../scan-words';
import { pick } from '../../domain/pick';

/** The scans of a unit as the page shows them. */
export function scansView({ unit, units, view, mine, phoneAddress }: ScanViewReply): ScansView {
  const scanFileView = (scan: ScanRow): ScanFileView => fileView(scan, view.mine.has(scan.id));
  const ofUnit = (row: (typeof view.missing)[number]) => ({
    ...rowView(row),
    unit: row.subBagian,
    isMine: mine.has(row.subBagian),
  });
  return {
    unit,
    phoneAddress,
    units: units.map(({ code, name }) => ({ code, name })),
    missing: view.missing.map(ofUnit),
    returned: view.returned.map(ofUnit),
    waiting: view.waiting.map(({ scan, suggestions, people, isLate, mayChoose }) => ({
      ...scanFileView(scan),
      mayChoose,
      whose: mayChoose ? '' : whoseScan(people, isLate),
      suggestions: suggestions.map(({ row, reasons }) => ({ ...rowView(row), reasons })),
    })),
    arriving: view.arriving.map((scan) => ({
      ...scanFileView(scan),
      waitsFor: arrivalWords[scan.state] ?? unreadState,
    })),
    quarantined: view.quarantined.map(scanFileView),
    duplicates: view.duplicates.map(({ scan, first }) => ({
      ...scanFileView(scan),
      first: first ? scanFileView(first) : null,
    })),
    filed: view.filed.map(scanFileView),
    notOwned: view.notOwned.map(scanFileView),
    ...pick(view, 'sums', 'lastHeartbeat', 'triggerStale', 'triggerOwner'),
  };
}

/** What a file waits for without a decision by a person. */
const arrivalWords: Readonly<Partial<Record<ScanRow['state'], string>>> = {
  terlihat: 'Dilihat; diambil setelah tidak berubah dua menit.',
  memindahkan: 'Sedang dipindahkan.',
};
const unreadState = 'Statusnya di sheet Pindaian tidak terbaca; perbaiki selnya.';

/** The result of moves; `later` is shown if the ledger does not record it yet. */
export const movesView = ({ moved, left, isNotedLater }: MovesReply, later: string): MovesView => ({
  moved,
  left,
  ...(isNotedLater && { notedLater: later }),
});

function noteOf({ copyOf, beside, waits }: MovesReply, rows: readonly string[]): Pick<MovesView, 'note'> {
  const note = copyOf
    ? sameContentWords(copyOf, rows)
    : waits
      ? fileWaitsWords(waits)
      : beside
        ? besideWords(beside)
        : '';
  return note === '' ? {} : { note };
}

/** The result for a file that was meant for these rows. */
export const filedView = (moves: MovesReply, rows: readonly string[]): MovesView => ({
  ...movesView(moves, notedLater.intake),
  ...noteOf(moves, rows),
  ...(moves.isKept && { kept: true as const }),
  ...(moves.copyOf && !isTheirs(moves.copyOf, rows) && { copy: true as const }),
});

export const intakeView = ({ sums, waiting, ...moves }: IntakeReply) => ({
  ...movesView(moves, notedLater.intake),
  sums,
  ...(waiting > 0 && { note: waitingWords(waiting) }),
});

const rowView = ({ id, title, year }: RowView): RowView => ({ id, title, year });

const fileView = (scan: ScanRow, mine: boolean): ScanFileView => ({
  id: scan.id,
  unit: scan.subBagian,
  ...pick(scan, 'originalName', 'archiveName', 'place'),
  reason: scanReason(scan),
  sender: scan.sender,
  rows: rowsServed(scan),
  link: fileLink(scan.fileId),
  settled: isAnswered(scan),
  mine,
});
