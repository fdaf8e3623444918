import type { LogRow } from '../workbook/procedure';
import { entryEvents, eventName, type EntryEvent } from './entry/entry-events';

/** What the Log adds to an entry of the DIP that was read beside it. */
export interface VouchedEntry {
  /** The Log does not tell how it came to stand: somebody typed the line, or its Status, into the sheet. */
  readonly isUnlogged?: boolean;
}

const leaving: readonly EntryEvent[] = ['PINDAH', 'DITARIK'];
const standing: ReadonlyMap<string, boolean> = new Map(
  (Object.keys(entryEvents) as EntryEvent[]).map((event) => [
    eventName('DIP', event),
    !leaving.includes(event),
  ]),
);

/** The entries of the DIP, those marked of which the last entry of the Log does not say that they stand. */
export function vouchedEntries<R extends object>(
  entries: readonly R[],
  log: readonly Pick<LogRow, 'event' | 'object'>[],
): readonly (R & VouchedEntry)[] {
  const stand = new Set<string>();
  for (const { event, object } of log) {
    const isIn = standing.get(event);
    if (isIn === true) stand.add(object);
    if (isIn === false) stand.delete(object);
  }
  return entries.map((entry) =>
    stand.has((entry as { readonly id?: string }).id ?? '') ? entry : { ...entry, isUnlogged: true },
  );
}
