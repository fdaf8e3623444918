import type { Context } from '../../domain/office/context';
import { entryHistory as history, type EntryMoment } from '../../domain/registers/entry/entry-history';
import { wholeLog } from '../../domain/log/split-log';
import { findEntry } from '../../domain/registers/entry/find-entry';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

const reads = {
  dip: ['id'],
  dik: ['id'],
  kegiatan: ['id', 'name'],
  log: ['id', 'at', 'actor', 'event', 'object', 'detail'],
  logLama: ['id', 'at', 'actor', 'event', 'object', 'detail'],
} as const;

export interface HistoryReply {
  readonly moments: readonly EntryMoment[];
  /** Names of the Kegiatan by ID. */
  readonly names: ReadonlyMap<string, string>;
  readonly context: Context;
}

/** The history of one entry, from the log. One read. */
export const entryHistory =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (number: string): Result<HistoryReply> => {
    const result = execution.read(reads, (office, context) => {
      const found = findEntry(office, number);
      const names = new Map(office.kegiatan.map(({ id, name }) => [id, name]));
      return (
        found && { moments: history(wholeLog(office.logLama, office.log), found.entry.id), names, context }
      );
    });
    if (!result.ok) return result;
    return result.value ? ok(result.value) : err({ code: 'ENTRY_UNKNOWN', number });
  };
