import { closedLanes, type LaneStepRow } from '../kegiatan/lanes';
import { refuseOwnRow } from '../inventory/typists/four-eyes';
import { sameEmail, type Email } from '../office/actor';
import type { Context } from '../office/context';
import { peopleWith, refuseWithout } from '../office/permissions';
import type { Refusal } from '../refusal/refusal';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { StepRow } from '../workbook/procedure';
import { LATE } from '../workbook/vocabulary/ledger-words';
import type { FileWaits } from './announce';

/** A step of a Kegiatan, as far as it says whether a unit's coordination is finished, and with which exception. */
export type LateStep = LaneStepRow & Pick<StepRow, 'kegiatan' | 'exception'>;
type Row = Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'title' | 'decision'>;

/** Decisions on what the row had; a postponed row stays postponed, and the unit submits a returned one again. */
const PASSED: readonly string[] = ['diterima', 'diusulkan dikecualikan'];

/** Whether the Tim Penghubung passed the row on what it had. */
export const isPassed = ({ decision }: Pick<Row, 'decision'>): boolean => PASSED.includes(decision);

/**
 * The rows that were passed and whose unit has finished step 3. The step is not repeated, so the decision is not made void as before
 * (rescanned.ts): a further file for them waits in its inbox until the Tim Penghubung has looked at it, and what they had counts till then.
 */
export function lateRows<R extends Row>(rows: readonly R[], steps: readonly LateStep[]): readonly R[] {
  const closed = new Map<string, ReadonlySet<string>>();
  return rows.filter(isPassed).filter(({ kegiatan, subBagian }) => {
    const lanes = closed.get(kegiatan) ?? closedLanes(steps, kegiatan);
    closed.set(kegiatan, lanes);
    return lanes.has(subBagian);
  });
}

/** The cells of the ledger for a file that waits for the Tim Penghubung. */
export const lateCells = (ids: readonly string[], suggested = ids) =>
  ({ state: 'menunggu', reason: LATE, row: ids.join(', '), suggestions: suggested.join(', ') }) as const;

/**
 * Who may file a late file: the Tim Penghubung of its unit, and not who scanned it (four eyes). Refusals, views, tasks and mails all ask
 * this function.
 */
export function releasersOf(
  { subBagian, sender }: Pick<ScanRow, 'subBagian' | 'sender'>,
  exception: string,
  context: Context,
): readonly Email[] {
  const scanned = { id: '', title: '', subBagian, typedBy: sender, typistKeys: '' };
  return peopleWith('decideRows', context.settings, subBagian).filter(
    (actor) => !refuseOwnRow(scanned, { ...context, actor }, exception),
  );
}

/** What to do where nobody may: the exception to four eyes is recorded only while step 3 is open. */
export const NO_RELEASER =
  'pindaian dilihat Tim Penghubung yang tidak memindainya (empat mata). PPID atau Pelaksana menambahkan Tim Penghubung lain untuk Sub Bagian itu di Pengaturan, bagian Peran.';

/** The rows of a file; `late`: those that were decided. */
interface Waiting {
  readonly unit: string;
  readonly ids: readonly string[];
  readonly late: readonly Pick<Row, 'id' | 'title'>[];
  /** The exception to four eyes of their unit. */
  readonly exception: string;
}

/** What whoever gave the file for these rows of the unit is told. */
export const fileWaits = (
  { unit: subBagian, ids, late, exception }: Waiting,
  { sender }: Pick<ScanRow, 'sender'>,
  context: Context,
): FileWaits => ({
  rows: late.length > 0 ? late.map(({ id }) => id) : ids,
  people: releasersOf({ subBagian, sender }, exception, context),
});

/** The refusal of a person who may not file a file for these rows, with the people who may. */
export function refuseLate(
  { unit: subBagian, late, exception }: Waiting,
  { sender }: Pick<ScanRow, 'sender'>,
  context: Context,
): Refusal | undefined {
  const people = releasersOf({ subBagian, sender }, exception, context);
  const [row] = late;
  if (!row || people.some((email) => sameEmail(email, context.actor))) return undefined;
  const refusal = refuseWithout(context, 'decideRows', subBagian);
  const isNamed = people.length > 0 || peopleWith('decideRows', context.settings, subBagian).length === 0;
  if (refusal?.code === 'WRONG_ACTOR' && isNamed) return { ...refusal, people };
  return { code: 'FOUR_EYES', rowId: row.id, title: row.title, typedBy: sender, releasers: people };
}
