import { internalHoldings } from '../../../src/domain/outputs/holdings';
import {
  as,
  inventoryRow,
  openedWorld,
  pelaksana,
  ppid,
  staffOf,
  stored,
  withOffice,
  type World,
} from '../office-builder';

const rowOf = (id: string, subBagian: string, position: number, link = '') =>
  stored(
    inventoryRow({ id, kegiatan: 'K-0001', subBagian, link, printedPlace: `Boks ${subBagian}` }),
    position,
  );
const world: World = withOffice(openedWorld(), {
  inventaris: [
    rowOf('KUL-0001', 'KUL', 2),
    rowOf('TPH-0001', 'TPH', 3),
    rowOf('KUL-0002', 'KUL', 4),
    rowOf('KUL-0003', 'KUL', 5, 'https://kpu.go.id/surat'),
  ],
});
const labelled = (actor: string) => {
  const { toScan, boxes } = internalHoldings(world.office, as(actor, world));
  return {
    rows: toScan.flatMap(({ rows }) => rows.map(({ id }) => id)),
    places: boxes.map(({ place }) => place),
  };
};

test.each([
  [ppid, ['KUL-0001', 'KUL-0002', 'TPH-0001'], ['Boks KUL', 'Boks TPH']],
  [pelaksana, ['KUL-0001', 'KUL-0002', 'TPH-0001'], ['Boks KUL', 'Boks TPH']],
  [staffOf('KUL'), ['KUL-0001', 'KUL-0002'], ['Boks KUL']],
  [staffOf('TPH'), ['TPH-0001'], ['Boks TPH']],
])(
  '%s prints lists of what lacks a scan, and box labels, of the Sub Bagian that they may label',
  (actor, rows, places) => expect(labelled(actor)).toEqual({ rows, places }),
);
