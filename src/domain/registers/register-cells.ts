import type { Context } from '../office/context';
import { effectiveForm } from '../completeness/effective-form';
import type { Form } from '../workbook/vocabulary/category-and-form';
import { evidenceOf, isWorkingLink } from '../completeness/evidence';
import { isUnreadable } from '../completeness/required-cells';
import { tidy } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import { enteredColumns, type EnteredColumn, type TypedCells } from '../workbook/typed-columns';
import type { ClassificationRow } from '../workbook/reference';
import type { DikRow, DipRow } from '../workbook/registers';
import type { CellProblem } from '../workbook/sheet';
import { madeWords, partsOfMade } from './made';
import { saysRetention } from '../workbook/vocabulary/retention';
import { describeTerms, termsOfCode } from './retention/retention-terms';

/** The cells of a DIP entry that describe its document. */
export type DipCells = Pick<
  DipRow,
  | 'title'
  | 'summary'
  | 'holder'
  | 'made'
  | 'form'
  | 'retention'
  | 'year'
  | 'link'
  | 'subBagian'
  | 'classification'
  | EnteredColumn
>;

/** The cells of a DIK entry that describe its document. */
export type DikCells = Pick<
  DikRow,
  'title' | 'year' | 'reason' | 'retention' | 'subBagian' | 'classification' | 'holder'
>;

type EnteringCells = Pick<InventoryRow, 'id' | 'subBagian' | 'reason'> &
  Omit<TypedCells, 'exemptionBasis' | 'printedPlace' | 'notes'>;
/** An inventory row from which an entry is made. */
export type EnteringRow = EnteringCells & { readonly unreadable?: readonly CellProblem[] };

export interface CellSources {
  /** Ids of rows with a filed scan. */
  readonly filed: ReadonlySet<string>;
  readonly codes: ReadonlyMap<string, ClassificationRow>;
  readonly settings: Context['settings'];
}

/**
 * The required columns of a DIP entry: from its rows, the last non-empty value first; else from the register; else
 * derived (holder from the unit, form from the evidence, retention from the code). Who made it, when and where is never
 * guessed: an empty cell stays blank. Nor is a cell derived that somebody filled with a value that cannot be read.
 */
export function dipCells(
  rows: readonly EnteringRow[],
  known: DipCells | null,
  sources: CellSources,
  elsewhere?: Pick<DikCells, 'retention' | 'classification'>,
): DipCells {
  const latest = latestBy(rows);
  const title = latest('title') || (known?.title ?? '');
  const subBagian = latest('subBagian') || (known?.subBagian ?? '');
  // A summary equal to the former title was generated, not written by a person.
  const summary = known && known.summary !== known.title ? known.summary : '';
  return {
    title,
    subBagian,
    summary: latest('summary') || summary || derived(rows, 'summary', title),
    holder: latest('holder') || known?.holder || derived(rows, 'holder', unitHolding(subBagian, sources)),
    made: madeCell(latest('madeOn'), latest('madeAt'), known?.made ?? ''),
    form: latest('form') || known?.form || derived(rows, 'form', formByEvidence(rows, sources)),
    ...keepingCells(rows, [known, elsewhere], sources, 'Belum ditetapkan'),
    year: yearOf(rows, known),
    ...enteredCells(latest, known),
    link: lastOf(rows.map(({ link }) => (isWorkingLink(link) ? link.trim() : ''))) || (known?.link ?? ''),
  };
}

const enteredCells = (latest: Latest, known: DipCells | null): Pick<DipCells, EnteredColumn> =>
  Object.fromEntries(enteredColumns.map((key) => [key, latest(key) || (known?.[key] ?? '')])) as Pick<
    DipCells,
    EnteredColumn
  >;

/** The same for a DIK entry, which does not describe the content. */
export function dikCells(
  rows: readonly EnteringRow[],
  known: DikCells | null,
  sources: CellSources,
  elsewhere?: Pick<DipCells, 'retention' | 'classification'>,
): DikCells {
  const latest = latestBy(rows);
  const subBagian = latest('subBagian') || (known?.subBagian ?? '');
  return {
    title: latest('title') || (known?.title ?? ''),
    subBagian,
    year: yearOf(rows, known),
    reason: latest('reason') || (known?.reason ?? ''),
    holder: latest('holder') || known?.holder || derived(rows, 'holder', unitHolding(subBagian, sources)),
    ...keepingCells(rows, [known, elsewhere], sources, ''),
  };
}

type TextCell = {
  [K in keyof EnteringCells]: EnteringCells[K] extends string ? K : never;
}[keyof EnteringCells];

/** A cell of spaces or dashes is empty. */
const NOTHING = /^[-–—\s]*$/;
const lastOf = <T extends string>(texts: readonly T[]): T | '' =>
  texts.filter((text) => !NOTHING.test(tidy(text))).pop() ?? '';

type Latest = <K extends TextCell>(cell: K) => EnteringCells[K] | '';
const latestBy =
  (rows: readonly EnteringRow[]): Latest =>
  (cell) =>
    lastOf(rows.map((row) => row[cell]));

const yearOf = (
  rows: readonly EnteringRow[],
  known: { readonly year: number | null } | null,
): number | null => rows.flatMap(({ year }) => (year === null ? [] : [year])).pop() ?? known?.year ?? null;

function madeCell(on: string, place: string, known: string): string {
  if (on === '' && place === '') return known;
  const at = partsOfMade(known);
  return madeWords({ on: on || at.on, place: place || at.place });
}

/** What follows from other data for a blank cell; '' if the cell of a row holds a value that cannot be read. */
const derived = <T extends string>(rows: readonly EnteringRow[], cell: TextCell, value: T): T | '' =>
  rows.some((row) => isUnreadable(row, cell)) ? '' : value;

const unitHolding = (code: string, { settings }: CellSources): string => {
  const unit = settings.units.find((each) => each.code === code);
  return unit ? `Sub Bagian ${unit.name}` : code;
};

const formByEvidence = (rows: readonly EnteringRow[], { filed }: CellSources): Form | '' =>
  lastOf(rows.map((row): Form | '' => (evidenceOf(row, filed) === null ? '' : effectiveForm(row, filed))));

type Keeping = Pick<DipCells, 'retention' | 'classification'>;

/** The retention: as staff wrote it, else from a register, else from the JRA by code. */
function keepingCells(
  rows: readonly EnteringRow[],
  registers: readonly (Keeping | null | undefined)[],
  { codes }: CellSources,
  otherwise: string,
): Keeping {
  const known = registers.flatMap((cells) => cells ?? []);
  const classification =
    latestBy(rows)('classification') ||
    (known.find((cells) => cells.classification !== '')?.classification ?? '');
  const written = rows.map(({ retention }) => retention).filter(saysRetention);
  const kept = known.map(({ retention }) => retention).filter(saysRetention);
  const terms = termsOfCode(codes.get(tidy(classification)));
  const unset = known.find(({ retention }) => retention !== '')?.retention ?? otherwise;
  return {
    classification,
    retention:
      written.pop() ??
      kept[0] ??
      (derived(rows, 'retention', terms === null ? '' : describeTerms(terms)) || unset),
  };
}
