import fc from 'fast-check';
import { expectedTable } from '../../../src/domain/expected/expected-table';
import { expectedPapers } from '../../../src/domain/outputs/expected-papers';
import { laneLacks } from '../../../src/domain/procedure/lane-lacks';
import { countExpected } from '../../../src/domain/expected/expected-counts';
import { expectedEntries } from '../../../src/domain/report/figures/expected-entries';
import { expectedOf } from '../../../src/domain/expected/expected-of';
import { expectedItems } from '../../../src/domain/seed/expected-items';
import { OFFICE_LANE } from '../../../src/domain/sop/step';
import { as, inventoryRow, openedWorld, ppid, stored, units, withOffice } from '../office-builder';

const items = expectedItems();
const opened = openedWorld();
const anyRows = fc.array(
  fc.record({
    title: fc.constantFrom(
      '',
      ...items.slice(0, 20).map(({ title }) => `${title} Maret 2025`),
      'NPHD',
      'SPHL',
    ),
    subBagian: fc.constantFrom(...units),
  }),
  { maxLength: 12 },
);

test('Beranda, the sheet, the output and the report count the same missing periods', () =>
  fc.assert(
    fc.property(anyRows, fc.constantFrom('', 'KUL', 'PHS'), (rows, nihil) => {
      const inventaris = rows.map((row, index) =>
        stored(inventoryRow({ ...row, id: `${row.subBagian}-000${index + 1}`, year: 2025 }), index + 2),
      );
      const tahapan = opened.office.tahapan.map((step) =>
        step.number === 1 && step.lane === nihil ? { ...step, nihil: 'Nihil' as const } : step,
      );
      const world = withOffice(opened, { daftarWajib: items, inventaris, tahapan });
      const context = as(ppid, world);
      const { office } = world;
      const kegiatan = office.kegiatan[0]!;
      const beranda = laneLacks(office, kegiatan.id, context).map(
        ({ lane, expected }) => [lane, countExpected(expected).missing] as const,
      );
      const all = new Map(beranda).get(OFFICE_LANE);
      const sheet = (expectedTable(office, context).updates ?? []).map(({ set }) =>
        'missing' in set ? (set.missing ?? 0) : 0,
      );
      const papers = expectedPapers(office, context).units;
      const lines = expectedOf(office, kegiatan, context);
      const missing = lines.filter(({ cells }) => cells.some(({ state }) => state === 'missing'));
      const report = expectedEntries(lines, []).filter(({ state }) => state === 'belum ada');
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
      expect(sum(beranda.filter(([lane]) => lane !== OFFICE_LANE).map(([, count]) => count))).toBe(all);
      expect(sum(sheet)).toBe(all);
      expect(sum(papers.map(({ counts }) => counts.missing))).toBe(all);
      expect(report.map(({ title }) => title)).toEqual(missing.map(({ title }) => title));
    }),
    { numRuns: 25 },
  ));
