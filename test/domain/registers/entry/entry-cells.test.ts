import fc from 'fast-check';
import { categories, forms } from '../../../../src/domain/workbook/vocabulary/category-and-form';
import { enterRegisters } from '../../../../src/domain/registers/enter-registers';
import { cellChanges, entryCells } from '../../../../src/domain/registers/entry/entry-cells';
import { planEntry } from '../../../../src/domain/registers/entry/plan-entry';
import { decisions, type InventoryRow } from '../../../../src/domain/workbook/inventaris';
import { dik, dip, type DikRow, type DipRow } from '../../../../src/domain/workbook/registers';
import {
  as,
  committed,
  decree,
  dikRow,
  dipRow,
  freshWorld,
  inventoryRow,
  pelaksana,
  scanRow,
  stored,
  withOffice,
  type World,
} from '../../office-builder';

const anyText = fc.constantFrom('', '', ' ', '-', 'Bendahara', '12 Januari 2024, Lahat', 'Palembang');
const anyRetention = fc.constantFrom('', '-', 'Belum ditetapkan', '5 tahun', 'selama berlaku');
const anyCode = fc.constantFrom('', 'HM.02');
const klasifikasi = [
  { code: 'HM.02', description: 'Humas', active: 2, inactive: 3, disposition: 'musnah' as const },
];

const anyDip: fc.Arbitrary<Partial<DipRow>> = fc.record({
  title: fc.constantFrom('Laporan Persediaan', 'LAPORAN persediaan'),
  summary: fc.constantFrom('', 'Isi', 'Laporan Persediaan'),
  holder: anyText,
  producer: anyText,
  made: anyText,
  form: fc.constantFrom('' as const, ...forms),
  retention: anyRetention,
  category: fc.constantFrom('' as const, 'berkala', 'setiap saat'),
  link: fc.constantFrom('', 'https://kpu.go.id/x', 'di komputer Budi'),
  classification: anyCode,
  status: fc.constantFrom('berlaku' as const, 'ditarik'),
  movedTo: fc.constantFrom('', 'DIK-0001'),
});
const anyDik: fc.Arbitrary<Partial<DikRow>> = fc.record({
  title: fc.constant('Laporan Persediaan'),
  subBagian: fc.constant('KUL'),
  retention: anyRetention,
  reason: anyText,
  basis: fc.constantFrom('', decree.id, 'Keputusan yang tidak ada'),
  classification: anyCode,
  status: fc.constantFrom('diusulkan' as const, 'ditetapkan', 'ditarik'),
});
const anyRow: fc.Arbitrary<Partial<InventoryRow>> = fc.record({
  title: fc.constantFrom('Laporan Persediaan', 'laporan  PERSEDIAAN'),
  summary: anyText,
  holder: anyText,
  producer: anyText,
  madeOn: anyText,
  madeAt: anyText,
  form: fc.constantFrom('' as const, ...forms),
  retention: anyRetention,
  category: fc.constantFrom('' as const, ...categories),
  link: fc.constantFrom('', 'https://kpu.go.id/y', 'di komputer Budi'),
  classification: anyCode,
  unscannable: anyText,
  reason: anyText,
  decision: fc.constantFrom('diterima' as const, ...decisions),
  exemptionBasis: fc.constantFrom('', decree.id),
});

interface Stock {
  readonly known: Partial<DipRow> | null;
  readonly excluded: Partial<DikRow> | null;
  readonly rows: readonly Partial<InventoryRow>[];
}
const anyStock: fc.Arbitrary<Stock> = fc.record({
  known: fc.option(anyDip, { nil: null }),
  excluded: fc.option(anyDik, { nil: null }),
  rows: fc.array(anyRow, { minLength: 1, maxLength: 3 }),
});
const officeWith = ({ known, excluded, rows }: Stock): World =>
  withOffice(freshWorld({ 'Sistem/Urutan DIP': '1', 'Sistem/Urutan DIK': '1' }), {
    dip: known === null ? [] : [dipRow(known)],
    dik: excluded === null ? [] : [dikRow(excluded)],
    inventaris: rows.map((row, at) => stored(inventoryRow({ ...row, id: `KUL-000${at + 1}` }), at + 2)),
    pindaian: [scanRow()],
    dasarHukum: [decree],
    klasifikasi,
  });

/** Cells on the history of an entry, not on its document. */
const LIFE = [
  'id',
  'number',
  'status',
  'addedAt',
  'refreshedAt',
  'kegiatan',
  'source',
  'withdrawnAt',
  'withdrawnBy',
  'withdrawnReason',
  'movedTo',
  'linkCheckedAt',
  'linkState',
];
const contentOf = (entry: object): readonly (readonly [string, unknown])[] =>
  Object.entries(entry).filter(([key]) => !LIFE.includes(key));
const entered = (world: World): World =>
  committed(world, enterRegisters(world.office, 'K-0001', as(pelaksana, world)).changes);

test('with any rows, no filled register cell becomes blank', () => {
  fc.assert(
    fc.property(anyStock, (stock) => {
      const world = officeWith(stock);
      const after = entered(world).office;
      for (const before of [...world.office.dip, ...world.office.dik]) {
        const entry = [...after.dip, ...after.dik].find(({ id }) => id === before.id);
        const now = new Map(contentOf(entry ?? {}));
        const blanked = contentOf(before).filter(
          ([key, value]) => value !== '' && value !== null && (now.get(key) ?? '') === '',
        );
        expect(blanked).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test('the preview lists exactly the changes of step 4', () => {
  fc.assert(
    fc.property(anyStock, (stock) => {
      const world = officeWith(stock);
      const context = as(pelaksana, world);
      const cellsOf = entryCells(world.office, context);
      const before = new Map([...world.office.dip, ...world.office.dik].map((entry) => [entry.id, entry]));
      const { entering } = planEntry(world.office, 'K-0001', context);
      const named = entering.flatMap((document) => {
        const entry = before.get(document.entry?.id ?? '');
        return entry
          ? cellChanges(entry, cellsOf(document)).map((change) => [entry.id, change] as const)
          : [];
      });
      const after = entered(world).office;
      const refreshed = new Set(entering.map(({ entry }) => entry?.id));
      const changed = [...after.dip, ...after.dik].flatMap((entry) => {
        const old = before.get(entry.id) as Readonly<Record<string, unknown>> | undefined;
        if (!old || !refreshed.has(entry.id)) return [];
        const columns = entry.id.startsWith('DIP') ? dip.columns : dik.columns;
        return Object.entries(columns).flatMap(([key, { header }]) => {
          const now = (entry as Readonly<Record<string, unknown>>)[key];
          if ((LIFE.includes(key) && key !== 'status') || now === old[key]) return [];
          return [[entry.id, { header, old: old[key] ?? '', now: now ?? '' }] as const];
        });
      });
      expect(named).toHaveLength(changed.length);
      expect(named).toEqual(expect.arrayContaining(changed));
    }),
    { numRuns: 500 },
  );
});
