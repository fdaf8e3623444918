import { toIso } from '../../../domain/calendar/instant';
import { joinChanges, type Changes, type RowInsert } from '../../../domain/workbook/changes';
import type { Context } from '../../../domain/office/context';
import { appendToChain, type Digest } from '../../../domain/log/chain';
import { isSealed, sealOf, SEAL } from '../../../domain/log/chain-seal';
import type { ChainHead, LogDraft } from '../../../domain/workbook/log-entry';
import { shorten } from '../../../domain/text/shorten';
import { decodeRows } from '../rows/decode-rows';
import { readTables } from '../rows/read-tables';
import type { SheetsService } from '../sheets-service';

export const CHAIN_HASH = 'Sistem/Kepala Log';
export const CHAIN_COUNT = 'Sistem/Jumlah Log';
export const CHAIN_SEAL = `Sistem/${SEAL}`;

/**
 * Turns log drafts into rows of the chain and stores its new head in Pengaturan, in the same write as the changes they
 * describe. A head that somebody overwrote is replaced by the end of the Log, with an entry that says so: the chain
 * continues.
 */
export function chainLog(
  changes: Changes,
  context: Context,
  digest: Digest,
  service: SheetsService,
): Changes {
  if (changes.log.length === 0) return changes;
  const { settings, now, actor, calendar } = context;
  const { system } = settings;
  const found = isSealed(system, digest) ? system.chain : endOfLog(service);
  const { entries, head } = appendToChain(
    found,
    [...restored(system.chain, found), ...changes.log],
    { at: toIso(now, calendar.zone), actor },
    digest,
  );
  return joinChanges(
    { ...changes, log: [] },
    { inserts: entries.map((row): RowInsert => ({ sheet: 'log', row })) },
    {
      settings: {
        [CHAIN_HASH]: head.hash,
        [CHAIN_COUNT]: String(head.count),
        [CHAIN_SEAL]: sealOf(head, digest),
      },
    },
  );
}

/** The entry with the greatest number, at any position. */
function endOfLog(service: SheetsService): ChainHead {
  const { cells } = readTables(service, { log: ['id', 'hash'] });
  return decodeRows('log', cells.log ?? {}, 'WIB').reduce<ChainHead>(
    (end, { id, hash }) => {
      const count = /^\d{1,7}$/.test(String(id)) ? Number(id) : 0;
      return count > end.count ? { count, hash: String(hash ?? '') } : end;
    },
    { count: 0, hash: '' },
  );
}

/** The log entry about an overwritten head; none where there was no head yet. */
function restored(recorded: ChainHead, found: ChainHead): readonly LogDraft[] {
  if (recorded.count === found.count && recorded.hash === found.hash) return [];
  const detail = `Pengaturan mencatat ${recorded.count} entri dengan kepala "${shorten(recorded.hash)}"; Log berakhir pada entri ${found.count}`;
  return [{ event: 'KEPALA_LOG_DIPULIHKAN', object: 'Log', detail }];
}
