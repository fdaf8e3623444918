import fc from 'fast-check';
import { evidenceOf, filedRows } from '../../../src/domain/completeness/evidence';
import { viewRows, type RowFilter } from '../../../src/domain/inventory/view-rows';
import { blockersOf } from '../../../src/domain/procedure/finish-step';
import { laneLacks } from '../../../src/domain/procedure/lane-lacks';
import { laneFigures } from '../../../src/domain/dashboard/overview-figures';
import { listingIn } from '../../../src/domain/registers/listing';
import { figuresOf } from '../../../src/domain/report/figures/figures';
import { planReminders } from '../../../src/domain/reminders/plan-reminders';
import { newReturn, returnText } from '../../../src/domain/inventory/return-note';
import { normalizeRows } from '../../../src/domain/inventory/normalize-rows';
import { pairScan } from '../../../src/domain/scans/decisions/pair-scan';
import { resolveScan } from '../../../src/domain/scans/decisions/resolve-scan';
import { viewScans } from '../../../src/domain/scans/view-scans';
import type { Blocker } from '../../../src/domain/refusal/blocker';
import type { Lack } from '../../../src/domain/completeness/lacks';
import { decisions } from '../../../src/domain/workbook/inventaris';
import { LATE } from '../../../src/domain/workbook/vocabulary/ledger-words';
import {
  as,
  at,
  inventoryRow,
  later,
  liaisonOf,
  MORNING,
  office,
  openedWorld,
  pelaksana,
  ppid,
  scanRow,
  settingValues,
  staffOf,
  stored,
  withOffice,
  withValues,
  worldAt,
  type World,
} from '../office-builder';

/** Offices; more with BANYAK=5000. */
const RUNS = Number(process.env['BANYAK'] ?? 60);
const base = openedWorld();
const KEGIATAN = 'K-0001';

const row = fc.record({
  kegiatan: fc.constantFrom(KEGIATAN, KEGIATAN, KEGIATAN, 'K-0000'),
  subBagian: fc.constantFrom('KUL', 'TPH'),
  year: fc.constantFrom(2025, null),
  category: fc.constantFrom('berkala', ''),
  link: fc.constantFrom('', 'https://kpu.go.id/a'),
  unscannable: fc.constantFrom('', 'Terjilid'),
  form: fc.constantFrom('', 'Softcopy', 'Hardcopy'),
  printedPlace: fc.constantFrom('', 'Lemari 1'),
  problems: fc.constantFrom('', 'Dokumen yang sama sudah ada di baris KUL-0001.'),
  guesses: fc.constantFrom('', 'diketik tangan'),
  decision: fc.constantFrom('', ...decisions),
  register: fc.constantFrom('', 'DIP', 'DIK'),
  notes: fc.constantFrom('', 'Lihat Kas'),
  isNew: fc.boolean(),
} as const);
const scan = fc.record({
  row: fc.nat(14),
  state: fc.constantFrom('terlihat', 'menunggu', 'memindahkan', 'tersimpan', 'duplikat', 'karantina'),
  subBagian: fc.constantFrom('KUL', 'TPH'),
} as const);

/** Returned with an empty cell Catatan. */
const RETURNED = returnText({
  ...newReturn({ notes: '' }, { by: 'a@kpu.go.id', at: MORNING, reason: 'judul', notified: [] }),
});

const idOf = (index: number): string => `KUL-${String(index + 1).padStart(4, '0')}`;

/** Any office during its work; every decision has a person. */
const offices = fc
  .tuple(fc.array(row, { maxLength: 14 }), fc.array(scan, { maxLength: 10 }))
  .map(([rows, scans]) =>
    withOffice(base, {
      inventaris: rows.map(({ isNew, ...cells }, index) => {
        const decided =
          cells.decision === '' || isNew ? {} : { decidedBy: 'a@kpu.go.id', decidedAt: MORNING };
        const returned = cells.decision === 'dikembalikan' ? RETURNED : '';
        const whole = inventoryRow({ ...cells, id: idOf(index), ...decided, returned });
        const typed = { id: '', kegiatan: '', decision: '', register: '' } as const;
        return stored(isNew ? { ...whole, ...typed } : whole, index + 2);
      }),
      pindaian: scans.map((cells, index) =>
        scanRow({ ...cells, id: `P-${index}`, row: cells.state === 'tersimpan' ? idOf(cells.row) : '' }),
      ),
    }),
  );

const filters: Readonly<Record<Lack, RowFilter>> = {
  flagged: 'bermasalah',
  guessed: 'perlu dipastikan',
  missing: 'belum ada bukti',
  thin: 'belum lengkap',
  undecided: 'belum diputuskan',
  returned: 'dikembalikan',
  unanswered: 'belum dijawab',
  unplaced: 'belum ada lokasi',
};

const listIn = (world: World, unit: string, filter: RowFilter = 'semua') =>
  viewRows(world.office, as(staffOf(unit), world), { unit, filter, search: '', from: 0 });

/** Rows that block a step, by reason. */
function blocked(
  world: World,
  number: number,
  lane: string,
): ReadonlyMap<Blocker['code'], readonly string[]> {
  const steps = world.office.tahapan;
  const step = steps.find((one) => one.number === number && one.lane === lane);
  const [kegiatan] = world.office.kegiatan;
  if (!step || !kegiatan) throw new Error('no such step');
  const found = new Map<Blocker['code'], string[]>();
  for (const blocker of blockersOf(world.office, { kegiatan, steps, step }, as(liaisonOf('KUL'), world)))
    found.set(blocker.code, [
      ...(found.get(blocker.code) ?? []),
      ...('rowId' in blocker ? [blocker.rowId] : []),
    ]);
  return found;
}

const idsIn = (world: World, unit: string, lack: Lack): readonly string[] =>
  listIn(world, unit, filters[lack]).rows.map(({ row: { id } }) => id);

const check = (property: (world: World, unit: string) => void): void =>
  fc.assert(
    fc.property(offices, (world) => ['KUL', 'TPH'].forEach((unit) => property(world, unit))),
    { numRuns: RUNS },
  );

const lacksOf = (world: World, lane: string) =>
  laneLacks(world.office, KEGIATAN, as(staffOf('KUL'), world)).find((one) => one.lane === lane);

test('the counts of Beranda equal the lists of Inventaris', () =>
  check((world, unit) => {
    const { counts, total } = listIn(world, unit);
    const own = lacksOf(world, unit);
    for (const lack of Object.keys(filters) as Lack[])
      expect([lack, counts[filters[lack]]]).toEqual([lack, own?.counts[lack]]);
    const { documents, score, ...figures } = laneFigures(unit, KEGIATAN, world.office);
    expect(own?.counts).toMatchObject(figures);
    expect(own?.score).toBe(score);
    expect(documents).toBe(total - counts.ditunda);
    expect(own?.typed).toBe(listIn(world, unit).typed);
  }));

test('the counts of the office are the sums of its lanes', () =>
  check((world) => {
    const whole = lacksOf(world, 'KANTOR');
    const parts = ['KUL', 'TPH'].map((unit) => lacksOf(world, unit));
    for (const lack of Object.keys(filters) as Lack[])
      expect(whole?.counts[lack]).toBe(parts.reduce((sum, part) => sum + (part?.counts[lack] ?? 0), 0));
  }));

test('the returned rows that Beranda and Inventaris call changed are those that "Periksa baris" submits again', () =>
  check((world, unit) => {
    const told = lacksOf(world, unit)?.returned.flatMap(({ id, isEdited }) => (isEdited ? [id] : []));
    const rows = world.office.inventaris.filter(({ subBagian }) => subBagian === unit);
    const { changes } = normalizeRows(rows, KEGIATAN, as(staffOf(unit), world));
    const submitted = (changes.log ?? []).flatMap(({ event, object }) =>
      event === 'BARIS_DIPERBAIKI' ? [object] : [],
    );
    expect(told).toEqual(submitted);
    expect(listIn(world, unit).edited).toBe(submitted.length);
  }));

test('a step is blocked by exactly the rows that the lists show', () =>
  check((world, unit) => {
    expect(blocked(world, 2, unit).get('SCAN_MISSING') ?? []).toEqual(idsIn(world, unit, 'missing'));
    const third = blocked(world, 3, unit);
    expect(third.get('ROW_UNDECIDED') ?? []).toEqual(idsIn(world, unit, 'undecided'));
    expect(third.get('ROW_RETURNED') ?? []).toEqual(idsIn(world, unit, 'returned'));
    const first = blocked(world, 1, unit);
    const flagged = idsIn(world, unit, 'flagged');
    for (const code of ['ROW_INCOMPLETE', 'ROW_GUESSED'] as const)
      expect(flagged).toEqual(expect.arrayContaining([...(first.get(code) ?? [])]));
    const unplaced = ['KUL', 'TPH'].flatMap((lane) => idsIn(world, lane, 'unplaced'));
    expect([...(blocked(world, 5, 'KANTOR').get('PRINTED_PLACE_MISSING') ?? [])].sort()).toEqual(
      unplaced.sort(),
    );
  }));

test('the page Pindaian lists the same rows without a scan, and every file that its sum counts as waiting', () =>
  check((world, unit) => {
    const view = viewScans(world.office, as(staffOf(unit), world), unit);
    expect(view.missing.map(({ id }) => id)).toEqual(idsIn(world, unit, 'missing'));
    const back = listIn(world, unit, 'dikembalikan').rows.filter(({ evidence }) => evidence !== null);
    expect(view.returned.map(({ id }) => id)).toEqual(back.map(({ row: { id } }) => id));
    expect(view.waiting.length + view.arriving.length).toBe(view.sums.waiting);
    expect(view.waiting).toHaveLength(lacksOf(world, unit)?.waitingScans ?? -1);
  }));

test('the counts of the report equal the lists', () =>
  check((world, unit) => {
    const rows = world.office.inventaris.filter(
      ({ id, kegiatan, subBagian }) => id !== '' && kegiatan === KEGIATAN && subBagian === unit,
    );
    const filed = filedRows(world.office.pindaian);
    const { inventoried, returned } = figuresOf(rows, filed, listingIn(world.office));
    expect(inventoried).toBe(listIn(world, unit).total);
    const left = listIn(world, unit, 'dikembalikan').rows.filter(({ row: { register } }) => register === '');
    expect(returned).toBe(left.length);
    const shown = listIn(world, unit).rows.filter(({ evidence }) => evidence === null);
    expect(shown).toHaveLength(rows.filter((one) => evidenceOf(one, filed) === null).length);
  }));

describe('a file that waits', () => {
  const PEOPLE = [staffOf('KUL'), liaisonOf('KUL'), 'kedua@gmail.com', staffOf('TPH'), ppid, pelaksana];
  const closed = later(worldAt(office(4)), at('2026-02-18T06:00'));
  const rowId = closed.office.inventaris.find(({ subBagian }) => subBagian === 'KUL')?.id ?? '';
  const people = (some: readonly string[]) => fc.subarray([...some]).map((chosen) => chosen.join(', '));
  const waiting = fc.record({
    roles: fc.record({
      'Peran/Sub Bagian KUL': people(PEOPLE.slice(0, 3)),
      'Peran/Tim Penghubung KUL': people(PEOPLE),
    }),
    sender: fc.constantFrom('', ...PEOPLE),
    exception: fc.constantFrom('', 'Hanya satu orang'),
    state: fc.constantFrom('menunggu', 'karantina', 'duplikat'),
    isLate: fc.boolean(),
  } as const);
  type Given = typeof waiting extends fc.Arbitrary<infer T> ? T : never;

  function worldWith({ roles, sender, exception, state, isLate }: Given): World {
    const cells = {
      state,
      reason: isLate ? LATE : '',
      row: isLate ? rowId : '',
      suggestions: rowId,
    } as const;
    const scan = scanRow({ id: 'P-0099', ...cells, sender, archiveName: '', place: 'Masuk/KUL' });
    const confirmed = settingValues(roles)['Sistem/Nilai Dipastikan'] ?? '';
    return withValues(
      withOffice(closed, {
        pindaian: [...closed.office.pindaian, scan],
        tahapan: closed.office.tahapan.map((step) => ({ ...step, exception })),
      }),
      { ...roles, 'Sistem/Nilai Dipastikan': confirmed },
    );
  }
  const view = (world: World, person: string) => viewScans(world.office, as(person, world), 'KUL');
  const pair = (world: World, person: string) =>
    pairScan(world.office, as(person, world), 'P-0099', [rowId], undefined);
  const mayFile = (world: World, person: string): boolean => {
    const filed = pair(world, person);
    return filed.ok && filed.value.moves.length > 0;
  };
  const inOrder = (some: readonly string[]): readonly string[] => [...some].sort();

  test('is offered for a decision to exactly those who are not refused', () =>
    fc.assert(
      fc.property(waiting, (given) => {
        const world = worldWith(given);
        const verdict = given.state === 'duplikat' ? 'sama' : 'bukan untuk kami';
        for (const person of PEOPLE) {
          const may = resolveScan(world.office.pindaian, as(person, world), 'P-0099', verdict).ok;
          expect([person, view(world, person).mine.has('P-0099')]).toEqual([person, may]);
        }
      }),
      { numRuns: RUNS },
    ));

  test('and is late is offered, mailed, counted and named to exactly those who may file it', () =>
    fc.assert(
      fc.property(waiting, (given) => {
        const world = worldWith({ ...given, state: 'menunggu', isLate: true });
        const may = inOrder(PEOPLE.filter((person) => mayFile(world, person)));
        for (const person of PEOPLE) {
          const [shown] = view(world, person).waiting;
          expect([person, shown?.mayChoose, inOrder(shown?.people ?? [])]).toEqual([
            person,
            may.includes(person),
            may,
          ]);
          const own = laneLacks(world.office, KEGIATAN, as(person, world)).find(({ lane }) => lane === 'KUL');
          const isMine = may.includes(person);
          expect(own?.late).toEqual({
            mine: Number(isMine),
            others: Number(!isMine && may.length > 0),
            nobody: Number(may.length === 0),
          });
        }
        const { digests } = planReminders(world.office, as(ppid, world), 100);
        const mailed = (key: 'late' | 'stuck') =>
          inOrder(digests.filter((digest) => digest[key].length > 0).map(({ person }) => person));
        expect(mailed('late')).toEqual(may);
        expect(mailed('stuck')).toEqual(may.length > 0 ? [] : inOrder([ppid, pelaksana]));
        const refused = pair(world, 'orang@gmail.com');
        const named =
          !refused.ok && refused.error.code === 'WRONG_ACTOR'
            ? refused.error.people
            : !refused.ok && refused.error.code === 'FOUR_EYES'
              ? refused.error.releasers
              : undefined;
        expect(inOrder(named ?? [])).toEqual(may);
      }),
      { numRuns: RUNS },
    ));
});
