import { takeProposals } from '../../../src/domain/inventory/take-proposals';
import { seedRows } from '../../../src/domain/seed/seed-rows';
import {
  as,
  inventoryRow,
  liaisonOf,
  must,
  openedWorld,
  staffOf,
  stored,
  withOffice,
} from '../office-builder';

const titled = (id: string, given: Parameters<typeof inventoryRow>[0]) =>
  stored(inventoryRow({ id, title: 'Rencana Kerja Tahunan', ...given }));
const world = withOffice(openedWorld(), {
  klasifikasi: seedRows.klasifikasi(),
  inventaris: [
    titled('KUL-0001', { decision: 'diterima' }),
    titled('KUL-0002', { classification: 'KU.01' }),
    titled('KUL-0003', { title: 'LHE' }),
  ],
});
const take = (ids: readonly string[], actor = staffOf('KUL')) =>
  takeProposals(world.office, as(actor, world), ids);

test('only rows without a code get the proposed one, and a decided row is decided again', () => {
  const { updates, log } = must(take(['KUL-0001', 'KUL-0002', 'KUL-0003']));
  expect(updates).toMatchObject([{ id: 'KUL-0001', set: { classification: 'PR.02', decision: '' } }]);
  expect(log).toMatchObject([{ event: 'BARIS_DIUBAH', object: 'KUL-0001' }]);
});

test.each([
  ['nothing is proposed', ['KUL-0003'], staffOf('KUL'), 'NOTHING_TO_DO'],
  ['a row is unknown', ['KUL-0009'], staffOf('KUL'), 'ROW_UNKNOWN'],
  ['the person may not type', ['KUL-0001'], liaisonOf('TPH'), 'WRONG_ACTOR'],
] as const)('is refused when %s', (_when, ids, actor, code) =>
  expect(take(ids, actor)).toMatchObject({ ok: false, error: { code } }),
);
