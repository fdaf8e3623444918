import { localDate } from '../../calendar/instant';
import { joinChanges, type Changes, type RowUpdate } from '../../workbook/changes';
import type { Context } from '../../office/context';
import { decreeInForce } from '../../coordination/decree';
import { identityOf } from '../../inventory/review/identity';
import { runningKegiatan } from '../../sop/running';
import { refuseWithout } from '../../office/permissions';
import { err, ok, type Result } from '../../refusal/result';
import { tidy } from '../../text/normalise';
import { followUpChanges } from '../enter-registers';
import { eventDetail, eventName } from './entry-events';
import { findEntry } from './find-entry';
import { isActive } from '../active-entries';
import type { LifeOffice } from './withdraw-entry';

/**
 * The PPID reinstates a withdrawn entry, under its own number and with a reason. Refused while the same document has
 * another active entry: it would be listed twice, or be public and excluded at once. An exemption whose decree has
 * lapsed becomes a proposal.
 */
export function reinstateEntry(
  office: LifeOffice,
  context: Context,
  number: string,
  rawReason: string,
): Result<Changes> {
  const wrongActor = refuseWithout(context, 'changeEntries');
  if (wrongActor) return err(wrongActor);
  const found = findIn(office, number);
  if (!found) return err({ code: 'ENTRY_UNKNOWN', number });
  const { register, entry } = found;
  if (isActive(entry)) return err({ code: 'ENTRY_STANDS', number: entry.id });
  const identity = identityOf(entry);
  const twin = [...office.dip, ...office.dik].find(
    (other) => isActive(other) && identityOf(other) === identity,
  );
  if (twin) return err({ code: 'ENTRY_TWIN', number: entry.id, twin: twin.id });
  if (found.register === 'DIP' && found.entry.category === 'dikecualikan')
    return err({ code: 'ENTRY_EXCLUDED', number: entry.id });
  const reason = tidy(rawReason);
  if (reason === '') return err({ code: 'REASON_NEEDED', field: 'Alasan Dipulihkan' });
  const detail = eventDetail(runningKegiatan(office.kegiatan)?.id ?? '', reason);
  const changes = joinChanges({
    updates: [update(found, office, context)],
    log: [{ event: eventName(register, 'DIPULIHKAN'), object: entry.id, detail }],
  });
  return ok(joinChanges(changes, followUpChanges(office, changes, context)));
}

const findIn = (office: LifeOffice, number: string) => findEntry(office, number);

const cleared = { withdrawnAt: null, withdrawnBy: '', withdrawnReason: '', movedTo: '' } as const;

function update(
  found: NonNullable<ReturnType<typeof findIn>>,
  { dasarHukum }: LifeOffice,
  { now, calendar }: Context,
): RowUpdate {
  const { id } = found.entry;
  if (found.register === 'DIP') return { sheet: 'dip', id, set: { ...cleared, status: 'berlaku' } };
  const decree = decreeInForce(found.entry.basis, dasarHukum, localDate(now, calendar.zone));
  return { sheet: 'dik', id, set: { ...cleared, status: decree ? 'ditetapkan' : 'diusulkan' } };
}
