import { ppid } from '../../demo/people';
import type { Execution } from '../../emulator';
import { menu, triggers } from '../../simulate/entry-points';
import { outputFunction } from '../../src/domain/outputs/output';
import { outputs } from '../../src/domain/outputs/outputs';
import type { LocalOffice } from '../journeys/local-office';
import { expectInDocs } from './role-table';
import { shareOf } from '../share';
import { NOT_WORDS } from './not-words';
import { stages } from './samples';
import { tryDoor } from './try-door';
import { editor, openToAll, visitors } from './visitors';
import { walkTo } from './walk-stages';

/** A page that the project serves may call every global function, including those of the menu and the triggers. */
const names = [...menu, ...triggers];

/** The first output with the same permission: all are one function with another entry of the list of outputs. */
const firstAlike = new Map(
  outputs.map(({ id, permission }) => [
    outputFunction(id),
    outputFunction(outputs.find((each) => each.permission === permission)!.id),
  ]),
);
const isTriedByAll = (name: string): boolean => (firstAlike.get(name) ?? name) === name;

describe('every function of the menu and of the triggers, called from a page', () => {
  let office: LocalOffice;
  beforeAll(async () => {
    office = await openToAll();
    for (const stage of stages.slice(0, stages.indexOf('laporan') + 1)) await walkTo[stage](office);
  }, 180_000);
  afterAll(() => office.close());

  test('changes something only for permitted people; the table of the documentation agrees', async () => {
    const entered = new Map<string, ReadonlyMap<string, boolean>>();
    const failed: string[] = [];
    for (const name of names) {
      const alike = isTriedByAll(name) ? undefined : entered.get(firstAlike.get(name) ?? '');
      const row = new Map<string, boolean>(alike);
      for (const { column, of } of alike ? ownerAndStranger : visitors) {
        const { execution } = await tryDoor(office, of(name), name, []);
        row.set(column, wasServed(execution));
        if (execution.status === 'failed') failed.push(`${name}: ${execution.error?.message ?? ''}`);
      }
      entered.set(name, row);
    }
    expect(failed).toEqual([]);
    expectInDocs('menu', entered);
  });

  test.each([ppid, editor])(
    'is not affected by unexpected arguments (%s)',
    async (person) => {
      const bad: string[] = [];
      const turn = person === ppid ? 0 : 1;
      for (const name of shareOf(names.filter(isTriedByAll), 2, turn))
        for (const args of uninvited) {
          const { execution } = await tryDoor(office, person, name, args);
          const said = wordsOf(execution);
          if (execution.status === 'failed' || NOT_WORDS.test(said)) bad.push(`${name}: ${said}`);
        }
      expect(bad).toEqual([]);
    },
    120_000,
  );
});

const ownerAndStranger = visitors.filter((_each, at) => at === 0 || at === visitors.length - 1);

/** None of these functions takes arguments. */
const uninvited: readonly (readonly unknown[])[] = [
  [null, 'x'.repeat(300_000), '=HYPERLINK("http://x")'],
  [JSON.parse('{"__proto__":{"ok":true},"authMode":"FULL","triggerUid":[]}'), '<script>alert(1)</script>'],
];

const wordsOf = ({ ui, error }: Execution): string =>
  [
    error?.message ?? '',
    ...ui.map(({ message, html }) => `${message ?? ''} ${html ?? ''}`.slice(0, 2_000)),
  ].join(' ');

/** The call reached a change, or returned something other than a refusal. */
const wasServed = (execution: Execution): boolean =>
  execution.status === 'killed' || (execution.ui.length > 0 && !/tidak berwenang/.test(wordsOf(execution)));
