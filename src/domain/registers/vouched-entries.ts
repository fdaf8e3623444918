import type { LogRow } from '../workbook/procedure';
import type { Register } from '../workbook/inventaris';
import { listedIn } from '../log/listed-ids';
import { isActive } from './active-entries';
import { isEntryList, standingAfter, type Standing } from './entry/entry-standing';

/** What the Log adds to an entry. */
export interface VouchedEntry {
  /** The Log does not know it: the line was typed into the sheet. */
  readonly isUnlogged?: boolean;
  /** The cell Status, where it was typed: the Log has no such withdrawal, or none that was taken back. */
  readonly typedStatus?: string;
}

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
  for (const { event, object } of log)
    for (const id of isEntryList(event) ? listedIn(object) : [object]) {
      const standing = standingAfter(event, id, known.get(id));
      if (standing) known.set(id, standing);
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
