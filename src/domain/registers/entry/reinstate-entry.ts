import { localDate } from '../../calendar/instant';
import { decreeInForce } from '../../coordination/decree';
import { identityOf } from '../../inventory/review/identity';
import type { Refusal } from '../../refusal/refusal';
import { isActive } from '../active-entries';
import { notWithdrawn } from './entry-life';
import { changeLife, type FoundIn, type LifeOffice } from './withdraw-entry';

/**
 * The PPID reinstates a withdrawn entry, under its own number and with a reason. Refused while the same document has
 * another active entry: it would be listed twice, or be public and excluded at once. An exemption whose decree has
 * lapsed becomes a proposal. An entry whose withdrawal was only typed in the sheet gets its Status back so.
 */
export const reinstateEntry = changeLife({
  event: 'DIPULIHKAN',
  field: 'Alasan Dipulihkan',
  refusal,
  update: ({ register, entry }, { dasarHukum }, { now, calendar }) => {
    const { id } = entry;
    if (register === 'DIP') return { sheet: 'dip', id, set: { ...notWithdrawn, status: 'berlaku' } };
    const decree = decreeInForce(entry.basis, dasarHukum, localDate(now, calendar.zone));
    return { sheet: 'dik', id, set: { ...notWithdrawn, status: decree ? 'ditetapkan' : 'diusulkan' } };
  },
});

function refusal({ register, entry }: FoundIn, { dip, dik }: LifeOffice): Refusal | undefined {
  if (isActive(entry) && entry.typedStatus === undefined) return { code: 'ENTRY_STANDS', number: entry.id };
  const identity = identityOf(entry);
  const twin = [...dip, ...dik].find(
    (other) => other.id !== entry.id && isActive(other) && identityOf(other) === identity,
  );
  if (twin) return { code: 'ENTRY_TWIN', number: entry.id, twin: twin.id };
  return register === 'DIP' && entry.category === 'dikecualikan'
    ? { code: 'ENTRY_EXCLUDED', number: entry.id }
    : undefined;
}
