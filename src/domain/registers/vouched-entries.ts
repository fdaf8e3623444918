import type { LogRow } from '../workbook/procedure';
import type { Register } from '../workbook/inventaris';
import { listedIn } from '../log/listed-ids';
import { isActive } from './active-entries';
import { ACTIVE_LIST, WITHDRAWN_LIST } from './entry/active-list';
import { entryEvents, eventName, type EntryEvent } from './entry/entry-events';
import { ENTRY_RESTORED } from './entry/logged-entries';

/** What the Log adds to an entry. */
export interface VouchedEntry {
  /** The Log does not know it: the line was typed into the sheet. */
  readonly isUnlogged?: boolean;
  /** The cell Status, where it was typed: the Log has no such withdrawal, or none that was taken back. */
  readonly typedStatus?: string;
}

type Standing = 'in' | 'moved' | 'withdrawn' | 'out';
const leaving: Partial<Readonly<Record<EntryEvent, Standing>>> = { PINDAH: 'moved', DITARIK: 'withdrawn' };
const standingAfter = (register: Register): ReadonlyMap<string, Standing> =>
  new Map(
    (Object.keys(entryEvents) as EntryEvent[])
      // A test is recorded of an entry, whatever its origin.
      .filter((event) => event !== 'DIUJI')
      .map((event) => [eventName(register, event), leaving[event] ?? 'in']),
  );

const lists: Readonly<Record<string, Standing>> = { [ACTIVE_LIST]: 'in', [WITHDRAWN_LIST]: 'out' };

/**
 * The entries of a register as the Log confirms them. An entry is in its register only if its last event says so: the PPID, or step 4,
 * puts it there, never a Status typed into the sheet. A typed withdrawal counts in the DIP, since it makes nothing public; in the DIK it
 * would end an exemption, and the entry remains as a proposal, which is not announced.
 */
export function vouchedEntries<R extends object>(
  entries: readonly R[],
  log: readonly Pick<LogRow, 'event' | 'object'>[],
  register: Register,
): readonly (R & VouchedEntry)[] {
  const known = new Map<string, Standing>();
  const after = standingAfter(register);
  for (const { event, object } of log) {
    const listed = lists[event];
    if (listed) for (const id of listedIn(object)) known.set(id, listed);
    const standing = after.get(event);
    if (standing) known.set(object, standing);
    // What the Log knew of it before it was deleted remains.
    if (event === ENTRY_RESTORED && !known.has(object)) known.set(object, 'in');
  }
  return entries.map((entry) => vouched(entry, known, register));
}

type Row = { readonly id?: string; readonly status?: string };

function vouched<R extends object>(
  entry: R,
  known: ReadonlyMap<string, Standing>,
  register: Register,
): R & VouchedEntry {
  const { id = '', status }: Row = entry;
  const standing = known.get(id);
  if (standing === undefined) return { ...entry, isUnlogged: true };
  if (status === undefined) return entry;
  const isTyped = (standing === 'in') !== isActive({ status });
  return {
    ...entry,
    ...(isTyped && { typedStatus: status }),
    ...(standing !== 'in' && { status: 'ditarik' }),
    ...(standing === 'in' && isTyped && register === 'DIK' && { status: 'diusulkan' }),
    // A withdrawn entry that refers to another one would let step 4 enter its document again.
    ...(standing === 'withdrawn' && 'movedTo' in entry && { movedTo: '' }),
  };
}
