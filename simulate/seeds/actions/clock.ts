import { cast, ppid, sekretaris } from '../cast';
import type { Action } from '../action';
import { letPass, perform } from '../perform';

const DAY = 24 * 60;

/** Time, Google and its permissions. */
export const clockActions: readonly Action[] = [
  {
    name: 'waktu berlalu',
    weight: 10,
    act: (world, random) => letPass(world, random, 5 + random.below(20)),
  },
  {
    name: 'pemicu harian',
    weight: 2,
    act: (world, random) => perform(world, random, { as: ppid, from: 'trigger', call: 'dailyTick' }),
  },
  {
    name: 'jam melompat',
    weight: 1,
    act: async (world, random) => {
      const { accounts } = world.office.workspace;
      const days = 1 + random.below(4);
      // Nobody's triggers run meanwhile, as when Google or the office is down.
      const owners = [...new Set(world.office.workspace.triggers.map(({ owner }) => owner))];
      owners.forEach((owner) => accounts.suspend(owner));
      await letPass(world, random, days * DAY);
      owners.forEach((owner) => accounts.restore(owner));
      return `${days} hari berlalu tanpa pemicu`;
    },
  },
  {
    name: 'izin ditarik',
    weight: 2,
    act: (world, random) => {
      const { consent } = world.office.workspace;
      const person = random.pick(cast);
      const scope = random.pick(consent.requested());
      consent.withdraw(person, scope);
      world.withheld.add(person);
      return `${person} menarik izin ${scope.split('/').at(-1) ?? ''}`;
    },
  },
  {
    name: 'izin diberikan lagi',
    weight: 3,
    can: ({ withheld }) => withheld.size > 0,
    act: (world) => {
      const people = [...world.withheld];
      for (const person of people) world.office.workspace.consent.grant(person, 'all');
      world.withheld.clear();
      return `izin lengkap lagi: ${people.join(', ')}`;
    },
  },
  {
    name: 'kuota surel habis',
    weight: 1,
    act: ({ office }, random) => {
      const person = random.pick([ppid, sekretaris]);
      office.workspace.quotas.exhaust('mail', person);
      return `kuota surel ${person} habis`;
    },
  },
  {
    name: 'pemicu diambil alih',
    weight: 1,
    act: (world, random) =>
      perform(world, random, {
        as: random.pick(cast),
        call: 'takeOverTriggers',
        meant: { ids: [], columns: [], writesSettings: true },
      }),
  },
];
