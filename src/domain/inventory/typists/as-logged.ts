import type { Outdated } from '../../completeness/work';
import { sameEmail } from '../../office/actor';
import { shorten } from '../../text/shorten';
import { inventaris, type InventoryRow } from '../../workbook/inventaris';
import type { CellProblem } from '../../workbook/sheet';
import { changedContent, loggedRows, type LoggedRow, type LogOfRows } from './logged-rows';
import type { Housed } from '../at-home';
import { onlyLogged, writtenBack, type WrittenBack } from './only-logged';
import { joinKeys } from './typist-keys';
import { sameTypists, TYPIST_UNKNOWN } from './typists';
import { NO_DECISION } from './undecided';

/** System cells whose value in the sheet counts only if the Log has it. */
export type HandTyped = 'decision' | 'typedBy' | 'guard' | 'carried' | keyof WrittenBack;

/** What the Log adds to a row of the sheet. */
export interface Vouched extends Housed {
  /** System cells that were overwritten by hand; their values are ignored and reported. Absent if the Log was not read. */
  readonly handTyped?: readonly CellProblem[];
  /** Keys of Kunci Pengisi that the Log has recorded; absent if it was not read. */
  readonly loggedKeys?: string;
  /** Its cells when the running Kegiatan carried it over from a register. */
  readonly was?: Partial<InventoryRow>;
  /** A decision that does not count, because the row's content was changed in the sheet after it. */
  readonly outdated?: Outdated;
  /** Content that the Log does not have, as typed in the sheet. */
  readonly unlogged?: Partial<InventoryRow>;
  /** Its typist is unknown, and whoever decided it stated that the row is not their own. */
  readonly isStated?: boolean;
}

type Facts = Partial<Pick<InventoryRow, 'decision' | 'decidedBy' | 'decidedAt'>>;

/**
 * A row is decided when its decision, person and time agree with the last entry of the Log that decided or reopened it.
 * Columns that were not read are not compared.
 */
export const isDecided = (row: Facts, logged: Facts): boolean =>
  row.decision !== undefined &&
  row.decision !== '' &&
  row.decision === logged.decision &&
  (row.decidedBy === undefined || isSamePerson(row.decidedBy, logged.decidedBy ?? '')) &&
  (row.decidedAt === undefined || row.decidedAt === (logged.decidedAt ?? null));

const isSamePerson = (one: string, other: string): boolean => one === other || sameEmail(one, other);

type Row = { readonly unreadable?: readonly CellProblem[] } & Partial<InventoryRow>;

/**
 * The rows as the Log confirms them. A row is undecided where its decision was typed, changed or emptied by hand, and where its
 * content was changed after the decision and before step 4. Its typists, the guard's answers, its Kegiatan and what an import guessed
 * are those of the Log. The sheet itself is not changed; `handTyped` lists the values typed by hand.
 */
export function asLogged<R extends object>(rows: readonly R[], log: readonly LogOfRows[]): readonly R[] {
  const logged = loggedRows(log);
  return rows.map((row) => vouched(row, logged.get((row as Row).id ?? '')));
}

function vouched<R extends object>(
  row: R,
  known: Pick<LoggedRow, 'cells' | 'isStated' | 'was' | 'content'> | undefined,
): R {
  const facts: Row = row;
  const cells = known?.cells ?? {};
  const isTyped = facts.decision !== undefined && !isDecided(facts, cells);
  const unlogged = changedContent(facts, cells);
  const written = onlyLogged(facts, cells);
  const outdated = isTyped ? undefined : outdatedDecision(facts, known?.content);
  const isOpen = isTyped || outdated !== undefined;
  const typedBy = cells.typedBy === TYPIST_UNKNOWN ? '' : (cells.typedBy ?? '');
  const handTyped = [
    ...(isTyped && (facts.decision !== '' || (cells.decision ?? '') !== '')
      ? [found('decision', facts)]
      : []),
    ...(facts.typedBy !== undefined && !sameTypists(facts.typedBy, typedBy) ? [found('typedBy', facts)] : []),
    ...(['guard', 'carried'] as const)
      .filter((column) => facts[column] !== undefined && facts[column] !== (cells[column] ?? ''))
      .map((column) => found(column, facts)),
    ...writtenBack.filter((column) => column in written).map((column) => found(column, facts)),
  ].filter(({ column }) => !facts.unreadable?.some((problem) => problem.column === column));
  return {
    ...row,
    ...written,
    ...(isOpen ? withKeysOf(facts, NO_DECISION) : {}),
    ...(facts.typedBy === undefined ? {} : { typedBy }),
    ...(facts.typistKeys === undefined
      ? {}
      : {
          typistKeys: joinKeys(facts.typistKeys, cells.typistKeys ?? ''),
          loggedKeys: cells.typistKeys ?? '',
        }),
    ...(facts.guard === undefined ? {} : { guard: cells.guard ?? '' }),
    ...(facts.carried === undefined ? {} : { carried: cells.carried ?? '' }),
    ...(known?.was && { was: known.was }),
    handTyped,
    ...(Object.keys(unlogged).length > 0 && { unlogged }),
    ...(outdated && { outdated }),
    ...(known?.isStated === true && !isOpen ? { isStated: true } : {}),
  };
}

/** The decision of a row that passes, if its content is another one than that which was decided. */
function outdatedDecision(row: Row, content: Partial<InventoryRow> | undefined): Outdated | undefined {
  const { decision = '' } = row;
  if (!content || !passing.has(decision)) return undefined;
  const changed = Object.keys(changedContent(row, content)) as (keyof InventoryRow)[];
  if (changed.length === 0) return undefined;
  const was = changed.map(
    (key) => `${inventaris.columns[key].header} "${shorten(String(content[key] ?? ''))}"`,
  );
  return { decision, was: was.join(', ') };
}
const passing: ReadonlySet<string> = new Set<InventoryRow['decision']>([
  'diterima',
  'diusulkan dikecualikan',
]);

const withKeysOf = (row: object, values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key in row));

const found = (column: HandTyped, row: Row): CellProblem => ({
  column,
  header: inventaris.columns[column].header,
  found: row[column] ?? '',
});
