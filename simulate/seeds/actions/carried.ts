import { ANSWERED_COLUMNS, DECISION_COLUMNS } from '../../columns';
import { mostly, units } from '../cast';
import type { Action } from '../action';
import { perform } from '../perform';
import { idsIn, someIds } from '../sheet';
import type { World } from '../world';

const isCarrying = ({ office }: World): boolean =>
  office.table('Inventaris').some((row) => row['Kelanjutan'] !== '');

/** What people answer about the documents of the former Kegiatan. */
export const carriedActions: readonly Action[] = [
  {
    name: 'kelanjutan dijawab',
    weight: 4,
    can: isCarrying,
    act: (world, random) => {
      const unit = random.pick(units);
      const ids = someIds(world, random, unit);
      const answer = random.pick(['tetap', 'berubah', 'habis masa', 'tidak ada lagi']);
      const group = { answer, ids, reason: random.pick(['Retensi lewat', '']) };
      return perform(world, random, {
        as: mostly(random, unit.staff),
        call: 'answerCarried',
        args: [unit.code, [group], random.chance(0.5), random.chance(0.5)],
        meant: { ids: idsIn(world), columns: ANSWERED_COLUMNS },
      });
    },
  },
  {
    name: 'yang tetap diterima',
    weight: 3,
    can: isCarrying,
    act: (world, random) => {
      const unit = random.pick(units);
      const also = random.chance(0.5) ? someIds(world, random, unit) : [];
      return perform(world, random, {
        as: mostly(random, unit.liaison),
        call: 'acceptUnchanged',
        args: [unit.code, also],
        meant: { ids: idsIn(world), columns: DECISION_COLUMNS },
      });
    },
  },
];
