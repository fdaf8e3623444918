import fc from 'fast-check';
import { addListed, addRows, type RowDraft } from '../../../src/domain/inventory/add-rows';
import { amendRows } from '../../../src/domain/inventory/amend-rows';
import { editRow } from '../../../src/domain/inventory/edit-row';
import { newRow } from '../../../src/domain/inventory/new-row';
import { normalizeRows } from '../../../src/domain/inventory/normalize-rows';
import { categories, forms } from '../../../src/domain/workbook/vocabulary/category-and-form';
import { as, committed, must, openedWorld, staffOf, stored, withOffice, type World } from '../office-builder';

const opened = openedWorld();
const staff = staffOf('KUL');
const context = as(staff, opened);

const anyDraft: fc.Arbitrary<RowDraft> = fc.record({
  title: fc.constantFrom('', 'Neraca', 'NERACA', 'Laporan'),
  year: fc.constantFrom(null, 25, 2024, 2025, 2025.5, 1_000_000),
  category: fc.constantFrom('', ...categories),
  form: fc.constantFrom('', ...forms),
  madeOn: fc.constantFrom('', '2025', 'Februari 2025', '28/02/2026', '4 Feb 2026'),
});

const problemsIn = (world: World): readonly string[] =>
  world.office.inventaris.map(({ problems }) => problems);
const reviewed = (world: World): World => {
  const { changes } = normalizeRows(world.office.inventaris, 'K-0001', context);
  return committed(world, changes);
};

/** Every way in which rows enter the sheet. */
const doors: Readonly<Record<string, (drafts: readonly RowDraft[]) => World>> = {
  'typed in the sheet': (drafts) =>
    reviewed(
      withOffice(opened, {
        inventaris: drafts.map((draft, index) =>
          stored(newRow({ id: '', kegiatan: '', subBagian: 'KUL', typedBy: '' }, draft, ''), index + 2),
        ),
      }),
    ),
  'added in the form': (drafts) =>
    committed(opened, must(addRows(opened.office, context, 'KUL', drafts)).changes),
  imported: (drafts) =>
    committed(
      opened,
      must(
        addListed(
          opened.office,
          context,
          drafts.map((cells) => ({ unit: 'KUL', cells })),
        ),
      ).changes,
    ),
  'added blank and edited': (drafts) =>
    drafts.reduce(
      (world, draft, index) => {
        const id = `KUL-${String(index + 1).padStart(4, '0')}`;
        const edited = editRow(world.office, context, id, {}, draft);
        return edited.ok ? committed(world, edited.value) : world;
      },
      committed(
        opened,
        must(
          addRows(
            opened.office,
            context,
            'KUL',
            drafts.map(() => ({})),
          ),
        ).changes,
      ),
    ),
};

test('rows have the same problems however they entered the sheet', () =>
  fc.assert(
    fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 6 }), (drafts) => {
      const found = Object.values(doors).map((door) => problemsIn(door(drafts)));
      for (const problems of found) expect(problems).toEqual(found[0]);
    }),
  ));

test('after an edit or an amendment Masalah is what a review would write', () =>
  fc.assert(
    fc.property(
      fc.array(anyDraft, { minLength: 1, maxLength: 6 }),
      fc.nat(5),
      anyDraft,
      fc.constantFrom('ditunda', 'tidakDipindai'),
      (drafts, at, draft, amendment) => {
        let world = doors['imported']!(drafts);
        const id = world.office.inventaris[at % drafts.length]!.id;
        const edited = editRow(world.office, context, id, {}, draft);
        if (edited.ok) world = committed(world, edited.value);
        expect(problemsIn(reviewed(world))).toEqual(problemsIn(world));
        world = committed(world, must(amendRows(world.office, context, amendment as 'ditunda', [id], 'x')));
        expect(problemsIn(reviewed(world))).toEqual(problemsIn(world));
      },
    ),
  ));
