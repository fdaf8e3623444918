import fc from 'fast-check';
import { identityOf } from '../../../src/domain/inventory/review/identity';
import { categories } from '../../../src/domain/workbook/vocabulary/category-and-form';
import { enterRegisters } from '../../../src/domain/registers/enter-registers';
import { isPublic } from '../../../src/domain/registers/visibility';
import { listingIn } from '../../../src/domain/registers/listing';
import { figuresOf } from '../../../src/domain/report/figures/figures';
import { filedRows } from '../../../src/domain/completeness/evidence';
import { decisions, type InventoryRow } from '../../../src/domain/workbook/inventaris';
import {
  as,
  at,
  committed,
  decree,
  dikRow,
  dipRow,
  freshWorld,
  inventoryRow,
  later,
  pelaksana,
  scanRow,
  stored,
  withOffice,
  withValues,
  type World,
} from '../office-builder';

const entered = (world: World, kegiatan = 'K-0001'): World =>
  committed(world, enterRegisters(world.office, kegiatan, as(pelaksana, world)).changes);
const counts = (world: World) => enterRegisters(world.office, 'K-0001', as(pelaksana, world)).counts;
const withRows = (...rows: Partial<InventoryRow>[]): World =>
  withOffice(freshWorld(), {
    inventaris: rows.map((row, index) =>
      stored(
        inventoryRow({ id: `KUL-${String(index + 1).padStart(4, '0')}`, decision: 'diterima', ...row }),
        index + 2,
      ),
    ),
    dasarHukum: [decree],
  });
const excluded = { category: 'dikecualikan' } as const;

test('an accepted row enters the DIP, and refers to its entry', () => {
  const { office, values } = entered(withRows({}));
  expect(office.dip).toMatchObject([
    {
      id: 'DIP-0001',
      number: 1,
      title: 'Laporan Persediaan',
      year: 2025,
      category: 'berkala',
      status: 'berlaku',
      source: 'KUL-0001',
      subBagian: 'KUL',
      kegiatan: 'K-0001',
    },
  ]);
  expect(office.inventaris[0]).toMatchObject({ register: 'DIP', entry: 'DIP-0001' });
  expect(values['Sistem/Urutan DIP']).toBe('1');
  expect(office.dik).toEqual([]);
});

test.each(['dikembalikan', 'ditunda', ''] as const)('a row that is %j enters nothing', (decision) => {
  const { office } = entered(withRows({ decision }));
  expect([office.dip, office.dik, office.inventaris[0]?.register]).toEqual([[], [], '']);
});

test('rows of another Kegiatan stay out', () =>
  expect(entered(withRows({ kegiatan: 'K-0000' })).office.dip).toEqual([]));

test.each([
  [
    'with a decree in force',
    { ...excluded, exemptionBasis: decree.id.toLowerCase() },
    'ditetapkan',
    decree.id,
  ],
  [
    'whose decree has lapsed since it was accepted',
    { ...excluded, exemptionBasis: 'Keputusan KPU Nomor 731 Tahun 2025' },
    'diusulkan',
    '',
  ],
  ['without a decree', excluded, 'diusulkan', ''],
  ['that was proposed', { decision: 'diusulkan dikecualikan', reason: 'data pribadi' }, 'diusulkan', ''],
  [
    'that was proposed and cites a decree',
    { ...excluded, decision: 'diusulkan dikecualikan', exemptionBasis: decree.id },
    'diusulkan',
    '',
  ],
] as const)('a row %s enters the DIK alone', (_what, row, status, basis) => {
  const { office } = entered(withRows(row));
  expect(office.dik).toMatchObject([
    { id: 'DIK-0001', status, basis, reason: 'reason' in row ? row.reason : '' },
  ]);
  expect(office.dip).toEqual([]);
  expect(office.inventaris[0]).toMatchObject({ register: 'DIK', entry: 'DIK-0001' });
});

test.each([
  ['in another case, spacing and dash', { title: ' LAPORAN  PERSEDIAAN' }, 1],
  ['of another year', { year: 2024 }, 2],
  ['of another unit', { subBagian: 'TPH' }, 2],
  ['of another title', { title: 'Laporan Persediaan II' }, 2],
])('a second row %s makes %i entries in all', (_what, second, entries) => {
  const { office } = entered(withRows({ title: 'Laporan Persediaan' }, second));
  expect(office.dip).toHaveLength(entries);
  expect(new Set(office.dip.map(({ number }) => number)).size).toBe(entries);
});

test('a document listed twice in one Kegiatan enters once, with the last values, and both rows refer to it', () => {
  const { office } = entered(withRows({ summary: 'lama' }, { summary: 'baru' }));
  expect(office.dip).toMatchObject([{ id: 'DIP-0001', summary: 'baru', source: 'KUL-0002' }]);
  expect(office.inventaris.map(({ entry }) => entry)).toEqual(['DIP-0001', 'DIP-0001']);
});

const accepted = { summary: 'isi' };
const proposed = { decision: 'diusulkan dikecualikan', reason: 'data pribadi' } as const;
test.each([
  ['then', [accepted, proposed]],
  ['and before that', [proposed, accepted]],
])(
  'a document that one row proposes as excluded, %s another lists as public, is in the DIK alone',
  (_order, rows) => {
    const { office, values } = entered(withRows(...rows));
    expect(office.dip).toEqual([]);
    expect(office.dik).toMatchObject([{ id: 'DIK-0001', status: 'diusulkan', reason: 'data pribadi' }]);
    expect(office.inventaris.map(({ register, entry }) => [register, entry])).toEqual([
      ['DIK', 'DIK-0001'],
      ['DIK', 'DIK-0001'],
    ]);
    expect(values['Sistem/Urutan DIP']).toBeUndefined();
  },
);

test('a document of an earlier Kegiatan is refreshed, not duplicated; it keeps its number and first day', () => {
  const first = entered(withRows({}));
  const second = later(
    withOffice(first, {
      inventaris: [
        ...first.office.inventaris,
        stored(
          inventoryRow({ id: 'KUL-0050', kegiatan: 'K-0002', decision: 'diterima', summary: 'mutakhir' }),
          9,
        ),
      ],
    }),
    at('2026-08-04T09:00'),
  );
  const { office, values } = entered(second, 'K-0002');
  expect(office.dip).toMatchObject([
    {
      id: 'DIP-0001',
      number: 1,
      summary: 'mutakhir',
      kegiatan: 'K-0002',
      source: 'KUL-0050',
      addedAt: first.now,
      refreshedAt: second.now,
    },
  ]);
  expect(values['Sistem/Urutan DIP']).toBe('1');
});

test('entering again changes no number and duplicates nothing', () => {
  const once = entered(withRows({}, { year: 2024 }, { ...excluded, title: 'Dokumen Calon' }));
  const twice = entered(once);
  expect([twice.office.dip, twice.office.dik]).toEqual([once.office.dip, once.office.dik]);
});

const dipEntry = dipRow({ id: 'DIP-0001', number: 1 });
const dikEntry = dikRow({ title: 'Laporan Persediaan', subBagian: 'KUL' });

test('a document that becomes excluded is withdrawn from the DIP, with the reason in the log', () => {
  const world = withOffice(withRows({ decision: 'diusulkan dikecualikan' }), { dip: [dipEntry] });
  const { office } = entered(world);
  expect(office.dip).toMatchObject([{ id: 'DIP-0001', status: 'ditarik' }]);
  expect(office.dik).toMatchObject([{ id: 'DIK-0001', status: 'diusulkan' }]);
  expect(enterRegisters(world.office, 'K-0001', as(pelaksana, world)).changes.log).toContainEqual(
    expect.objectContaining({
      event: 'DIP_PINDAH',
      object: 'DIP-0001',
      detail: 'K-0001; pindah ke DIK-0001 karena KUL-0001',
    }),
  );
});

test('a document that is no longer excluded leaves the DIK', () => {
  const { office } = entered(withOffice(withRows({}), { dik: [dikEntry] }));
  expect(office.dik).toMatchObject([{ status: 'ditarik' }]);
  expect(office.dip).toMatchObject([{ status: 'berlaku' }]);
});

test('a document that the PPID withdrew stays out of the DIP, and its row enters nothing', () => {
  const world = withValues(withOffice(withRows({}), { dip: [{ ...dipEntry, status: 'ditarik' }] }), {
    'Sistem/Urutan DIP': '1',
  });
  const { office } = entered(world);
  expect(office.dip.map(({ id, status }) => [id, status])).toEqual([['DIP-0001', 'ditarik']]);
  expect(office.inventaris[0]).toMatchObject({ register: '', entry: '' });
  expect(counts(world)).toMatchObject({ held: 1, added: 0, dip: 0 });
});

test('a document that returns from the other register has its former number', () => {
  const out = entered(withOffice(withRows({ ...proposed }), { dip: [dipEntry] }));
  expect(out.office.dip).toMatchObject([
    { id: 'DIP-0001', status: 'ditarik', movedTo: 'DIK-0001', withdrawnBy: pelaksana },
  ]);
  const back = entered(
    withOffice(out, {
      inventaris: out.office.inventaris.map((row) => ({ ...row, decision: 'diterima' as const })),
    }),
  );
  expect(back.office.dip).toMatchObject([
    { id: 'DIP-0001', status: 'berlaku', movedTo: '', withdrawnReason: '', withdrawnAt: null },
  ]);
  expect(back.office.dik).toMatchObject([{ id: 'DIK-0001', status: 'ditarik', movedTo: 'DIP-0001' }]);
});

describe('two entries of one document, created by hand', () => {
  const twins = [dipEntry, dipRow({ id: 'DIP-0007', number: 7 })];

  test('the older one is refreshed, the other unchanged', () => {
    const { office } = entered(withOffice(withRows({ summary: 'baru' }), { dip: twins }));
    expect(office.dip).toMatchObject([
      { id: 'DIP-0001', summary: 'baru', status: 'berlaku' },
      { id: 'DIP-0007', summary: '', status: 'berlaku' },
    ]);
  });

  test('when the document becomes excluded, both are withdrawn and logged', () => {
    const world = withOffice(withRows(proposed), { dip: twins });
    expect(entered(world).office.dip.map(({ status, movedTo }) => [status, movedTo])).toEqual([
      ['ditarik', 'DIK-0001'],
      ['ditarik', 'DIK-0001'],
    ]);
    const { log } = enterRegisters(world.office, 'K-0001', as(pelaksana, world)).changes;
    expect(log.filter(({ event }) => event === 'DIP_PINDAH').map(({ object }) => object)).toEqual([
      'DIP-0001',
      'DIP-0007',
    ]);
    expect(counts(world).withdrawn).toBe(2);
  });
});

const entryLog = (world: World) =>
  enterRegisters(world.office, 'K-0001', as(pelaksana, world)).changes.log.filter(
    ({ event }) => event !== 'BARIS_TERDAFTAR',
  );

test('the Log has register and entry of each row, so that one that is deleted and restored keeps them', () => {
  const world = withRows({});
  const log = () => enterRegisters(world.office, 'K-0001', as(pelaksana, world)).changes.log;
  expect(log()).toContainEqual({
    event: 'BARIS_TERDAFTAR',
    object: 'KUL-0001',
    detail: 'dicatat di register',
    cells: JSON.stringify({ register: 'DIP', entry: 'DIP-0001' }),
  });
});

test('a move between categories is logged', () => {
  const world = withOffice(withRows({ category: 'setiap saat' }), { dip: [dipEntry] });
  expect(entryLog(world)).toMatchObject([
    {
      event: 'DIP_PINDAH_KATEGORI',
      object: 'DIP-0001',
      detail: 'K-0001; KUL-0001 Laporan Persediaan: berkala menjadi setiap saat',
    },
  ]);
});

test('scans that we opened to the public are announced to be closed when their document is excluded', () => {
  const open = scanRow({ shared: 'terbuka' });
  const world = withOffice(withRows(proposed), { dip: [dipEntry], pindaian: [open] });
  expect(entered(world).office.pindaian).toMatchObject([{ shared: 'menutup' }]);
});

test('a link stays when the row has none, whether or not it is that of an opened scan', () => {
  const link = 'https://drive.google.com/file/d/berkas-P-0001/view';
  const refreshed = (shared: '' | 'terbuka') =>
    entered(
      withOffice(withRows({ entry: 'DIP-0001' }), {
        dip: [{ ...dipEntry, link }],
        pindaian: [scanRow({ shared })],
      }),
    ).office.dip[0]?.link;
  expect([refreshed('terbuka'), refreshed('')]).toEqual([link, link]);
});

test('the number of a deleted entry is not reused', () => {
  const world = withValues(withRows({}), { 'Sistem/Urutan DIP': '41' });
  expect(entered(world).office.dip.map(({ id, number }) => [id, number])).toEqual([['DIP-0042', 42]]);
});

test('an entry with an unreadable status is refreshed, not duplicated', () => {
  const { office } = entered(withOffice(withRows({}), { dip: [{ ...dipEntry, status: '' }] }));
  expect(office.dip).toMatchObject([{ id: 'DIP-0001', status: 'berlaku' }]);
});

test('a proposal that is later backed by a decree is decided in its place', () => {
  const { office } = entered(
    withOffice(withRows({ ...excluded, exemptionBasis: decree.id }), {
      dik: [{ ...dikEntry, status: 'diusulkan', basis: '' }],
    }),
  );
  expect(office.dik).toMatchObject([{ id: 'DIK-0001', status: 'ditetapkan', basis: decree.id }]);
});

test('a proposal does not replace an exemption that a decree in force has decided', () => {
  const decided = { ...dikEntry, status: 'ditetapkan', basis: decree.id } as const;
  const { office } = entered(withOffice(withRows(proposed), { dik: [decided] }));
  expect(office.dik).toMatchObject([{ id: 'DIK-0001', status: 'ditetapkan', basis: decree.id }]);
});

test('a row without a category does not change that of the entry', () => {
  const world = withOffice(withRows({ category: '' }), { dip: [dipEntry] });
  expect(entered(world).office.dip).toMatchObject([{ category: 'berkala' }]);
  expect(entryLog(world)).toMatchObject([{ event: 'DIP_DIMUTAKHIRKAN' }]);
});

test('counts what entered, what was new and what was withdrawn', () => {
  const world = withOffice(withRows({ decision: 'diusulkan dikecualikan' }, { year: 2024 }, { year: 2023 }), {
    dip: [dipEntry, dipRow({ id: 'DIP-0002', number: 2, year: 2024 })],
  });
  expect(counts(withValues(world, { 'Sistem/Urutan DIP': '2' }))).toEqual({
    added: 2,
    refreshed: 1,
    unchanged: 0,
    withdrawn: 1,
    dip: 2,
    dik: 1,
    held: 0,
  });
});

const anyRow: fc.Arbitrary<Partial<InventoryRow>> = fc.record({
  kegiatan: fc.constantFrom('K-0001', 'K-0001', 'K-0002'),
  subBagian: fc.constantFrom('KUL', 'TPH'),
  title: fc.constantFrom('Laporan Persediaan', 'LAPORAN  persediaan', 'NPHD'),
  year: fc.constantFrom(2024, 2025),
  category: fc.constantFrom(...categories),
  decision: fc.constantFrom('' as const, ...decisions, 'diterima' as const, 'diterima' as const),
  exemptionBasis: fc.constantFrom('', decree.id),
});

/** Documents that the last entered Kegiatan excludes. */
const isExcludedNow = ({ kegiatan, decision, category }: InventoryRow): boolean =>
  kegiatan === 'K-0002' &&
  (decision === 'diusulkan dikecualikan' || (decision === 'diterima' && category === 'dikecualikan'));

test('with any rows, counts balance, each document is active once, and none is in both registers', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 14 }), (rows) => {
      const world = entered(entered(withRows(...rows)), 'K-0002');
      const { inventaris, dip, dik } = world.office;
      const figures = figuresOf(inventaris, filedRows([scanRow()]), listingIn(world.office));
      const { inDip, inDik, returned, open, withdrawn = 0 } = figures;
      expect(figures.inventoried).toBe(inDip + inDik + returned + open + withdrawn);
      const standing = [...dip, ...dik].filter(({ status }) => status !== 'ditarik').map(identityOf);
      expect(new Set(standing).size).toBe(standing.length);
      expect(new Set(dip.map(({ number }) => number)).size).toBe(dip.length);
      expect(dip.filter(isPublic).filter(({ category }) => category === 'dikecualikan')).toEqual([]);
      const visible = new Set(dip.filter(isPublic).map(identityOf));
      expect(inventaris.filter((row) => isExcludedNow(row) && visible.has(identityOf(row)))).toEqual([]);
      const decided = inventaris.filter(
        ({ decision }) => decision === 'diterima' || decision === 'diusulkan dikecualikan',
      );
      expect(new Set(decided.map(identityOf))).toEqual(new Set(standing));
      const entries = new Set([...dip, ...dik].map(({ id }) => id));
      expect(
        inventaris.filter(
          ({ register, entry }) =>
            (register === '') !== (entry === '') || (entry !== '' && !entries.has(entry)),
        ),
      ).toEqual([]);
    }),
  );
});
