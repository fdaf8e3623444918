import { joinChanges, type Changes, type RowUpdate } from '../../workbook/changes';
import { rowCells } from '../../log/row-cells';
import type { Context } from '../../office/context';
import { refuseWithout } from '../../office/permissions';
import type { Refusal } from '../../refusal/refusal';
import { err, ok, type Result } from '../../refusal/result';
import { tidy } from '../../text/normalise';
import { followUpChanges, type ConsequenceOffice } from '../enter-registers';
import { eventDetail, eventName, type EntryEvent } from './entry-events';
import { entryUpdate, withdrawn } from './entry-life';
import { findEntry, type FoundEntry } from './find-entry';
import { runningKegiatan } from '../../sop/running';
import type { KegiatanRow } from '../../workbook/procedure';
import { isActive } from '../active-entries';
import type { VouchedEntry } from '../vouched-entries';

export interface LifeOffice extends ConsequenceOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status'>[];
}

export type FoundIn = FoundEntry<
  LifeOffice['dip'][number] & VouchedEntry,
  LifeOffice['dik'][number] & VouchedEntry
>;

interface LifeChange {
  readonly event: EntryEvent;
  /** The name of the reason in a refusal. */
  readonly field: string;
  readonly refusal: (found: FoundIn, office: LifeOffice) => Refusal | undefined;
  readonly update: (found: FoundIn, office: LifeOffice, context: Context, reason: string) => RowUpdate;
}

/** A change of an entry by the PPID, with a reason. */
export const changeLife =
  ({ event, field, refusal, update }: LifeChange) =>
  (office: LifeOffice, context: Context, number: string, rawReason: string): Result<Changes> => {
    const wrongActor = refuseWithout(context, 'changeEntries');
    if (wrongActor) return err(wrongActor);
    const found = findEntry(office, number);
    if (!found) return err({ code: 'ENTRY_UNKNOWN', number });
    const refused = refusal(found, office);
    if (refused) return err(refused);
    const reason = tidy(rawReason);
    if (reason === '') return err({ code: 'REASON_NEEDED', field });
    const detail = eventDetail(runningKegiatan(office.kegiatan)?.id ?? '', reason);
    const change = update(found, office, context, reason);
    const changes = joinChanges({
      updates: [change],
      log: [
        {
          event: eventName(found.register, event),
          object: found.entry.id,
          detail,
          cells: rowCells(change.set),
        },
      ],
    });
    return ok(joinChanges(changes, followUpChanges(office, changes, context)));
  };

/**
 * The PPID takes an entry out of its register, with a reason. The entry and its number stay; the entry of a later Kegiatan does not put the
 * document back into the DIP until it is reinstated.
 */
export const withdrawEntry = changeLife({
  event: 'DITARIK',
  field: 'Alasan Ditarik',
  refusal: ({ entry }) => (isActive(entry) ? undefined : { code: 'ENTRY_WITHDRAWN', number: entry.id }),
  update: ({ register, entry }, _office, context, reason) =>
    entryUpdate(register, entry.id, withdrawn(context, reason)),
});
