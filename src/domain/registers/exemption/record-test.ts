import { parseCalendarDate } from '../../calendar/calendar-date';
import { rowCells } from '../../log/row-cells';
import type { Context } from '../../office/context';
import { refuseWithout } from '../../office/permissions';
import type { Refusal } from '../../refusal/refusal';
import { err, ok, type Result } from '../../refusal/result';
import { runningKegiatan } from '../../sop/running';
import { tidy } from '../../text/normalise';
import { joinChanges, type Changes } from '../../workbook/changes';
import type { Column } from '../../workbook/column';
import type { KegiatanRow } from '../../workbook/procedure';
import { dik, testColumns, type DikRow, type TestCells } from '../../workbook/registers';
import { isActive } from '../active-entries';
import { eventDetail, eventName } from '../entry/entry-events';
import { followUpChanges, type ConsequenceOffice } from '../enter-registers';
import { isArticle, type TestColumn } from './exemption-test';

/** The cells as a form shows them: days as `YYYY-MM-DD`, '' for blank. */
export type TypedTest = Partial<Readonly<Record<TestColumn, string>>>;

export interface TestOffice extends ConsequenceOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status'>[];
  readonly dik: readonly (ConsequenceOffice['dik'][number] & DikRow)[];
}

/** The PPID records what the consequence test of an exemption states. Refused if a colleague has changed a cell since. */
export function recordTest(
  office: TestOffice,
  context: Context,
  number: string,
  seen: TypedTest,
  typed: TypedTest,
): Result<Changes> {
  const wrongActor = refuseWithout(context, 'changeEntries');
  if (wrongActor) return err(wrongActor);
  const entry = office.dik.find(({ id }) => id === number);
  if (!entry) return err({ code: 'ENTRY_UNKNOWN', number });
  if (!isActive(entry)) return err({ code: 'ENTRY_WITHDRAWN', number });
  const changed = testColumns.filter(
    (key) => typed[key] !== undefined && tidy(typed[key]) !== shown(entry, key),
  );
  const refusal = changed.map((key) => refuse(entry, key, seen[key], tidy(typed[key] ?? ''))).find(Boolean);
  if (refusal) return err(refusal);
  if (changed.length === 0) return err({ code: 'NOTHING_TO_DO' });
  const set = Object.fromEntries(
    changed.map((key) => [
      key,
      isDay(key) ? (parseCalendarDate(tidy(typed[key] ?? '')) ?? null) : tidy(typed[key] ?? ''),
    ]),
  ) as Partial<TestCells>;
  const words = changed.map((key) => dik.columns[key].header).join(', ');
  const detail = eventDetail(runningKegiatan(office.kegiatan)?.id ?? '', words);
  const changes = joinChanges({
    updates: [{ sheet: 'dik', id: number, set }],
    log: [{ event: eventName('DIK', 'DIUJI'), object: number, detail, cells: rowCells(set) }],
  });
  return ok(joinChanges(changes, followUpChanges(office, changes, context)));
}

const isDay = (key: TestColumn): boolean => (dik.columns[key] as Column).kind === 'date';

/** A cell as text. */
export const shown = (entry: TestCells, key: TestColumn): string => entry[key] ?? '';

function refuse(
  entry: DikRow,
  key: TestColumn,
  seen: string | undefined,
  value: string,
): Refusal | undefined {
  const { header } = dik.columns[key];
  if (seen !== undefined && seen !== shown(entry, key))
    return { code: 'CELL_CHANGED', rowId: entry.id, header, found: shown(entry, key) };
  if (value === '') return undefined;
  if (isDay(key) && parseCalendarDate(value) === undefined)
    return { code: 'DATE_IMPOSSIBLE', field: header, found: value };
  return key === 'article' && !isArticle(value)
    ? { code: 'BAD_INPUT', field: header, problem: 'NO_ARTICLE' }
    : undefined;
}
