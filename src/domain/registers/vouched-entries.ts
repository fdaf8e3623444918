import type { LogRow } from '../workbook/procedure';
import { ACTIVE_LIST, listedIn } from './entry/active-list';
import { entryEvents, eventName, type EntryEvent } from './entry/entry-events';

/** What the Log adds to an entry of the DIP. */
export interface VouchedEntry {
  /** The Log does not record its origin: the line, or its Status, was typed into the sheet. */
  readonly isUnlogged?: boolean;
}

const leaving: readonly EntryEvent[] = ['PINDAH', 'DITARIK'];
const activeAfter: ReadonlyMap<string, boolean> = new Map(
  (Object.keys(entryEvents) as EntryEvent[]).map((event) => [
    eventName('DIP', event),
    !leaving.includes(event),
  ]),
);

/** The entries of the DIP, marking those that are not active according to their last Log entry. */
export function vouchedEntries<R extends object>(
  entries: readonly R[],
  log: readonly Pick<LogRow, 'event' | 'object'>[],
): readonly (R & VouchedEntry)[] {
  const active = new Set<string>();
  for (const { event, object } of log) {
    if (event === ACTIVE_LIST) for (const id of listedIn(object)) active.add(id);
    const isIn = activeAfter.get(event);
    if (isIn === true) active.add(object);
    if (isIn === false) active.delete(object);
  }
  return entries.map((entry) =>
    active.has((entry as { readonly id?: string }).id ?? '') ? entry : { ...entry, isUnlogged: true },
  );
}
