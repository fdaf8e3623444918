import type { KnownPaper } from './signed/classify-signed';
import type { Context } from '../office/context';
import { runningKegiatan } from '../sop/running';
import { evidenceOf } from '../completeness/evidence';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { KegiatanRow } from '../workbook/procedure';
import { lateRows, type LateStep } from './late';
import { keptByContent } from './ledger/same-content';
import { isHeld, rowsServed } from '../completeness/scanned-rows';
import { placeWords } from './matching/office-words';
import { titleIndex, type TitleIndex } from './matching/title-index';

export type IntakeRow = Pick<
  InventoryRow,
  'id' | 'kegiatan' | 'subBagian' | 'title' | 'year' | 'summary' | 'link' | 'unscannable' | 'decision'
> &
  Partial<Pick<InventoryRow, 'carried' | 'typedBy'>>;

export interface IntakeOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status' | 'openedAt' | 'closedAt'>[];
  readonly inventaris: readonly IntakeRow[];
  readonly pindaian: readonly ScanRow[];
  /** The steps of the Kegiatan; where they are not read, no unit has finished its coordination. */
  readonly tahapan?: readonly LateStep[];
  /** Files that came back signed, and the papers that they may be. */
  readonly salinan?: readonly ScanRow[];
  readonly naskah?: readonly KnownPaper[];
}

/** The rows of both ledgers: a file is recognised wherever it came in. */
export const allFiles = ({
  pindaian,
  salinan = [],
}: Pick<IntakeOffice, 'pindaian' | 'salinan'>): readonly ScanRow[] =>
  salinan.length === 0 ? pindaian : [...pindaian, ...salinan];

/** The state of a run that decides file by file; each decision affects the next. */
export interface IntakeState {
  /** Ledger ID of the first file with each hash. */
  readonly byHash: Map<string, string>;
  /**
   * All rows, including those that need no scan: a file that fits one of them better is a question. Built on first use.
   */
  readonly index: TitleIndex;
  /** Rows of the running Kegiatan that lack their scan. */
  readonly waiting: Map<string, IntakeRow>;
  /** Rows of the running Kegiatan that have one. */
  readonly scanned: Map<string, IntakeRow>;
  /** Rows for which a file waits until the Tim Penghubung has looked at it, whatever they have. */
  readonly late: ReadonlyMap<string, IntakeRow>;
  /** Row of the former Kegiatan by the ledger ID of its scan: the same content given again is recognised. */
  readonly carriedBy: ReadonlyMap<string, IntakeRow>;
  /** Archive names in use, in lower case. */
  readonly names: Set<string>;
  /** By their codes. */
  readonly papers: ReadonlyMap<string, KnownPaper>;
}

export function openIntake(office: IntakeOffice, { settings }: Context): IntakeState {
  const files = allFiles(office);
  const kept = files.filter(isHeld);
  const taken = new Set(kept.filter(({ state }) => state !== 'menunggu').flatMap(rowsServed));
  const kegiatan = runningKegiatan(office.kegiatan)?.id;
  const known = new Set(settings.units.map(({ code }) => code));
  const rows = office.inventaris.filter(
    (row) =>
      row.kegiatan === kegiatan && row.decision !== 'ditunda' && row.id !== '' && known.has(row.subBagian),
  );
  const byId = (some: readonly IntakeRow[]): Map<string, IntakeRow> =>
    new Map(some.map((row) => [row.id, row]));
  const carried = byId(rows.filter((row) => (row.carried ?? '') !== ''));
  let index: TitleIndex | undefined;
  return {
    get index() {
      return (index ??= titleIndex(
        office.inventaris.filter(({ id }) => id !== ''),
        placeWords(settings.office.name),
      ));
    },
    byHash: new Map([...keptByContent(kept)].map(([sha256, { id }]) => [sha256, id])),
    waiting: byId(rows.filter((row) => evidenceOf(row, taken) === null)),
    scanned: byId(rows.filter((row) => taken.has(row.id))),
    late: byId(lateRows(rows, office.tahapan ?? [])),
    carriedBy: new Map(
      kept.flatMap((scan) =>
        rowsServed(scan).flatMap((id) => {
          const row = carried.get(id);
          return row ? [[scan.id, row] as const] : [];
        }),
      ),
    ),
    names: new Set(files.map((scan) => scan.archiveName.toLowerCase())),
    papers: new Map((office.naskah ?? []).map((paper) => [paper.id, paper])),
  };
}
