import type { LogRow } from '../../workbook/procedure';
import { entryEvents, type EntryEvent } from './entry-events';

/** One event of an entry. */
export interface EntryMoment {
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly actor: string;
  readonly event: EntryEvent;
  /** ID of the Kegiatan; '' outside of one. */
  readonly kegiatan: string;
  /** The reason, or the row that caused it. */
  readonly words: string;
}

/** The events of an entry from the log, the oldest first. */
export function entryHistory(
  log: readonly Omit<LogRow, 'hash' | 'cells'>[],
  number: string,
): readonly EntryMoment[] {
  return log.flatMap(({ object, event, at, actor, detail }): EntryMoment[] => {
    const name = event.replace(/^DI[PK]_/, '');
    if (object !== number || name === event || !(name in entryEvents)) return [];
    const [, kegiatan = '', words = ''] = /^(?:(K-\d+); )?(.*)$/s.exec(detail) ?? [];
    return [{ at, actor, event: name as EntryEvent, kegiatan, words }];
  });
}
