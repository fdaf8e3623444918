import type { GuardQuestion } from '../refusal/guard-question';
import type { Context } from '../office/context';
import { needsStatement, refuseOwnRow } from './typists/four-eyes';
import { identify, keyOwners } from './typists/typist-keys';
import type { GuardedRow, NamedScan } from '../guard/guarded-rows';
import { laneQuestions } from '../guard/step-questions';
import { runningKegiatan } from '../sop/running';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import { ownUnit } from '../office/own-unit';
import { rowGaps, type DipGap } from '../completeness/dip-gaps';
import { codeProposer } from '../completeness/propose-code';
import { isFiled, rowsServed, scansServing } from '../completeness/scanned-rows';
import { evidenceOf, filedRows, type Evidence } from '../completeness/evidence';
import { lackNames, lacks, type Lack } from '../completeness/lacks';
import type { WorkScan } from '../completeness/work';
import { narrowList, type ListQuery, type NarrowedList } from '../text/narrow-list';
import type { InventoryRow } from '../workbook/inventaris';
import type { ClassificationRow } from '../workbook/reference';
import type { ScanRow } from '../workbook/pindaian';
import type { StepRow } from '../workbook/procedure';
import { isEnding, isUnchanged } from '../workbook/vocabulary/carried';
import { closedLanes, exceptionIn } from '../kegiatan/lanes';
import type { CellProblem } from '../workbook/sheet';
import type { TypedCells } from '../workbook/typed-columns';
import type { Vouched } from './typists/as-logged';
import {
  changesSince,
  correctionsOf,
  readReturn,
  unsubmitted,
  type Correction,
  type ReturnNote,
} from './return-note';
import { countTyped } from './typed-rows';

type Row = Pick<
  InventoryRow,
  | 'id'
  | 'kegiatan'
  | 'subBagian'
  | 'title'
  | 'year'
  | 'category'
  | 'form'
  | 'link'
  | 'unscannable'
  | 'printedPlace'
  | 'problems'
  | 'guesses'
  | 'typedBy'
  | 'typistKeys'
  | 'decision'
  | 'reason'
  | 'decidedBy'
  | 'decidedAt'
  | 'register'
  | 'returned'
  | 'carried'
> &
  GuardedRow &
  Partial<TypedCells> &
  Pick<Vouched, 'was'> & { readonly unreadable?: readonly CellProblem[] };

type Scan = Pick<WorkScan, 'row' | 'state' | 'reason'> & NamedScan & Pick<ScanRow, 'id' | 'fileId'>;

export interface ViewingOffice extends ProcedureOffice {
  readonly inventaris: readonly Row[];
  readonly pindaian: readonly Scan[];
  readonly klasifikasi: readonly ClassificationRow[];
}

export interface ViewedRow {
  readonly row: Row;
  readonly evidence: Evidence | null;
  readonly lacks: readonly Lack[];
  /** The caller typed it, or may have: another person decides (four eyes). */
  readonly own: boolean;
  /** Its typist is unknown: whoever decides states that it is not their own. */
  readonly typistUnknown: boolean;
  /** It holds a guarded word or number that nobody has cleared for announcement yet. */
  readonly guarded: boolean;
}

const has =
  (lack: Lack) =>
  ({ lacks: own }: ViewedRow): boolean =>
    own.includes(lack);

type Propose = ReturnType<typeof codeProposer>;

export interface ListedRow extends ViewedRow {
  /** Who returned it and why, until it is accepted or proposed; undefined if it was not returned. */
  readonly returned: ReturnNote | undefined;
  /** Changes since it was returned. */
  readonly corrections: readonly Correction[];
  /** Changes of a carried row since the opening of the Kegiatan. */
  readonly changes: readonly Correction[];
  /** Columns of the DIP that it lacks. */
  readonly gaps: readonly DipGap[];
  /** The proposed classification code; undefined if it has one, or none fits its title. */
  readonly proposal: ClassificationRow | undefined;
  /** Its filed scans. */
  readonly scans: readonly Scan[];
}

const listed = (
  viewed: ViewedRow,
  filed: ReadonlySet<string>,
  propose: Propose,
  scans: readonly Scan[],
): ListedRow => ({
  ...viewed,
  scans: scans.filter((scan) => rowsServed(scan).includes(viewed.row.id)),
  gaps: viewed.lacks.includes('thin') ? rowGaps(viewed.row, filed) : [],
  proposal: viewed.row.classification === '' ? propose(viewed.row.title) : undefined,
  returned: readReturn(viewed.row.returned),
  corrections: correctionsOf(viewed.row),
  changes: viewed.row.was ? changesSince(viewed.row.was, viewed.row) : [],
});

/** The filters of the list; add one here. */
export const rowFilters = {
  semua: () => true,
  bermasalah: has('flagged'),
  'perlu dipastikan': has('guessed'),
  'perlu dijawab': ({ guarded }) => guarded,
  'belum dijawab': has('unanswered'),
  'tetap, belum diputuskan': ({ row }) => isUnchanged(row) && row.decision === '',
  berubah: ({ row }) => row.carried === 'berubah',
  berakhir: ({ row }) => isEnding(row),
  'belum ada bukti': has('missing'),
  'belum lengkap': has('thin'),
  'belum diputuskan': has('undecided'),
  diterima: ({ row }) => row.decision === 'diterima',
  dikembalikan: has('returned'),
  'diusulkan dikecualikan': ({ row }) => row.decision === 'diusulkan dikecualikan',
  ditunda: ({ row }) => row.decision === 'ditunda',
  'belum ada lokasi': has('unplaced'),
} as const satisfies Record<string, (viewed: ViewedRow) => boolean>;
export type RowFilter = keyof typeof rowFilters;

/** The search covers title, ID and year. */
export interface RowQuery extends ListQuery<RowFilter> {
  /** null: the caller's own unit. */
  readonly unit: string | null;
}

export interface RowList extends Omit<NarrowedList<ViewedRow, RowFilter>, 'part'> {
  readonly unit: string;
  readonly kegiatan: string | null;
  /** The unit's own steps. */
  readonly steps: readonly StepRow[];
  readonly rows: readonly ListedRow[];
  /** Rows typed into the sheet that have no ID yet and so are in no list. */
  readonly typed: number;
  /** Returned rows that were changed in the sheet and not submitted again yet. */
  readonly edited: number;
  /** The guard's questions about all rows of the unit, whatever the filter. */
  readonly questions: readonly GuardQuestion[];
}

/** The most rows of one page of the list. */
export const ROWS_AT_ONCE = 50;

/** The rows of one unit in the running Kegiatan, in the order of the sheet. */
export function viewRows(office: ViewingOffice, context: Context, query: RowQuery): RowList {
  const unit = query.unit ?? ownUnit(context);
  const kegiatan = runningKegiatan(office.kegiatan)?.id ?? null;
  const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan && step.lane === unit);
  const exception = exceptionIn(steps, kegiatan ?? '', unit);
  const isClosed = closedLanes(steps, kegiatan ?? '').has(unit);
  const filed = filedRows(office.pindaian);
  const questions = kegiatan === null ? [] : laneQuestions(office, kegiatan, unit, context);
  const propose = codeProposer(office.klasifikasi);
  const guarded = new Set(questions.map(({ id }) => id));
  const ownerOf = keyOwners(context);
  const all = office.inventaris
    .filter((row) => row.id !== '' && row.kegiatan === kegiatan && row.subBagian === unit)
    .map((row) => ({ row, typed: { ...row, ...identify(row.typedBy, row.typistKeys, ownerOf) } }))
    .map(({ row, typed }) => ({
      row,
      evidence: evidenceOf(row, filed),
      lacks: lackNames.filter((lack) => lacks(lack, row, filed)),
      own: refuseOwnRow(typed, context, exception) !== undefined,
      typistUnknown: needsStatement(typed, exception),
      guarded: guarded.has(row.id),
    }));
  const { part, ...list } = narrowList<ViewedRow, RowFilter>(all, rowFilters, query, {
    textOf: ({ row }) => `${row.id} ${row.title} ${row.year ?? ''}`,
    atOnce: ROWS_AT_ONCE,
  });
  const shown = part.map(({ row }) => row);
  const scans = scansServing(shown, office.pindaian).filter(isFiled);
  return {
    ...list,
    unit,
    kegiatan,
    steps,
    rows: part.map((viewed) => listed(viewed, filed, propose, scans)),
    typed: kegiatan === null ? 0 : countTyped(office.inventaris, unit, context.settings.units),
    edited: isClosed ? 0 : all.filter(({ row }) => unsubmitted(row).length > 0).length,
    questions,
  };
}
