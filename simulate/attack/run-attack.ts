import type { OfficeRun } from '../run-offices';
import { openOffice, type TempWorkspaces } from '../open-office';
import { drawCall, type Known, type Planned } from '../cells/calls';
import type { PreparedOffice } from '../cells/prepare-offices';
import { unexpectedIn } from '../cells/invariants';
import { increment } from '../counts';
import { ppid } from '../seeds/cast';
import { kindOf, outcome } from '../seeds/perform';
import { randomFor, type Random } from '../seeds/random';
import { gained, laws, rolesIn, unseenRoles, type Attacked } from './laws';
import { attackCall, callOnForged, claimFile, claimFolder, forgeRow, forgeSetting, typeLure } from './moves';
import { hidePrize } from './prize';

/** Its draws depend on its index only, so that others can be omitted. */
export interface Event {
  readonly index: number;
  readonly kind: EventKind;
}

type Act = (attack: Attack, random: Random) => Promise<string>;
type EventKind = keyof typeof kinds;

interface Attack extends Attacked {
  readonly known: Known;
  readonly outcomes: Record<string, number>;
  /** A broken law about the night that has just run. */
  unseen: string | undefined;
  /** Roles that a typed cell has changed. */
  given: string | undefined;
  /** An execution that ended without words, which would make the laws hold for nothing. */
  unexpected: string | undefined;
}

const run = async (attack: Attack, planned: Planned): Promise<string> => {
  const { office, outcomes } = attack;
  const { name, args = [], as, from } = planned;
  const answers = ['YES', 'OK', 'OK'];
  const execution = await office.workspace.run({ function: name, args, as, from, answers });
  increment(outcomes, kindOf(outcome(execution)));
  attack.unexpected ??= unexpectedIn(execution);
  return `${name}(${JSON.stringify(args).slice(1, 160)}) oleh ${as}: ${outcome(execution)}`;
};

/** The daily run of the account that owns the triggers, and Kesehatan on the next morning. */
const night: Act = async (attack) => {
  const { workspace } = attack.office;
  // The calls of a minute are counted: the night does not follow the last click at once.
  await workspace.clock.advance(60_000);
  const said = await run(attack, { name: 'dailyTick', as: ppid, from: 'trigger' });
  await workspace.clock.advance(90_000);
  const health = await workspace.run({ function: 'checkHealth', args: [], as: ppid, from: 'page' });
  attack.unseen = said.endsWith('berhasil') ? unseenRoles(attack, health) : undefined;
  return `malam: ${said}`;
};

/** A role is given by the form of the settings, never by typing; a row beside a locked one may only take it away. */
const typing =
  (type: Act): Act =>
  async (attack, random) => {
    const before = rolesIn(attack.office);
    const said = await type(attack, random);
    attack.given ??= gained(before, rolesIn(attack.office));
    return said;
  };

const kinds = {
  cell: typing(typeLure),
  row: typing(forgeRow),
  setting: typing(forgeSetting),
  claim: (attack, random) => (random.chance(0.6) ? claimFile : claimFolder)(attack, random),
  call: (attack, random) => run(attack, attackCall(attack, attack.known, random)),
  forged: (attack, random) => run(attack, callOnForged(attack, attack.known, random)),
  /** The colleagues go on working, the PPID publishes and reports. */
  work: (attack, random) => run(attack, drawCall(attack.known, random)),
  scans: async (attack) => {
    await attack.office.workspace.clock.advance(16 * 60_000);
    return 'seperempat jam berlalu';
  },
  night,
} satisfies Readonly<Record<string, Act>>;

const weights: readonly { readonly kind: EventKind; readonly weight: number }[] = [
  { kind: 'cell', weight: 4 },
  { kind: 'row', weight: 3 },
  { kind: 'setting', weight: 3 },
  { kind: 'claim', weight: 4 },
  { kind: 'call', weight: 2 },
  { kind: 'forged', weight: 3 },
  { kind: 'work', weight: 2 },
  { kind: 'scans', weight: 1 },
  { kind: 'night', weight: 2 },
];

/** Some typing, then everything mixed; a night and an ordinary publication at the end. */
export function eventsOf(seed: number): readonly Event[] {
  const random = randomFor(seed, -1);
  const length = 6 + random.below(10);
  const drawn = Array.from({ length }, (_, index) => ({ index, kind: random.weighted(weights).kind }));
  return [...drawn, { index: length, kind: 'night' as const }];
}

export async function runAttack(
  temp: TempWorkspaces,
  offices: readonly PreparedOffice[],
  seed: number,
  events: readonly Event[] = eventsOf(seed),
): Promise<OfficeRun> {
  const prepared = randomFor(seed, -2).pick(offices);
  const folder = temp.create(prepared.folder);
  const office = openOffice(folder, false);
  const attack: Attack = {
    office,
    prize: hidePrize(office),
    knownRoles: JSON.stringify(rolesIn(office)),
    known: knownIn(office),
    outcomes: {},
    forgedIds: [],
    unseen: undefined,
    given: undefined,
    unexpected: undefined,
  };
  const done: string[] = [];
  try {
    const finding = await go(attack, seed, events, done);
    return { office: prepared.name, finding, done, outcomes: attack.outcomes };
  } finally {
    await office.workspace.close();
    temp.remove(folder);
  }
}

async function go(
  attack: Attack,
  seed: number,
  events: readonly Event[],
  done: string[],
): Promise<string | undefined> {
  for (const { index, kind } of events) {
    const random = randomFor(seed, index);
    random.next();
    const act: Act = kinds[kind];
    done.push(await act(attack, random));
    for (const { name, check } of laws) {
      const how = check(attack);
      if (how !== undefined) return `${name}: ${how}`;
    }
    if (attack.unexpected !== undefined)
      return `setiap fungsi menjawab dengan kata-kata: ${attack.unexpected}`;
    if (attack.given !== undefined) return `tidak ada peran yang diberikan oleh ketikan: ${attack.given}`;
    if (attack.unseen !== undefined)
      return `setiap perubahan peran ada di Log atau Kesehatan: ${attack.unseen}`;
  }
  return undefined;
}

const knownIn = ({ table }: Attacked['office']): Known => {
  const ids = (sheet: string): readonly string[] => table(sheet).flatMap((row) => row['ID'] || []);
  return { rows: ids('Inventaris'), scans: ids('Pindaian'), dip: ids('DIP') };
};
