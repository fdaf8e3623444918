import { digest } from '../../../../src/render/digest';
import fc from 'fast-check';
import type { Changes } from '../../../../src/domain/workbook/changes';
import { acceptUnchanged } from '../../../../src/domain/coordination/accept-unchanged';
import { decideRows } from '../../../../src/domain/coordination/decide-rows';
import { grantFourEyesException } from '../../../../src/domain/coordination/grant-exception';
import { addRows } from '../../../../src/domain/inventory/add-rows';
import { amendRows, type AmendmentName } from '../../../../src/domain/inventory/amend-rows';
import { answerCarried } from '../../../../src/domain/inventory/answer-carried';
import { declareNihil } from '../../../../src/domain/inventory/declare-nihil';
import { editRow } from '../../../../src/domain/inventory/edit-row';
import { finishStep } from '../../../../src/domain/procedure/finish-step';
import { openKegiatan } from '../../../../src/domain/procedure/open-kegiatan';
import { concludeReport, prepareReport } from '../../../../src/domain/report/sending/send-report';
import { carriedAnswers, type CarriedAnswer } from '../../../../src/domain/workbook/vocabulary/carried';
import type { Result } from '../../../../src/domain/refusal/result';
import {
  as,
  committed,
  liaisonOf,
  minutesAfter,
  must,
  pelaksana,
  ppid,
  staffOf,
  stranger,
  type World,
} from '../../office-builder';
import { doers, isEnding, lanes, solo } from './model';
import type { LaneName, Model, ModelRow, Register, Verdict } from './model';

/** The product under test: its workbook as pure data. */
export interface Real {
  world: World;
}

interface Order {
  readonly words: string;
  /** Whether the SOP allows it now. */
  readonly allowed: (model: Model) => boolean;
  /** Applies it to the model. */
  readonly follows: (model: Model) => void;
  /** Applies it to the product. */
  readonly ask: (world: World) => Result<Partial<Changes> | { readonly changes: Partial<Changes> }>;
  /** Further writes of the product that belong to the command, e.g. those after the mail. */
  readonly then?: (world: World) => World;
}

const PEOPLE = [
  ...lanes.flatMap((lane) => [staffOf(lane), liaisonOf(lane)]),
  pelaksana,
  ppid,
  solo,
  stranger,
] as const;

/** Runs a command on both: either both accept it and reach the same state, or both refuse it. */
class Command implements fc.Command<Model, Real> {
  constructor(private readonly make: (model: Model) => Order) {}
  private words = '?';
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const order = this.make(model);
    this.words = order.words;
    real.world = { ...real.world, now: minutesAfter(real.world.now, 7) };
    const result = order.ask(real.world);
    const allowed = order.allowed(model);
    if (result.ok !== allowed)
      throw new Error(
        `${order.words}: the SOP says ${allowed ? 'yes' : 'no'}, the product ${JSON.stringify(result.ok ? 'yes' : result.error)}`,
      );
    if (result.ok) {
      const changes = 'changes' in result.value ? result.value.changes : result.value;
      real.world = committed(real.world, changes as Partial<Changes>);
      real.world = order.then?.(real.world) ?? real.world;
      order.follows(model);
    }
    compare(model, real.world);
  }
  toString = (): string => this.words;
}

/** Asserts that the model and the product have the same state. */
function compare(model: Model, { office }: World): void {
  const id = `K-${String(model.kegiatan).padStart(4, '0')}`;
  for (const { kegiatan, number, lane, status } of office.tahapan.filter((step) => step.kegiatan === id))
    expect([kegiatan, number, lane, status]).toEqual([id, number, lane, model.status(number, lane)]);
  expect(office.inventaris.map((row) => [row.id, row.decision, row.register])).toEqual(
    model.rows.map((row) => [row.id, row.decision, row.entered]),
  );
  expect(office.inventaris.map(({ carried }) => carried)).toEqual(model.rows.map(({ carried }) => carried));
  const entered = (register: Register) => model.rows.filter(({ entries }) => entries.has(register)).length;
  expect([office.dip.length, office.dik.length]).toEqual([entered('DIP'), entered('DIK')]);
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const ref = (step: number, lane: string) => ({ number: step, lane });

const finish = (actor: string, step: number, lane: string): Order => ({
  words: `${actor} finishes ${step}/${lane}`,
  allowed: (model) =>
    model.isOpen(step, lane) && doers(step, lane).includes(actor) && step < 6 && model.isReady(step, lane),
  follows: (model) => {
    model.people.add(actor);
    if (step === 4) model.enter();
    if (step <= 3) model.lanes[lane as LaneName].done = step;
    else model.office = step;
  },
  ask: (world) => finishStep(world.office, as(actor, world), ref(step, lane)),
});

const report = (actor: string): Order => ({
  words: `${actor} sends the report`,
  allowed: (model) =>
    model.isOpen(6, 'KANTOR') &&
    doers(6, 'KANTOR').includes(actor) &&
    new Set([...model.participants(), actor]).size >= 2,
  follows: (model) => {
    model.office = 6;
    model.running = false;
  },
  ask: (world) => prepareReport(world.office, as(actor, world), null, 100, digest),
  then: (world) =>
    committed(world, must(concludeReport(world.office, as(actor, world), { report: 'l.pdf', document: '' }))),
});

const open = (actor: string): Order => ({
  words: `${actor} opens a Kegiatan`,
  allowed: (model) => !model.running && [ppid, solo].includes(actor),
  follows: (model) => model.begin(),
  ask: (world) => openKegiatan(world.office, as(actor, world), 'Semester'),
});

/** Each Sub Bagian counts its documents, also those of former Kegiatan. */
const nextIn = ({ rows }: Model, lane: LaneName): number =>
  rows.filter((row) => row.lane === lane).length + 1;

const add = (actor: string, lane: LaneName, complete: boolean, serial: number): Order => {
  const id = `${lane}-${String(serial).padStart(4, '0')}`;
  return {
    words: `${actor} adds ${complete ? 'a whole' : 'an incomplete'} row to ${lane}`,
    allowed: (model) => model.isOpen(1, lane) && doers(1, lane).includes(actor),
    follows: (model) => {
      model.lanes[lane].nihil = false;
      model.rows.push({
        id,
        lane,
        kegiatan: model.kegiatan,
        complete,
        evidence: false,
        decision: '',
        decidedBy: '',
        typists: new Set([actor]),
        placed: false,
        entered: '',
        entries: new Set(),
        carried: '',
        ended: false,
      });
    },
    ask: (world) =>
      addRows(world.office, as(actor, world), lane, [
        { title: `Dokumen ${id}`, year: complete ? 2025 : null, category: 'berkala' },
      ]),
  };
};

const nihil = (actor: string, lane: LaneName): Order => ({
  words: `${actor} says Nihil of ${lane}`,
  allowed: (model) =>
    model.isOpen(1, lane) && doers(1, lane).includes(actor) && model.activeRows(lane).length === 0,
  follows: (model) => (model.lanes[lane].nihil = true),
  ask: (world) => declareNihil(world.office, as(actor, world), lane),
});

/** The amendments of a row: until which step, and what each changes. */
const sayings: Readonly<
  Record<
    AmendmentName,
    { until: number; fits?: (row: ModelRow) => boolean; change: (row: ModelRow, actor: string) => void }
  >
> = {
  tidakDipindai: {
    until: 2,
    change: (row, actor) => {
      row.evidence = true;
      if (row.carried === '') return;
      row.carried = 'berubah';
      row.typists.add(actor);
    },
  },
  ditunda: { until: 3, change: (row) => Object.assign(row, { decision: 'ditunda' }) },
  dilanjutkan: {
    until: 3,
    fits: ({ decision }) => decision === 'ditunda',
    change: (row) => Object.assign(row, { decision: '', decidedBy: '' }),
  },
  diajukanLagi: {
    until: 3,
    fits: ({ decision }) => decision === 'dikembalikan',
    change: (row) => Object.assign(row, { decision: '', decidedBy: '' }),
  },
  pengembalianDitunda: {
    until: 3,
    fits: ({ decision }) => decision === 'dikembalikan',
    change: (row, decidedBy) => Object.assign(row, { decision: 'ditunda', decidedBy }),
  },
  lokasiTercetak: { until: 9, change: (row) => (row.placed = true) },
};

const inWork = (model: Model, row: ModelRow, until: number): boolean =>
  model.running && row.kegiatan === model.kegiatan && model.lanes[row.lane].done < until;

const speakers = (name: AmendmentName, { lane }: ModelRow): readonly string[] => {
  if (name === 'pengembalianDitunda') return [...doers(3, lane), ppid];
  return [...doers(1, lane), ...(name === 'lokasiTercetak' ? [pelaksana] : [])];
};

const say = (actor: string, name: AmendmentName, row: ModelRow): Order => ({
  words: `${actor} says ${name} of ${row.id}`,
  allowed: (model) =>
    inWork(model, row, sayings[name].until) &&
    speakers(name, row).includes(actor) &&
    (sayings[name].fits?.(row) ?? true),
  follows: () => sayings[name].change(row, actor),
  ask: (world) => amendRows(world.office, as(actor, world), name, [row.id], 'sebab'),
});

const repair = (actor: string, row: ModelRow): Order => ({
  words: `${actor} completes ${row.id}`,
  allowed: (model) => inWork(model, row, 3) && doers(1, row.lane).includes(actor) && !row.complete,
  follows: () => {
    row.complete = true;
    row.typists.add(actor);
    if (row.decision !== 'ditunda') Object.assign(row, { decision: '', decidedBy: '' });
  },
  ask: (world) => editRow(world.office, as(actor, world), row.id, {}, { year: 2025 }),
});

const decide = (actor: string, row: ModelRow, verdict: Verdict): Order => ({
  words: `${actor} decides ${row.id}: ${verdict}`,
  allowed: (model) =>
    model.isOpen(3, row.lane) &&
    row.kegiatan === model.kegiatan &&
    doers(3, row.lane).includes(actor) &&
    row.decision !== 'ditunda' &&
    (verdict === 'dikembalikan' || row.carried !== 'belum dijawab') &&
    (verdict !== 'diusulkan dikecualikan' || !isEnding(row)) &&
    (row.decision === '' || row.decidedBy === actor) &&
    (verdict === 'dikembalikan' ||
      (row.complete && (model.lanes[row.lane].excepted || !row.typists.has(actor)))),
  follows: () => Object.assign(row, { decision: verdict, decidedBy: actor }),
  ask: (world) =>
    decideRows(
      world.office,
      as(actor, world),
      row.lane,
      [row.id],
      verdict,
      verdict === 'diterima' ? '' : 'sebab',
    ),
});

const answer = (actor: string, row: ModelRow, carried: CarriedAnswer): Order => ({
  words: `${actor} answers of ${row.id}: ${carried}`,
  allowed: (model) => inWork(model, row, 3) && doers(1, row.lane).includes(actor) && row.carried !== '',
  follows: () => {
    Object.assign(row, { carried, decision: '', decidedBy: '' });
    row.typists.add(actor);
  },
  ask: (world) =>
    answerCarried(
      world.office,
      as(actor, world),
      row.lane,
      [{ answer: carried, ids: [row.id], reason: 'sebab' }],
      false,
    ),
});

/** The unchanged documents of a unit that this person may accept. */
const acceptable = (model: Model, actor: string, lane: LaneName): readonly ModelRow[] =>
  model
    .rowsOf(lane)
    .filter(({ carried, decision }) => carried === 'tetap' && decision === '')
    .filter(({ typists }) => model.lanes[lane].excepted || !typists.has(actor));

const accept = (actor: string, lane: LaneName): Order => ({
  words: `${actor} accepts what is unchanged in ${lane}`,
  allowed: (model) =>
    model.isOpen(3, lane) && doers(3, lane).includes(actor) && acceptable(model, actor, lane).length > 0,
  follows: (model) => {
    for (const row of acceptable(model, actor, lane))
      Object.assign(row, {
        decision: row.entered === 'DIK' ? 'diusulkan dikecualikan' : 'diterima',
        decidedBy: actor,
      });
  },
  ask: (world) => acceptUnchanged(world.office, as(actor, world), lane, []),
});

const except = (actor: string, lane: LaneName): Order => ({
  words: `${actor} excepts ${lane} from the four eyes`,
  allowed: (model) => model.running && [ppid, solo].includes(actor) && model.lanes[lane].done < 3,
  follows: (model) => (model.lanes[lane].excepted = true),
  ask: (world) => grantFourEyesException(world.office, as(actor, world), lane, 'hanya satu orang'),
});

/** The next command of a diligent office, so that runs progress; `by` 0: the team, 1: the person with every role. */
function onward(model: Model, at: number, by: 0 | 1): Order {
  if (!model.running) return open(ppid);
  const behind = lanes.filter((name) => model.lanes[name].done < 3);
  if (behind.length === 0) return onwardInOffice(model, by);
  const lane = pick(behind, at);
  const step = model.lanes[lane].done + 1;
  const doer = doers(step, lane)[by] ?? '';
  const typist = doers(1, lane)[by] ?? '';
  const rows = model.activeRows(lane);
  if (step === 1 && rows.length < 2)
    return at % 5 === 0 ? nihil(typist, lane) : add(typist, lane, at % 3 > 0, nextIn(model, lane));
  if (model.isReady(step, lane)) return finish(doer, step, lane);
  const unanswered = rows.find(({ carried }) => carried === 'belum dijawab');
  if (unanswered) return answer(typist, unanswered, pick([...carriedAnswers, 'tetap'], at));
  const incomplete = rows.find(({ complete }) => !complete);
  if (incomplete) return repair(typist, incomplete);
  const unseen = rows.find(({ evidence }) => !evidence);
  if (step === 2 && unseen) return say(typist, 'tidakDipindai', unseen);
  const returned = rows.find(({ decision }) => decision === 'dikembalikan');
  if (returned) return say(doer, 'pengembalianDitunda', returned);
  const undecided = rows.find(({ decision }) => decision === '') ?? pick(rows, at);
  if (acceptable(model, doer, lane).length > 0 && at % 2 === 0) return accept(doer, lane);
  const verdict = pick(['diterima', 'diterima', 'diusulkan dikecualikan'] as const, at);
  return decide(doer, undecided, isEnding(undecided) ? 'diterima' : verdict);
}

function onwardInOffice(model: Model, by: 0 | 1): Order {
  const doer = doers(model.office + 1, 'KANTOR')[by] ?? '';
  const loose = model.rows.find(
    ({ kegiatan, entered, placed }) => kegiatan === model.kegiatan && entered !== '' && !placed,
  );
  if (model.office === 4 && loose) return say(doer, 'lokasiTercetak', loose);
  return model.office === 5 ? report(doer) : finish(doer, model.office + 1, 'KANTOR');
}

const lane = fc.constantFrom(...lanes);
const number = fc.nat({ max: 50 });
const person = fc.oneof(fc.constantFrom(...PEOPLE), fc.constant(solo));
const due = fc
  .tuple(number, fc.constantFrom<0 | 1>(0, 0, 1))
  .map(([at, by]) => new Command((model) => onward(model, at, by)));
const ofRow = (order: (row: ModelRow) => Order) => (at: number) => (model: Model) =>
  model.rows.length === 0 ? open(stranger) : order(pick(model.rows, at));

/** Commands of every kind, by anyone, at any time; and often the one that is due. */
export const commands = [
  ...Array.from({ length: 8 }, () => due),
  person.map((who) => new Command(() => open(who))),
  fc
    .tuple(person, lane, fc.boolean())
    .map(([who, at, complete]) => new Command((model) => add(who, at, complete, nextIn(model, at)))),
  fc.tuple(person, lane).map(([who, at]) => new Command(() => nihil(who, at))),
  fc
    .tuple(person, fc.constantFrom(...(Object.keys(sayings) as AmendmentName[])), number)
    .map(([who, name, at]) => new Command(ofRow((row) => say(who, name, row))(at))),
  fc.tuple(person, number).map(([who, at]) => new Command(ofRow((row) => repair(who, row))(at))),
  fc
    .tuple(person, number, fc.constantFrom<Verdict>('diterima', 'dikembalikan', 'diusulkan dikecualikan'))
    .map(([who, at, verdict]) => new Command(ofRow((row) => decide(who, row, verdict))(at))),
  fc.tuple(person, lane).map(([who, at]) => new Command(() => except(who, at))),
  fc
    .tuple(person, number, fc.constantFrom(...carriedAnswers))
    .map(([who, at, how]) => new Command(ofRow((row) => answer(who, row, how))(at))),
  fc.tuple(person, lane).map(([who, at]) => new Command(() => accept(who, at))),
  fc
    .tuple(person, fc.integer({ min: 1, max: 6 }), fc.constantFrom(...lanes, 'KANTOR'))
    .map(([who, step, at]) => new Command(() => finish(who, step, at))),
  person.map((who) => new Command(() => report(who))),
];
