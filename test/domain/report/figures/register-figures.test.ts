import fc from 'fast-check';
import { listingIn } from '../../../../src/domain/registers/listing';
import { registerFigures } from '../../../../src/domain/report/figures/register-figures';
import { decisions, registers, type InventoryRow } from '../../../../src/domain/workbook/inventaris';
import { carriedStates } from '../../../../src/domain/workbook/vocabulary/carried';
import { at, dikRow, dipRow, inventoryRow } from '../../office-builder';

const [before, now] = [at('2026-02-04T09:00'), at('2026-08-04T09:00')];
const first = { id: 'K-0001', openedAt: before, closedAt: at('2026-02-06T09:00') };
const second = { id: 'K-0002', openedAt: at('2026-07-01T09:00'), closedAt: null };
const figures = (
  dip: ReturnType<typeof dipRow>[],
  dik: ReturnType<typeof dikRow>[],
  rows: InventoryRow[],
) => {
  const listingOf = listingIn({ dip, dik });
  return {
    dip: registerFigures(dip, dik, rows, listingOf, second, [first, second]),
    dik: registerFigures(dik, dip, rows, listingOf, second, [first, second]),
  };
};
const left = { status: 'ditarik', withdrawnAt: now } as const;

test.each([
  [
    'that the Tim Penghubung proposes as exempted is new in the DIK',
    [dipRow({ ...left, addedAt: before, movedTo: 'DIK-0001' })],
    [dikRow({ addedAt: now })],
    { register: 'DIK', entry: 'DIK-0001', decision: 'diusulkan dikecualikan' },
    {
      dip: { added: 0, refreshed: 0, withdrawn: 1, active: 0 },
      dik: { added: 1, refreshed: 0, withdrawn: 0, active: 1 },
    },
  ],
  [
    'that comes back into the DIP is refreshed there',
    [dipRow({ addedAt: before })],
    [dikRow({ ...left, addedAt: before, movedTo: 'DIP-0001' })],
    { register: 'DIP', entry: 'DIP-0001', decision: 'diterima' },
    {
      dip: { added: 0, refreshed: 1, withdrawn: 0, active: 1 },
      dik: { added: 0, refreshed: 0, withdrawn: 1, active: 0 },
    },
  ],
] as const)('a document answered "tetap" %s', (_what, dip, dik, row, expected) =>
  expect(figures([...dip], [...dik], [inventoryRow({ carried: 'tetap', ...row })])).toEqual(expected),
);

const moment = fc.constantFrom(null, before, now);
const anyEntry = fc.record({
  status: fc.constantFrom('berlaku' as const, 'ditarik' as const),
  addedAt: moment,
  withdrawnAt: moment,
  movedTo: fc.constantFrom('', 'DIP-0001', 'DIK-0002'),
});
const anyRow = fc.record({
  decision: fc.constantFrom('' as const, ...decisions),
  register: fc.constantFrom('' as const, ...registers),
  number: fc.integer({ min: 1, max: 4 }),
  carried: fc.constantFrom('' as const, ...carriedStates),
});

test('each figure is at least 0, and new, unchanged and refreshed ones are the entries that the Kegiatan lists', () => {
  fc.assert(
    fc.property(
      fc.array(anyEntry, { maxLength: 4 }),
      fc.array(anyRow, { maxLength: 8 }),
      (entries, given) => {
        const dip = entries.map((entry, index) => dipRow({ ...entry, id: `DIP-000${index + 1}` }));
        const dik = entries.map(({ status: _, ...entry }, index) =>
          dikRow({ ...entry, id: `DIK-000${index + 1}` }),
        );
        const rows = given.map(({ number, ...row }, index) =>
          inventoryRow({ ...row, id: `KUL-${index}`, entry: row.register && `${row.register}-000${number}` }),
        );
        const listingOf = listingIn({ dip, dik });
        const listed = new Set(
          rows.flatMap((row) =>
            ['DIP', 'DIK'].includes(listingOf(row)) && !row.carried.match(/habis|lagi/) ? [row.entry] : [],
          ),
        );
        const withdrawn = new Set(rows.flatMap((row) => (listingOf(row) === 'ditarik' ? [row.entry] : [])));
        const found = figures(dip, dik, rows);
        for (const [own, all] of [
          [found.dip, dip],
          [found.dik, dik],
        ] as const) {
          const { added, refreshed, unchanged = 0, withdrawn: out, active } = own;
          expect(Math.min(added, refreshed, unchanged, out, active)).toBeGreaterThanOrEqual(0);
          expect(added + refreshed + unchanged).toBe(
            all.filter(({ id }) => listed.has(id) && !withdrawn.has(id)).length,
          );
        }
      },
    ),
  );
});
