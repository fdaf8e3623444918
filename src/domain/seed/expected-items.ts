import { daftarWajib, type ExpectedRow } from '../workbook/daftar-wajib';
import { blankRow } from '../workbook/sheet';
import type { ExpectedPeriod } from '../workbook/vocabulary/expected';
import { controlCards } from './expected-lines';
import { monevGroups } from './monev-items';

type Seed = Pick<ExpectedRow, 'subBagian' | 'group' | 'title' | 'period' | 'words' | 'minus'>;

/** The master list of a new office: the control cards, and the items of Monev that are documents of one Sub Bagian. */
export const expectedItems = (): readonly ExpectedRow[] =>
  [...ofCards(), ...ofMonev()].map((seed, index) => ({
    ...blankRow(daftarWajib),
    ...seed,
    id: `W-${String(index + 1).padStart(4, '0')}`,
  }));

function ofCards(): readonly Seed[] {
  let group = '';
  return controlCards.split('\n').flatMap((line): readonly Seed[] => {
    if (line.startsWith('# ')) {
      group = line.slice(2);
      return [];
    }
    const [subBagian = '', period = '', title = '', words = '', minus = ''] = line.split('|');
    return [{ subBagian, group, title, period: period as ExpectedPeriod, words, minus }];
  });
}

const ofMonev = (): readonly Seed[] =>
  monevGroups.flatMap(({ name, items }) =>
    items.flatMap(({ held, words, minus = '' }): readonly Seed[] => {
      if (held === undefined) return [];
      const [subBagian, period, title, own = words] = held;
      return [{ subBagian, group: name, title, period, words: own, minus }];
    }),
  );
