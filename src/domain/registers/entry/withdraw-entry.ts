import { joinChanges, type Changes } from '../../workbook/changes';
import type { Context } from '../../office/context';
import { refuseWithout } from '../../office/permissions';
import { err, ok, type Result } from '../../refusal/result';
import { tidy } from '../../text/normalise';
import { followUpChanges, type ConsequenceOffice } from '../enter-registers';
import { eventDetail, eventName } from './entry-events';
import { findEntry } from './find-entry';
import { runningKegiatan } from '../../sop/running';
import type { KegiatanRow } from '../../workbook/procedure';
import { isActive } from '../active-entries';

export interface LifeOffice extends ConsequenceOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status'>[];
}

/**
 * The PPID takes an entry out of its register, with a reason. The entry and its number stay; the entry of a later Kegiatan does not put the
 * document back into the DIP until it is reinstated.
 */
export function withdrawEntry(
  office: LifeOffice,
  context: Context,
  number: string,
  rawReason: string,
): Result<Changes> {
  const wrongActor = refuseWithout(context, 'changeEntries');
  if (wrongActor) return err(wrongActor);
  const found = findEntry(office, number);
  if (!found) return err({ code: 'ENTRY_UNKNOWN', number });
  if (!isActive(found.entry)) return err({ code: 'ENTRY_WITHDRAWN', number: found.entry.id });
  const reason = tidy(rawReason);
  if (reason === '') return err({ code: 'REASON_NEEDED', field: 'Alasan Ditarik' });
  const { register, entry } = found;
  const set = {
    status: 'ditarik',
    withdrawnAt: context.now,
    withdrawnBy: context.actor,
    withdrawnReason: reason,
    movedTo: '',
  } as const;
  const detail = eventDetail(runningKegiatan(office.kegiatan)?.id ?? '', reason);
  const changes = joinChanges({
    updates: [register === 'DIP' ? { sheet: 'dip', id: entry.id, set } : { sheet: 'dik', id: entry.id, set }],
    log: [{ event: eventName(register, 'DITARIK'), object: entry.id, detail }],
  });
  return ok(joinChanges(changes, followUpChanges(office, changes, context)));
}
