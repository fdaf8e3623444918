import type { LogRow } from '../workbook/procedure';
import type { Register } from '../workbook/inventaris';
import { listedIn } from '../log/listed-ids';
import { ACTIVE_LIST } from './entry/active-list';
import { entryEvents, eventName, type EntryEvent } from './entry/entry-events';

/** What the Log adds to an entry. */
export interface VouchedEntry {
  /** The Log does not record its origin: the line, or its Status, was typed into the sheet. */
  readonly isUnlogged?: boolean;
}

const leaving: readonly EntryEvent[] = ['PINDAH', 'DITARIK'];
const activeAfter = (register: Register): ReadonlyMap<string, boolean> =>
  new Map(
    (Object.keys(entryEvents) as EntryEvent[])
      // A test is recorded of an entry, whatever its origin.
      .filter((event) => event !== 'DIUJI')
      .map((event) => [eventName(register, event), !leaving.includes(event)]),
  );

/** The entries of a register, marking those that are not active according to their last Log entry. */
export function vouchedEntries<R extends object>(
  entries: readonly R[],
  log: readonly Pick<LogRow, 'event' | 'object'>[],
  register: Register,
): readonly (R & VouchedEntry)[] {
  const active = new Set<string>();
  const after = activeAfter(register);
  for (const { event, object } of log) {
    if (event === ACTIVE_LIST) for (const id of listedIn(object)) active.add(id);
    const isIn = after.get(event);
    if (isIn === true) active.add(object);
    if (isIn === false) active.delete(object);
  }
  return entries.map((entry) =>
    active.has((entry as { readonly id?: string }).id ?? '') ? entry : { ...entry, isUnlogged: true },
  );
}
