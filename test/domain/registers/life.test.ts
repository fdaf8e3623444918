import fc from 'fast-check';
import { identityOf } from '../../../src/domain/inventory/review/identity';
import { categories } from '../../../src/domain/workbook/vocabulary/category-and-form';
import { enterRegisters } from '../../../src/domain/registers/enter-registers';
import { entryTwins } from '../../../src/domain/registers/entry/entry-twins';
import { reinstateEntry } from '../../../src/domain/registers/entry/reinstate-entry';
import { withdrawEntry } from '../../../src/domain/registers/entry/withdraw-entry';
import {
  as,
  committed,
  decree,
  dikRow,
  dipRow,
  freshWorld,
  inventoryRow,
  must,
  pelaksana,
  ppid,
  scanRow,
  staffOf,
  stored,
  withOffice,
  type World,
} from '../office-builder';

const world = withOffice(freshWorld(), {
  dip: [dipRow(), dipRow({ id: 'DIP-0002', number: 2, title: 'Neraca', status: 'ditarik' })],
  dik: [dikRow()],
  dasarHukum: [decree],
});
const withdraw = (number: string, reason = 'memuat data pribadi', person = ppid, from = world) =>
  withdrawEntry(from.office, as(person, from), number, reason);
const reinstate = (number: string, reason = 'sudah diperbaiki', person = ppid, from = world) =>
  reinstateEntry(from.office, as(person, from), number, reason);

test('the PPID withdraws an entry: it keeps its number and records when, by whom and why', () => {
  const changes = must(withdraw(' dip-0001 ', '  memuat  data pribadi '));
  expect(committed(world, changes).office.dip[0]).toMatchObject({
    id: 'DIP-0001',
    number: 1,
    status: 'ditarik',
    withdrawnAt: world.now,
    withdrawnBy: ppid,
    withdrawnReason: 'memuat data pribadi',
  });
  expect(changes.log).toMatchObject([
    { event: 'DIP_DITARIK', object: 'DIP-0001', detail: 'memuat data pribadi' },
  ]);
});

test('it comes back under its own number', () => {
  const out = committed(world, must(withdraw('DIP-0001')));
  const back = committed(out, must(reinstate('DIP-0001', 'sudah benar', ppid, out)));
  expect(back.office.dip[0]).toEqual({ ...world.office.dip[0] });
});

test('an exemption whose withdrawal was only typed in the sheet gets its Status back by reinstating it', () => {
  const typed = { ...dikRow({ status: 'diusulkan' }), typedStatus: 'ditarik' };
  const from = withOffice(world, { dik: [typed] });
  const changes = must(reinstate('DIK-0001', 'salah ketik', ppid, from));
  expect(changes.updates).toMatchObject([{ sheet: 'dik', id: 'DIK-0001', set: { status: 'ditetapkan' } }]);
});

test.each([
  ['somebody else than the PPID', () => withdraw('DIP-0001', 'x', pelaksana), 'WRONG_ACTOR'],
  ['staff', () => reinstate('DIP-0002', 'x', staffOf('KUL')), 'WRONG_ACTOR'],
  ['a number that is not there', () => withdraw('DIP-0099'), 'ENTRY_UNKNOWN'],
  ['one that is withdrawn already', () => withdraw('DIP-0002'), 'ENTRY_WITHDRAWN'],
  ['one that stands', () => reinstate('DIP-0001'), 'ENTRY_STANDS'],
  ['no reason', () => withdraw('DIP-0001', ' '), 'REASON_NEEDED'],
  ['no reason to reinstate', () => reinstate('DIP-0002', ''), 'REASON_NEEDED'],
])('refuses %s', (_what, order, code) => expect(order()).toMatchObject({ ok: false, error: { code } }));

test('a document active elsewhere is not reinstated: it would be public and excluded at once', () => {
  const both = withOffice(world, {
    dik: [dikRow({ title: 'Neraca', subBagian: 'KUL' })],
  });
  expect(reinstate('DIP-0002', 'x', ppid, both)).toEqual({
    ok: false,
    error: { code: 'ENTRY_TWIN', number: 'DIP-0002', twin: 'DIK-0001' },
  });
});

test('an entry retyped as dikecualikan is not reinstated in the DIP', () => {
  const odd = withOffice(world, { dip: [dipRow({ status: 'ditarik', category: 'dikecualikan' })] });
  expect(reinstate('DIP-0001', 'x', ppid, odd)).toMatchObject({ error: { code: 'ENTRY_EXCLUDED' } });
});

test.each([
  [decree, 'ditetapkan'],
  [{ ...decree, status: 'dicabut' as const }, 'diusulkan'],
])('an exemption is reinstated as its decree allows (%#)', (basis, status) => {
  const odd = withOffice(world, { dik: [dikRow({ status: 'ditarik' })], dasarHukum: [basis] });
  expect(committed(odd, must(reinstate('DIK-0001', 'x', ppid, odd))).office.dik[0]?.status).toBe(status);
});

test('scans of a withdrawn entry that we opened are announced to be closed; those of others stay', () => {
  const shared = withOffice(world, {
    dip: [dipRow(), dipRow({ id: 'DIP-0002', number: 2, title: 'Neraca' })],
    inventaris: [
      stored(inventoryRow({ entry: 'DIP-0001' })),
      stored(inventoryRow({ id: 'KUL-0002', entry: 'DIP-0002' }), 3),
    ],
    pindaian: [scanRow({ shared: 'terbuka' }), scanRow({ id: 'P-0002', row: 'KUL-0002', shared: 'terbuka' })],
  });
  const after = committed(shared, must(withdraw('DIP-0001', 'x', ppid, shared)));
  expect(after.office.pindaian.map((scan) => scan.shared)).toEqual(['menutup', 'terbuka']);
});

test('a document with two entries is reported for each of them', () => {
  const dip = [dipRow(), dipRow({ id: 'DIP-0007', number: 7, title: 'LAPORAN  persediaan' })];
  const dik = [dikRow({ title: 'Laporan Persediaan', subBagian: 'KUL' }), dikRow({ id: 'DIK-0002' })];
  expect(Object.fromEntries(entryTwins(dip, dik))).toEqual({
    'DIP-0001': ['DIP-0007', 'DIK-0001'],
    'DIP-0007': ['DIP-0001', 'DIK-0001'],
    'DIK-0001': ['DIP-0001', 'DIP-0007'],
  });
});

type Action = (from: World) => World;
const enter =
  (rows: readonly Parameters<typeof inventoryRow>[0][]): Action =>
  (from) => {
    const inventaris = rows.map((row, index) =>
      stored(inventoryRow({ id: `KUL-${from.office.log.length}-${index}`, ...row }), index + 2),
    );
    const ready = withOffice(from, { inventaris });
    return committed(ready, enterRegisters(ready.office, 'K-0001', as(pelaksana, ready)).changes);
  };
const order =
  (act: typeof withdrawEntry, at: number): Action =>
  (from) => {
    const entries = [...from.office.dip, ...from.office.dik];
    const number = entries[at % Math.max(1, entries.length)]?.id ?? 'DIP-0001';
    const done = act(from.office, as(ppid, from), number, 'alasan');
    return done.ok ? committed(from, done.value) : from;
  };

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc
    .array(
      fc.record({
        title: fc.constantFrom('Neraca', 'NERACA ', 'NPHD'),
        category: fc.constantFrom(...categories),
        decision: fc.constantFrom('diterima' as const, 'diusulkan dikecualikan' as const, '' as const),
        exemptionBasis: fc.constantFrom('', decree.id),
      }),
      { maxLength: 4 },
    )
    .map(enter),
  fc.nat(7).map((at) => order(withdrawEntry, at)),
  fc.nat(7).map((at) => order(reinstateEntry, at)),
);

test('after any commands a document is active at most once, and a number always means the same document', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 10 }), (life) => {
      const named = new Map<string, string>();
      life.reduce(
        (from, action) => {
          const after = action(from);
          const entries = [...after.office.dip, ...after.office.dik];
          expect(entryTwins(after.office.dip, after.office.dik).size).toBe(0);
          expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
          for (const entry of entries) {
            expect(entry.id).toBe(`${entry.id.slice(0, 3)}-${String(entry.number).padStart(4, '0')}`);
            expect(named.get(entry.id) ?? identityOf(entry)).toBe(identityOf(entry));
            named.set(entry.id, identityOf(entry));
          }
          expect(entries.length).toBeGreaterThanOrEqual(from.office.dip.length + from.office.dik.length);
          return after;
        },
        withOffice(freshWorld(), { dasarHukum: [decree] }),
      );
    }),
  );
});
