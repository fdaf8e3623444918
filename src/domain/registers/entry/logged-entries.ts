import { isKept, readCells } from '../../log/row-cells';
import { singleEntries } from '../../log/row-entries';
import { listedIn } from '../../log/listed-ids';
import type { Originals } from '../../workbook/without-copies';
import type { Column } from '../../workbook/column';
import type { Register } from '../../workbook/inventaris';
import type { LogRow } from '../../workbook/procedure';
import { dik, dip, type DikRow, type DipRow } from '../../workbook/registers';
import { ACTIVE_LIST, WITHDRAWN_LIST } from './active-list';
import { entryEvents, eventName, type EntryEvent } from './entry-events';
import { ENTRY_RESTORED, isEntryList, standingAfter, type Standing } from './entry-standing';

/** Entries as they are in the sheet: cells that the Log does not have yet, copied every night. */
export const ENTRIES_COPIED = 'ENTRI_DISALIN';
export type LogOfEntries = Pick<LogRow, 'event' | 'object' | 'cells'> & Partial<Pick<LogRow, 'detail'>>;

/** An entry as last recorded in the Log. */
export interface LoggedEntry {
  readonly id: string;
  readonly register: Register;
  readonly cells: Partial<DipRow & DikRow>;
  /** Its title, or what the Log says of it; '' for an entry of which it has only the number. */
  readonly name: string;
  readonly standing: Standing;
}

const columnsOf: Readonly<Record<Register, Readonly<Record<string, Column>>>> = {
  DIP: dip.columns,
  DIK: dik.columns,
};
/** Not kept: `id` is the object of the event, links are checked again, and answers have events of their own. */
const forgotten = ['id', 'linkCheckedAt', 'linkState', 'guard'];
const keptColumns = {
  DIP: Object.keys(dip.columns).filter((key) => !forgotten.includes(key)),
  DIK: Object.keys(dik.columns).filter((key) => !forgotten.includes(key)),
} as const;

const events = new Set([
  ...(Object.keys(entryEvents) as EntryEvent[]).flatMap((event) => [
    eventName('DIP', event),
    eventName('DIK', event),
  ]),
  ...[ENTRIES_COPIED, ENTRY_RESTORED, ACTIVE_LIST, WITHDRAWN_LIST],
]);
const TESTED = eventName('DIK', 'DIUJI');

/** Every entry of both registers in the Log, with the last value of each cell. */
export function loggedEntries(log: readonly LogOfEntries[]): ReadonlyMap<string, LoggedEntry> {
  const known = new Map<string, LoggedEntry>();
  for (const { event, object, detail = '', cells } of log
    .filter((each) => events.has(each.event))
    .flatMap(members)) {
    const register = registerOf(object);
    if (!register) continue;
    const before = known.get(object);
    // A test can be recorded of a line that was typed into the sheet, too.
    if (!before && event === TESTED) continue;
    const now = { ...before?.cells, ...readCells(cells, columnsOf[register]) } as LoggedEntry['cells'];
    known.set(object, {
      id: object,
      register,
      cells: now,
      name: now.title ?? (before?.name || titleIn(detail)),
      standing: standingAfter(event, object, before?.standing) ?? 'in',
    });
  }
  return known;
}

const members = (entry: LogOfEntries): readonly LogOfEntries[] =>
  isEntryList(entry.event)
    ? listedIn(entry.object).map((object) => ({ ...entry, object, detail: '' }))
    : singleEntries(entry);

const registerOf = (id: string): Register | undefined =>
  (/^(DI[PK])-\d+$/.exec(id)?.[1] as Register) ?? undefined;

/** The title in the words of an entry that step 4 entered. @example 'K-0001; KUL-0001 Neraca' */
const titleIn = (detail: string): string => /^K-\d+; \S+-\d+ (.*)$/s.exec(detail)?.[1] ?? '';

interface Registers {
  readonly dip: readonly { readonly id: string }[];
  readonly dik: readonly { readonly id: string }[];
}

/** Entries whose line was deleted in the sheet. The product never deletes one: a withdrawn entry keeps its line. */
export function missingEntries(
  { dip: inDip, dik: inDik }: Registers,
  log: readonly LogOfEntries[],
): readonly LoggedEntry[] {
  const present = new Set([...inDip, ...inDik].map(({ id }) => id));
  return [...loggedEntries(log).values()].filter(({ id }) => !present.has(id));
}

/** The cells of an entry that the Log does not have; those that cannot be read are left as they are there. */
export function unloggedCells(
  register: Register,
  entry: object & { readonly unreadable: readonly { readonly column: string }[] },
  logged: LoggedEntry | undefined,
): object {
  const unread = new Set(entry.unreadable.map(({ column }) => column));
  const [now, known] = [entry, logged?.cells ?? {}] as readonly SheetCells[];
  return Object.fromEntries(
    keptColumns[register]
      .filter((key) => !unread.has(key) && !isKept(now?.[key], known?.[key]))
      .map((key) => [key, now?.[key]]),
  );
}

/** Written by the product without an entry in the Log. */
const refreshed: readonly string[] = ['link', 'refreshedAt', 'kegiatan', 'source'];

type SheetRow = { readonly id?: string; readonly position: number } & Readonly<Record<string, unknown>>;

/**
 * Of rows with the same number, the one that is the entry: whose cells are those that the Log has of it, wherever the rows were sorted.
 * Rows that say the same need no choice. null where the Log confirms none of different rows.
 */
export function originalRows(
  register: Register,
  rows: readonly SheetRow[],
  log: readonly LogOfEntries[],
): Originals {
  const logged = loggedEntries(log);
  const compared = keptColumns[register].filter((key) => !refreshed.includes(key));
  const byNumber = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const alike = byNumber.get(row.id ?? '');
    if (alike) alike.push(row);
    else byNumber.set(row.id ?? '', [row]);
  }
  return new Map(
    [...byNumber].map(([id, alike]) => {
      const cells: SheetCells = logged.get(id)?.cells ?? {};
      const known = 'title' in cells ? compared.filter((key) => key in cells) : [];
      const fitting = alike.filter(
        (row) =>
          known.length > 0 && known.every((key) => isKept((row as object as SheetCells)[key], cells[key])),
      );
      const [first, ...others] = fitting.length > 0 ? fitting : alike;
      const isOne = others.every((row) => compared.every((key) => row[key] === first?.[key]));
      return [id, isOne ? (first?.position ?? null) : null] as const;
    }),
  );
}

type SheetCells = Readonly<Record<string, string | number | null | undefined>>;
