import type { DecreesReply } from '../../../app/registers/view-decrees';
import { unitName } from '../../../domain/organisation/sub-bagian';
import { mediumDate } from '../../../domain/calendar/format-date';
import type { Context } from '../../../domain/office/context';
import type { DecreeList, ViewedDecree } from '../../../domain/registers/views/view-decrees';
import type { DecreeEntryView, DecreesView, DecreeView } from '../../contract/registers';

/** The maximum number of entries listed for a decree. */
const LISTED = 50;

/** The decrees on which the DIK is based, as the page shows them. */
export function decreesView({ list, context }: DecreesReply): DecreesView {
  const entries = (found: DecreeList['proposed']): readonly DecreeEntryView[] =>
    found.slice(0, LISTED).map((entry) => entryView(entry, context));
  return {
    decrees: list.decrees.map((viewed) => decreeView(viewed, entries(viewed.backs))),
    proposedCount: list.proposed.length,
    proposed: entries(list.proposed),
    baseless: entries(list.baseless),
  };
}

function decreeView(
  { decree, inForce, history, backs }: ViewedDecree,
  listed: readonly DecreeEntryView[],
): DecreeView {
  const { from, until } = decree;
  return {
    number: decree.id,
    subject: decree.subject,
    status: decree.status || 'belum diisi',
    inForce,
    period: [from && `sejak ${mediumDate(from)}`, until && `sampai ${mediumDate(until)}`]
      .filter(Boolean)
      .join(' '),
    note: decree.note,
    history: history.map((moment) => `${mediumDate(moment.day)}: ${moment.status}`),
    count: backs.length,
    backs: listed,
  };
}

const entryView = (
  { id, title, year, subBagian, reason }: DecreeList['proposed'][number],
  { settings }: Context,
): DecreeEntryView => ({
  number: id,
  title,
  year,
  unit: unitName(subBagian, settings.units),
  reason,
});
