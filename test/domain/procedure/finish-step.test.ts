import fc from 'fast-check';
import { toIso } from '../../../src/domain/calendar/instant';
import { finishStep } from '../../../src/domain/procedure/finish-step';
import type { StepRef } from '../../../src/domain/refusal/refusal';
import {
  as,
  at,
  busyUnits,
  committed,
  doerOf,
  finished,
  headOf,
  inventoryRow,
  later,
  liaisonOf,
  must,
  office,
  openedWorld,
  pelaksana,
  ppid,
  scanRow,
  sekretaris,
  staffOf,
  stored,
  stranger,
  units,
  withOffice,
  withValues,
  workDone,
  worldAt,
  freshWorld,
  type World,
} from '../office-builder';

const finish = (world: World, ref: StepRef, actor = doerOf(ref)) =>
  finishStep(world.office, as(actor, world), ref);
const lane = (number: number, unit = 'KUL'): StepRef => ({ number, lane: unit });
const all: readonly StepRef[] = [lane(1), lane(2), lane(3), office(4), office(5), office(6)];
const ready = (ref: StepRef): World => workDone(worldAt(ref), ref);

test('refuses everything while no Kegiatan runs', () => {
  expect(finish(freshWorld(), lane(1))).toEqual({ ok: false, error: { code: 'NO_KEGIATAN' } });
});

test.each([lane(0), lane(7), lane(4), office(1), lane(1, 'XYZ'), lane(1, '')])(
  '%j is no step of this Kegiatan',
  (step) =>
    expect(finish(openedWorld(), step, ppid)).toEqual({ ok: false, error: { code: 'STEP_UNKNOWN', step } }),
);

test.each([
  [lane(2), [lane(1)]],
  [lane(3), [lane(2)]],
  [office(4), units.map((unit) => lane(3, unit))],
  [office(5), [office(4)]],
  [office(6), [office(5)]],
])('%j is refused before its turn, with the steps that it waits for', (step, waitsFor) =>
  expect(finish(openedWorld(), step)).toEqual({
    ok: false,
    error: { code: 'STEP_NOT_OPEN', step, waitsFor },
  }),
);

test('step 4 names only the lanes that have not done step 3', () => {
  let world = openedWorld();
  for (const unit of ['TPH', 'PHS'])
    for (const number of [1, 2, 3]) world = finished(world, lane(number, unit));
  expect(finish(world, office(4))).toMatchObject({ error: { waitsFor: [lane(3, 'KUL'), lane(3, 'PDI')] } });
});

test.each(all.slice(0, 5))(
  '%j is not done twice: the refusal states by whom and when it was done',
  (step) => {
    const world = finished(worldAt(step), step);
    expect(finish(later(world, at('2026-02-05T10:00')), step)).toEqual({
      ok: false,
      error: { code: 'STEP_DONE', step, by: doerOf(step), at: world.now },
    });
  },
);

test('when the last step is done no Kegiatan runs any more', () => {
  expect(finish(finished(worldAt(office(6)), office(6)), office(6))).toEqual({
    ok: false,
    error: { code: 'NO_KEGIATAN' },
  });
});

const everyone = [
  ppid,
  sekretaris,
  pelaksana,
  staffOf('KUL'),
  staffOf('TPH'),
  liaisonOf('KUL'),
  liaisonOf('TPH'),
  headOf('KUL'),
  stranger,
  '',
];
test.each(
  all.flatMap((step) =>
    everyone.filter((actor) => actor !== doerOf(step)).map((actor) => [step, actor] as const),
  ),
)('%j may not be finished by %j', (step, actor) =>
  expect(finish(ready(step), step, actor)).toMatchObject({
    ok: false,
    error: { code: 'WRONG_ACTOR', actor, people: [doerOf(step)] },
  }),
);

test.each(all.slice(0, 5))(
  '%j is finished by the people in the settings, no longer by the former ones',
  (step) => {
    const world = withValues(ready(step), { [`Pelaksana Tahap/Tahap ${step.number}`]: 'Sekretaris' });
    expect(finish(world, step)).toMatchObject({
      ok: false,
      error: { code: 'WRONG_ACTOR', expected: [{ name: 'Sekretaris', unit: null }] },
    });
    expect(finish(world, step, sekretaris).ok).toBe(true);
  },
);

test('a person who acts for several units may finish the step of each', () => {
  const world = withValues(openedWorld(), { 'Peran/Sub Bagian TPH': `${staffOf('TPH')}, ${staffOf('KUL')}` });
  expect(finish(workDone(world, lane(1, 'TPH')), lane(1, 'TPH'), staffOf('KUL')).ok).toBe(true);
});

const codes = (world: World, step: StepRef): unknown => {
  const result = finish(world, step);
  return result.ok
    ? 'finished'
    : result.error.code === 'BLOCKED'
      ? result.error.blockers.map(({ code }) => code)
      : result.error.code;
};
const rows = (world: World, given: Parameters<typeof inventoryRow>[0]): World =>
  withOffice(world, {
    inventaris: world.office.inventaris.map((row) => (row.subBagian === 'KUL' ? { ...row, ...given } : row)),
  });
const nihil = (world: World): World =>
  withOffice(world, {
    tahapan: world.office.tahapan.map((step) =>
      step.id === 'K-0001/1/KUL' ? { ...step, nihil: 'Nihil' } : step,
    ),
  });

test.each([
  ['no rows and no Nihil', openedWorld(), lane(1), ['NO_ROWS']],
  ['Nihil beside rows', nihil(ready(lane(1))), lane(1), ['NIHIL_WITH_ROWS']],
  ['a row without its year', rows(ready(lane(1)), { year: null }), lane(1), ['ROW_INCOMPLETE']],
  ['a row without a scan', worldAt(lane(2)), lane(2), ['SCAN_MISSING']],
  ['a row without a decision', worldAt(lane(3)), lane(3), ['ROW_UNDECIDED']],
  [
    'scans and paper that are not stored',
    worldAt(office(5)),
    office(5),
    ['SCAN_NOT_ARCHIVED', 'SCAN_NOT_ARCHIVED', 'PRINTED_PLACE_MISSING', 'PRINTED_PLACE_MISSING'],
  ],
])('is blocked by %s', (_what, world, step, blockers) => expect(codes(world, step)).toEqual(blockers));

test('a scan that changed blocks step 5', () => {
  const world = ready(office(5));
  const pindaian = world.office.pindaian.map((scan) => ({
    ...scan,
    archivedAt: null,
    reason: 'isi berkas berubah',
  }));
  expect(codes(withOffice(world, { pindaian }), office(5))).toEqual(['SCAN_ALTERED', 'SCAN_ALTERED']);
});

test('rows of another unit or of a former Kegiatan block nothing', () => {
  const strange = [
    inventoryRow({ id: 'TPH-0090', subBagian: 'TPH', year: null }),
    inventoryRow({ id: 'KUL-0090', kegiatan: 'K-0000', year: null }),
  ];
  const world = ready(lane(1));
  expect(
    codes(
      withOffice(world, { inventaris: [...world.office.inventaris, ...strange.map((row) => stored(row))] }),
      lane(1),
    ),
  ).toBe('finished');
});

test('a postponed row blocks no step of its unit', () => {
  const aside = stored(inventoryRow({ id: 'KUL-0090', year: null, decision: 'ditunda' }), 90);
  for (const step of all.slice(0, 5)) {
    const world = ready(step);
    expect(codes(withOffice(world, { inventaris: [...world.office.inventaris, aside] }), step)).toBe(
      'finished',
    );
  }
});

test.each([
  [lane(1), 'Dokumen Informasi Publik: 1 baris'],
  [lane(1, 'PDI'), 'Nihil'],
  [lane(2), 'Hasil Pindai: 1 berkas'],
  [lane(3), 'Rekapitulasi DIP: 1 baris'],
  [office(4), 'DIP 2, DIK 0; baru 2, dimutakhirkan 0, ditarik 0'],
  [office(5), '2 berkas diarsipkan'],
])('%j stores the output %j, its doer and its time', (step, output) => {
  const world = later(worldAt(step), at('2026-02-04T11:00'));
  const row = finished(world, step).office.tahapan.find(
    ({ number, lane: of }) => number === step.number && of === step.lane,
  );
  expect(row).toMatchObject({ status: 'selesai', output, actor: doerOf(step), finishedAt: world.now });
});

test('the deadline of a step that opens counts from that moment', () => {
  const world = finished(later(worldAt(lane(1)), at('2026-02-04T11:45')), lane(1));
  const next = world.office.tahapan.find(({ id }) => id === 'K-0001/2/KUL');
  expect(next).toMatchObject({
    status: 'terbuka',
    standard: '30 menit',
    explanation: '30 menit kerja terhitung sejak Rabu, 4 Februari 2026 pukul 11.45',
  });
  expect(toIso(next?.due ?? world.now, 'WIB')).toBe('2026-02-04T13:15:00+07:00');
});

test('step 3 writes the Rekapitulasi DIP of its unit', () => {
  expect(finished(worldAt(lane(3)), lane(3)).office.rekapitulasi).toMatchObject([
    {
      id: 'K-0001/KUL-0001',
      subBagian: 'KUL',
      number: 1,
      title: 'Laporan KUL',
      decision: 'diterima',
      evidence: 'pindaian',
    },
  ]);
});

test('the dashboard is updated', () => {
  const shown = finished(worldAt(lane(1)), lane(1)).office.beranda.find(({ id }) => id === 'KUL');
  expect(shown).toMatchObject({
    step: '2. Melakukan pemindaian terhadap informasi yang dikuasai',
    done: 1,
    total: 3,
    turn: 'Sub Bagian KUL',
  });
});

test('finishing is logged', () => {
  expect(must(finish(ready(lane(2)), lane(2))).log).toEqual([
    { event: 'TAHAP_SELESAI', object: 'K-0001/2/KUL', detail: 'Hasil Pindai: 1 berkas' },
  ]);
});

test('step 6 cannot be finished by command, only by its mail', () => {
  const world = worldAt(office(6));
  expect(finish(world, office(6))).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } });
});

/** The order of the SOP, from the steps that are done. */
function isNext(done: ReadonlySet<string>, { number, lane: of }: StepRef): boolean {
  const name = (step: number, unit: string): string => `${step} ${unit}`;
  if (done.has(name(number, of))) return false;
  if (number === 1) return units.includes(of);
  if (number <= 3) return done.has(name(number - 1, of));
  if (of !== 'KANTOR') return false;
  return number === 4 ? units.every((unit) => done.has(name(3, unit))) : done.has(name(number - 1, 'KANTOR'));
}

const attempt = fc.record({
  step: fc.oneof(
    fc.record({ number: fc.integer({ min: 1, max: 3 }), lane: fc.constantFrom(...units) }),
    fc.record({ number: fc.integer({ min: 1, max: 7 }), lane: fc.constantFrom(...units, 'KANTOR', 'XYZ') }),
    fc.integer({ min: 4, max: 5 }).map(office),
  ),
  prepared: fc.boolean(),
  actor: fc.option(fc.constantFrom(...everyone), { nil: undefined, freq: 3 }),
});

function tryToFinish(
  world: World,
  { step, prepared, actor }: typeof attempt extends fc.Arbitrary<infer A> ? A : never,
): World | undefined {
  let before = world;
  try {
    if (prepared) before = workDone(world, step);
  } catch {
    // the work itself was refused
  }
  const result = finish(before, step, actor ?? doerOf(step));
  return result.ok ? committed(before, result.value) : undefined;
}

test('no sequence of attempts finishes a step before its predecessors, or twice', () => {
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 20, maxLength: 60, size: 'max' }), (attempts) => {
      let world = openedWorld();
      const done = new Set<string>();
      for (const each of attempts) {
        const after = tryToFinish(world, each);
        if (after === undefined) continue;
        expect({ step: each.step, next: isNext(done, each.step) }).toEqual({ step: each.step, next: true });
        done.add(`${each.step.number} ${each.step.lane}`);
        world = after;
      }
      const finishedSteps = world.office.tahapan.filter(({ status }) => status === 'selesai');
      expect(new Set(finishedSteps.map(({ number, lane: of }) => `${number} ${of}`))).toEqual(done);
      const openSteps = world.office.tahapan.filter(({ status }) => status === 'terbuka');
      const nextSteps = world.office.tahapan.filter((step) => isNext(done, step));
      expect(openSteps.map(({ id }) => id)).toEqual(nextSteps.map(({ id }) => id));
    }),
    { numRuns: 40 },
  );
});

test('every interleaving of the lanes leads to step 4', () => {
  const deal = fc.shuffledSubarray(
    units.flatMap((unit) => [unit, unit, unit]),
    { minLength: 12 },
  );
  fc.assert(
    fc.property(deal, (order) => {
      let world = openedWorld();
      const counts = new Map<string, number>();
      for (const unit of order) {
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
        world = finished(world, lane(counts.get(unit) ?? 0, unit));
      }
      expect(world.office.tahapan.filter(({ status }) => status === 'terbuka').map(({ id }) => id)).toEqual([
        'K-0001/4/KANTOR',
      ]);
      expect(finished(world, office(4)).office.dip).toHaveLength(busyUnits.length);
    }),
    { numRuns: 20 },
  );
});

test('two scans of one row count as two files in the output of step 2', () => {
  const world = ready(lane(2));
  const pindaian = [...world.office.pindaian, scanRow({ id: 'P-0090', row: 'KUL-0001' })];
  expect(must(finish(withOffice(world, { pindaian }), lane(2))).log[0]?.detail).toBe(
    'Hasil Pindai: 2 berkas',
  );
});

test.each([
  [lane(2), 'Hasil Pindai: 1 berkas'],
  [office(5), '1 berkas diarsipkan'],
])('one file of two rows counts as one file in the output of %j', (step, detail) => {
  const world = ready(step);
  const twin = stored(inventoryRow({ ...world.office.inventaris[0], id: 'KUL-0090', title: 'NPHD' }), 90);
  const [scan] = world.office.pindaian;
  const pindaian = scan ? [{ ...scan, row: 'KUL-0001, KUL-0090' }] : [];
  const shared = withOffice(world, { inventaris: [...world.office.inventaris, twin], pindaian });
  expect(must(finish(shared, step)).log[0]?.detail).toBe(detail);
});
