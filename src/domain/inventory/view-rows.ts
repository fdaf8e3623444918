import type { GuardQuestion } from '../refusal/guard-question';
import type { Context } from '../office/context';
import { needsStatement, refuseOwnRow } from './typists/four-eyes';
import type { GuardedRow, NamedScan } from '../guard/guarded-rows';
import { laneQuestions } from '../guard/step-questions';
import { runningKegiatan } from '../sop/running';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import { holds } from '../office/actor';
import { roleInLane } from '../organisation/role';
import { evidenceOf, filedRows, type Evidence } from '../completeness/evidence';
import { lackNames, lacks, type Lack } from '../completeness/lacks';
import type { WorkScan } from '../completeness/work';
import { fold } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import type { StepRow } from '../workbook/procedure';
import type { CellProblem } from '../workbook/sheet';
import type { TypedCells } from '../workbook/typed-columns';
import { correctionsOf, readReturn, type Correction, type ReturnNote } from './return-note';
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
  | 'register'
  | 'returned'
> &
  GuardedRow &
  Partial<TypedCells> & { readonly unreadable?: readonly CellProblem[] };

export interface ViewingOffice extends ProcedureOffice {
  readonly inventaris: readonly Row[];
  readonly pindaian: readonly (Pick<WorkScan, 'row' | 'state' | 'reason'> & NamedScan)[];
}

export interface ViewedRow {
  readonly row: Row;
  readonly evidence: Evidence | null;
  readonly lacks: readonly Lack[];
  /** Whoever asks typed it, or might have: another person decides (four eyes). */
  readonly own: boolean;
  /** Nobody knows who typed it: whoever decides states that it is not their own. */
  readonly typistUnknown: boolean;
  /** It holds a guarded word or number of which nobody has said yet that it is safe to be announced. */
  readonly guarded: boolean;
}

const lacking =
  (lack: Lack) =>
  ({ lacks: own }: ViewedRow): boolean =>
    own.includes(lack);

export interface ListedRow extends ViewedRow {
  /** Who returned it and why, until it is accepted or proposed; undefined for a row that was never returned. */
  readonly returned: ReturnNote | undefined;
  /** What has changed since. */
  readonly corrections: readonly Correction[];
}

const withReturn = (viewed: ViewedRow): ListedRow => ({
  ...viewed,
  returned: readReturn(viewed.row.returned),
  corrections: correctionsOf(viewed.row),
});

/** What a list of rows may be narrowed to; a further filter is an entry here. */
export const rowFilters = {
  semua: () => true,
  bermasalah: lacking('flagged'),
  'perlu dipastikan': lacking('guessed'),
  'perlu dijawab': ({ guarded }) => guarded,
  'belum ada bukti': lacking('lacking'),
  'belum diputuskan': lacking('undecided'),
  diterima: ({ row }) => row.decision === 'diterima',
  dikembalikan: lacking('returned'),
  'diusulkan dikecualikan': ({ row }) => row.decision === 'diusulkan dikecualikan',
  ditunda: ({ row }) => row.decision === 'ditunda',
  'belum ada lokasi': lacking('unplaced'),
} as const satisfies Record<string, (viewed: ViewedRow) => boolean>;
export type RowFilter = keyof typeof rowFilters;
const filterNames = Object.keys(rowFilters) as RowFilter[];

export interface RowQuery {
  /** null for the unit whose the person is. */
  readonly unit: string | null;
  readonly filter: RowFilter;
  /** Words that stand in the title, the ID or the year. */
  readonly search: string;
  /** Rows of the answer to leave out, for the next part of a long list. */
  readonly from: number;
}

export interface RowList {
  readonly unit: string;
  readonly kegiatan: string | null;
  /** Steps 1 to 3 of the unit. */
  readonly steps: readonly StepRow[];
  readonly counts: Readonly<Record<RowFilter, number>>;
  /** How many fit filter and search; `rows` holds a part of them. */
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ListedRow[];
  /** Rows typed into the sheet that have no ID yet and are in none of the lists. */
  readonly typed: number;
  /** What the guard asks of the unit's rows, whatever the filter. */
  readonly questions: readonly GuardQuestion[];
}

/** Rows in one answer to a page: as many as a person looks through at once. */
export const ROWS_AT_ONCE = 50;

/** The rows of one unit in the running Kegiatan, in the order of the sheet. */
export function viewRows(office: ViewingOffice, context: Context, query: RowQuery): RowList {
  const unit = query.unit ?? ownUnit(context);
  const kegiatan = runningKegiatan(office.kegiatan)?.id ?? null;
  const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan && step.lane === unit);
  const exception = steps.find(({ number }) => number === 3)?.exception ?? '';
  const filed = filedRows(office.pindaian);
  const questions = kegiatan === null ? [] : laneQuestions(office, kegiatan, unit, context);
  const guarded = new Set(questions.map(({ id }) => id));
  const all = office.inventaris
    .filter((row) => row.id !== '' && row.kegiatan === kegiatan && row.subBagian === unit)
    .map((row) => ({
      row,
      evidence: evidenceOf(row, filed),
      lacks: lackNames.filter((lack) => lacks(lack, row, filed)),
      own: refuseOwnRow(row, context, exception) !== undefined,
      typistUnknown: needsStatement(row, exception),
      guarded: guarded.has(row.id),
    }));
  const found = all.filter(rowFilters[query.filter]).filter(matches(query.search));
  const from = Math.min(Math.max(0, query.from), found.length);
  return {
    unit,
    kegiatan,
    steps,
    counts: countsOf(all),
    total: found.length,
    from,
    rows: found.slice(from, from + ROWS_AT_ONCE).map(withReturn),
    typed: kegiatan === null ? 0 : countTyped(office.inventaris, unit, context.settings.units),
    questions,
  };
}

/** The first unit in which the person has a part, else the first. */
export function ownUnit({ settings, actor }: Context): string {
  const roles = ['Sub Bagian', 'Tim Penghubung', 'Kepala Sub Bagian'] as const;
  const own = settings.units.find(({ code }) =>
    roles.some((role) => holds(actor, roleInLane(role, code), settings)),
  );
  return own?.code ?? settings.units[0]?.code ?? '';
}

const countsOf = (rows: readonly ViewedRow[]): RowList['counts'] =>
  Object.fromEntries(
    filterNames.map((name) => [name, rows.filter(rowFilters[name]).length]),
  ) as RowList['counts'];

function matches(search: string): (viewed: ViewedRow) => boolean {
  const words = fold(search).split(' ').filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ row }) => {
    const text = fold(`${row.id} ${row.title} ${row.year ?? ''}`);
    return words.every((word) => text.includes(word));
  };
}
