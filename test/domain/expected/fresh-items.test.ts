import { expectedItems } from '../../../src/domain/seed/expected-items';
import { freshItems } from '../../../src/domain/expected/fresh-items';
import { as, committed, freshWorld, ppid, withOffice } from '../office-builder';

const [first] = expectedItems();

test.each([
  ['without its documents', false, ''],
  ['with its documents', true, 'KUL-0001'],
])(
  'another office that begins %s keeps the items, and no statement of the former one',
  (_how, has, named) => {
    const used = {
      ...first!,
      named: 'KUL-0001',
      nihil: '2025: x (a@b.id, 4 Feb)',
      m12: 'Nihil',
      missing: 2,
    } as const;
    const world = withOffice(freshWorld(), { daftarWajib: [used] });
    const after = committed(world, freshItems(world.office.daftarWajib, as(ppid, world), has));
    expect(after.office.daftarWajib).toEqual([{ ...first!, named }]);
  },
);
