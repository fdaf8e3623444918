import { toIso } from '../../domain/calendar/instant';
import { joinChanges, type Changes, type RowInsert } from '../../domain/changes';
import type { Context } from '../../domain/context';
import { appendToChain, type Digest } from '../../domain/log/chain';

export const CHAIN_HASH = 'Sistem/Kepala Log';
export const CHAIN_COUNT = 'Sistem/Jumlah Log';

/** Turns log drafts into rows of the chain and keeps its new head in Pengaturan, all in the write that they are about. */
export function chainLog(
  changes: Changes,
  { settings, now, actor, calendar }: Context,
  digest: Digest,
): Changes {
  if (changes.log.length === 0) return changes;
  const { entries, head } = appendToChain(
    settings.system.chain,
    changes.log,
    { at: toIso(now, calendar.zone), actor },
    digest,
  );
  return joinChanges(
    { ...changes, log: [] },
    { inserts: entries.map((row): RowInsert => ({ sheet: 'log', row })) },
    { settings: { [CHAIN_HASH]: head.hash, [CHAIN_COUNT]: String(head.count) } },
  );
}
