import { people, ppid } from '../../demo/people';
import { apiNames } from '../../src/rpc/calls/calls';
import { copyOffice } from '../journeys/copied-office';
import type { LocalOffice } from '../journeys/local-office';
import { hostileArguments } from './hostile';
import { NOT_WORDS } from './not-words';
import { expectInDocs, expectInSecurity, expectPermissionsInDocs, OUTSIDER } from './role-table';
import { samples, stages } from './samples';
import { tryDoor } from './try-door';
import { editor, openToAll, stranger, visitors } from './visitors';
import { walkTo } from './walk-stages';

/** Everybody with access to the copy. */
const everyone = [...people.map(({ email }) => email), editor].filter((email) => email !== ppid);

test('the documentation contains the current table of permissions', () => {
  expectPermissionsInDocs();
});

describe('every function that a page may call', () => {
  let office: LocalOffice;
  const entered = new Map<string, ReadonlyMap<string, boolean>>();
  const strange: string[] = [];
  beforeAll(async () => {
    office = await openToAll();
    for (const stage of stages) {
      await walkTo[stage](office);
      const where = stage === 'salinan' ? copyOffice(office, ppid, everyone) : office;
      for (const name of apiNames.filter((each) => samples[each].at === stage))
        await tryEveryone(where, name);
    }
  }, 240_000);
  afterAll(() => office.close());

  async function tryEveryone(where: LocalOffice, name: keyof typeof samples): Promise<void> {
    const row = new Map<string, boolean>();
    for (const { column, of } of visitors) {
      const tried = await tryDoor(where, of(name), name, samples[name].args);
      row.set(column, tried.entered);
      if (tried.refusal !== '' && tried.refusal !== 'WRONG_ACTOR')
        strange.push(`${name} as ${column}: ${tried.refusal}`);
      if (tried.execution.status === 'failed')
        strange.push(`${name}: ${tried.execution.error?.message ?? ''}`);
    }
    const outside = await tryDoor(where, stranger, name, samples[name].args, true);
    entered.set(name, row.set(OUTSIDER, outside.entered));
  }

  test('is permitted to its role, and refused to others only because of the role', () => {
    expect(strange).toEqual([]);
    for (const [name, row] of entered) expect([name, [...row.values()].some(Boolean)]).toEqual([name, true]);
  });

  test('changes nothing for someone without a role, except what keeps the office safe', () => {
    const open = [...entered].filter(([, row]) => row.get('tanpa peran')).map(([name]) => name);
    expect(
      open.filter((name) => !/^(view|preview|show|entryHistory|checkHealth|checkLog)/.test(name)),
    ).toEqual(['checkScans', 'notifyTriggerDown', 'startNewOffice']);
  });

  test('is listed correctly in the tables of the documentation', () => {
    expectInDocs('sidebar', entered);
    expectInSecurity(entered);
  });

  test('answers missing, wrong, huge and hostile arguments in words, for every caller', async () => {
    const bad: string[] = [];
    for (const [turn, name] of apiNames.entries())
      for (const args of hostileArguments(samples[name].args, turn)) {
        const { execution } = await tryDoor(office, ppid, name, args);
        const answer = execution.result as
          { ok: boolean; code: string; message: string; details: string[] } | undefined;
        const said = answer?.ok === false ? [answer.message, ...answer.details].join(' ') : '';
        if (execution.status === 'failed' || answer?.code === 'UNEXPECTED' || NOT_WORDS.test(said))
          bad.push(`${name}(${JSON.stringify(args)?.slice(0, 80)}): ${execution.error?.message ?? said}`);
      }
    expect(bad).toEqual([]);
  }, 120_000);
});
