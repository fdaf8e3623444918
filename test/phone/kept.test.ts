import fc from 'fast-check';
import { inArrangement, together, type Arranged } from '../../src/phone/kept/kept';
import { memoryStore } from '../../src/phone/kept/memory-store';

const photo = (id: number) => ({ id, photo: new Blob([String(id)]) });
const owner = { office: 'buku', account: 'a@example.com', rowId: 'KUL-0001' };
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 });
const idsOf = (pages: readonly Arranged[]): readonly number[] => pages.map(({ id }) => id);
const inOrder = (numbers: readonly number[]): readonly number[] =>
  [...numbers].sort((one, other) => one - other);

test('photographs that nobody moved are in the order of taking, whichever of them are arranged, each once', () => {
  fc.assert(
    fc.property(ids, ids, (taken, arranged) => {
      const edited = inOrder(arranged).map((id) => ({ id }));
      expect(idsOf(inArrangement(taken.map(photo), edited))).toEqual(inOrder(taken));
    }),
  );
});

test('pages that a person moved keep their order, whatever else is kept; what was taken later comes last', () => {
  fc.assert(
    fc.property(ids, ids, (taken, arranged) => {
      const found = idsOf(
        inArrangement(
          taken.map(photo),
          arranged.map((id) => ({ id })),
        ),
      );
      expect(inOrder(found)).toEqual(inOrder(taken));
      expect(found.filter((id) => arranged.includes(id))).toEqual(
        arranged.filter((id) => taken.includes(id)),
      );
      const later = inArrangement(
        [...taken, 99].map(photo),
        arranged.map((id) => ({ id })),
      );
      expect(idsOf(later)).toEqual([...found, 99]);
    }),
  );
});

test('arranging the pages that are shown keeps place and edit of those that cannot be opened now', async () => {
  await fc.assert(
    fc.asyncProperty(ids, fc.infiniteStream(fc.boolean()), async (order, isShown) => {
      const photos = memoryStore().photos(owner, '');
      for (const id of order) await photos.put(photo(id));
      const edit = { corners: [] as never, isFound: true, quarters: 1, look: 'grey' } as const;
      await photos.arrange(order.map((id) => ({ id, edit })));
      await photos.arrange(order.filter(() => isShown.next().value).map((id) => ({ id, edit })));
      const all = await photos.all();
      expect(idsOf(all)).toEqual(order);
      expect(all.map((each) => each.edit)).toEqual(order.map(() => edit));
    }),
  );
});

test('pages that are shown already and photographs that are read later are in the order of taking, each once', () => {
  fc.assert(
    fc.property(ids, ids, (shown, read) => {
      const pages = (numbers: readonly number[]) => inOrder(numbers).map((id) => ({ id }));
      expect(idsOf(together(pages(shown), pages(read)))).toEqual(inOrder([...new Set([...shown, ...read])]));
    }),
  );
});

test('pages that were moved stay as they are, and so do those that are read later, among themselves', () => {
  fc.assert(
    fc.property(ids, ids, (shown, read) => {
      const others = read.filter((id) => !shown.includes(id));
      const pages = (numbers: readonly number[]) => numbers.map((id) => ({ id }));
      const all = idsOf(together(pages(shown), pages(others)));
      expect(all.filter((id) => shown.includes(id))).toEqual(shown);
      expect(all.filter((id) => others.includes(id))).toEqual(others);
      expect(all).toHaveLength(shown.length + others.length);
    }),
  );
});
