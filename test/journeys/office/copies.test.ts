import { pelaksana, ppid, units } from '../../../demo/people';
import { Killed } from '../../../emulator';
import { apiNames } from '../../../src/rpc/calls/calls';
import { samples } from '../../doors/samples';
import { walkTo } from '../../doors/walk-stages';
import { menu, triggers, webApp } from '../../../simulate/entry-points';
import { shareOf } from '../../share';
import { copyOffice, difference, standOf, type CopiedOffice } from '../copied-office';
import { localOffice, type LocalOffice } from '../local-office';

const kul = units[0]!;
const roles = [
  ['PPID', ppid],
  ['Pelaksana', pelaksana],
  ['staf', kul.staff],
  ['Tim Penghubung', kul.liaison],
] as const;

/** Commands with which a person decides the use of the copy. */
const deciding: readonly string[] = ['startNewOffice', 'moveOfficeHere'];

/** In the middle of step 2: one scan is filed, another waits in the inbox, rows are open. */
async function inStep2(office: LocalOffice): Promise<void> {
  await walkTo['sub bagian'](office);
}

/** In the middle of step 6: the execution was interrupted while it sent the report. */
async function inStep6(office: LocalOffice): Promise<void> {
  for (const stage of ['sub bagian', 'entri', 'simpan', 'laporan'] as const) await walkTo[stage](office);
  office.workspace.onCall = ({ service, phase }) => {
    if (service === 'MailApp' && phase === 'before') throw new Killed();
  };
  await office.workspace.run({ function: 'sendReport', args: [null], as: ppid, from: 'page' });
  office.workspace.onCall = undefined;
}

/** Runs menu items and calls, each of them as some people, and the triggers' functions. */
async function clickEverything(copy: CopiedOffice, person: string): Promise<readonly string[]> {
  const failed: string[] = [];
  const run = async (name: string, args: readonly unknown[], from: 'page' | 'menu' | 'trigger' | 'web') => {
    const answers = ['YES', 'YES', 'OK'];
    const ran = await copy.workspace.run({ function: name, args, as: person, from, answers });
    if (ran.status !== 'completed') failed.push(`${name}: ${ran.error?.message ?? ran.status}`);
  };
  const turn = roles.findIndex(([, each]) => each === person);
  const calls = apiNames.filter((each) => !deciding.includes(each));
  for (const name of shareOf(calls, 2, turn)) await run(name, samples[name].args, 'page');
  for (const name of ['buku', 'folder']) await run('runStartStep', [name, []], 'page');
  for (const finding of ['belum-dibagikan', 'pemicu-hilang', 'folder/Masuk', 'kolom'])
    await run('repair', [finding], 'page');
  await run('sendReport', ['kirim ulang'], 'page');
  await run('sendReport', ['sudah terkirim'], 'page');
  for (const name of shareOf(menu, 2, turn)) await run(name, [], 'menu');
  for (const name of triggers.filter((each) => each !== 'onOpen')) await run(name, [], 'trigger');
  for (const name of webApp) await run(name, [], 'web');
  return failed;
}

describe.each([
  ['step 2', inStep2, roles],
  ['step 6', inStep6, roles.slice(0, 2)],
] as const)('a copy made in the middle of %s', (_where, walk, clickers) => {
  let office: LocalOffice;
  let copy: CopiedOffice;
  /** The state of both before the next clicks, kept because comparing a whole office is slow. */
  let before: readonly [office: readonly string[], copy: readonly string[]];
  const stand = () => [standOf(office, copy.copyId), standOf(copy, copy.copyId)] as const;
  beforeAll(async () => {
    office = await localOffice();
    await walk(office);
    copy = copyOffice(
      office,
      ppid,
      roles.map(([, person]) => person).filter((person) => person !== ppid),
    );
    before = stand();
  }, 60_000);
  afterAll(() => office.close());

  test.each(clickers)(
    'leaves files, mails, numbers and log of the office unchanged, whatever is clicked in it as %s',
    async (_role, person) => {
      const former = before;
      const failed = await clickEverything(copy, person);
      before = stand();
      expect(difference(former[0], before[0])).toEqual([]);
      expect(difference(former[1], before[1])).toEqual([]);
      expect(copy.workspace.triggers).toEqual([]);
      expect(failed).toEqual([]);
    },
    60_000,
  );
});
