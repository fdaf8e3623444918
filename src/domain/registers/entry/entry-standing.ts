import { ACTIVE_LIST, WITHDRAWN_LIST } from './active-list';
import { entryEvents, eventName, type EntryEvent } from './entry-events';

/** An entry whose line was deleted in the sheet, and is there again. */
export const ENTRY_RESTORED = 'ENTRI_DIKEMBALIKAN';

/** Where an entry is: in its register, moved to the other one, withdrawn, or `out` for one of these, as an opening lists it. */
export type Standing = 'in' | 'moved' | 'withdrawn' | 'out';

const leaving: Partial<Readonly<Record<EntryEvent, Standing>>> = { PINDAH: 'moved', DITARIK: 'withdrawn' };

const after: ReadonlyMap<string, Standing> = new Map([
  ...(['DIP', 'DIK'] as const).flatMap((register) =>
    (Object.keys(entryEvents) as EntryEvent[])
      // A test is recorded of an entry, whatever its origin.
      .filter((event) => event !== 'DIUJI')
      .map((event) => [eventName(register, event), leaving[event] ?? 'in'] as const),
  ),
  [ACTIVE_LIST, 'in'],
  [WITHDRAWN_LIST, 'out'],
]);

/** Whether an event lists entries as they are when a Kegiatan opens. */
export const isEntryList = (event: string): boolean => event === ACTIVE_LIST || event === WITHDRAWN_LIST;

/**
 * Where the entry with this number is after an event of the Log: of its own register, or a list. What was known of it before its line was
 * deleted remains when it is restored.
 * @param before undefined for an entry that the Log has not named yet
 */
export function standingAfter(
  event: string,
  number: string,
  before: Standing | undefined,
): Standing | undefined {
  const isOwn = isEntryList(event) || event.slice(0, 3) === number.slice(0, 3);
  return (isOwn ? after.get(event) : undefined) ?? before ?? (event === ENTRY_RESTORED ? 'in' : undefined);
}
