import type { Execution, RunSource } from '../../emulator';
import { increment } from '../counts';
import { faults } from '../faults';
import { concurrentEdits } from './actions/sheet-edits';
import { LABEL, observe } from './observation';
import type { Random } from './random';
import { nothingMeant, type Meant, type World } from './world';

const TROUBLE = 0.12;
const IN_BETWEEN = 0.1;
/** Few executions make more calls than this. */
const MOST_CALLS = 9;

export interface Request {
  readonly as: string;
  readonly from?: RunSource;
  readonly call: string;
  readonly args?: readonly unknown[];
  readonly meant?: Meant;
}

/** One execution, sometimes with a fault or a concurrent edit. @returns a description of its outcome */
export async function perform(world: World, random: Random, request: Request): Promise<string> {
  const { as, from = 'page', call, args = [], meant = nothingMeant } = request;
  expectOnly(world, meant);
  const disturbance = disturb(world, random);
  const { workspace } = world.office;
  if (world.isShort && random.chance(0.5))
    workspace.quotas.leaveInMinute(as, 1 + random.below(6), random.below(4));
  const click = () => workspace.run({ function: call, args, as, from, answers: ['YES', 'OK', 'OK'] });
  let execution = await click();
  workspace.onCall = undefined;
  let waited = '';
  if (world.isShort && isToWait(execution)) {
    increment(world.faultCounts, SHORT);
    await workspace.clock.advance(60_000);
    readKeysAgain(world);
    waited = ', semenit kemudian';
    execution = await click();
  }
  return `${call}(${short(args)}) oleh ${as}${disturbance()}${waited}: ${outcome(execution)}`;
}

/** The trigger of a concurrent edit ran in that minute, and noted whose it was. */
function readKeysAgain(world: World): void {
  const keys = new Map(
    observe(world.office, world.order).inventory.map((row) => [row[LABEL], row['typistKeys']]),
  );
  const inventory = world.before.inventory.map((row) => {
    const typistKeys = keys.get(row[LABEL]);
    return typistKeys === undefined ? row : { ...row, typistKeys };
  });
  world.before = { ...world.before, inventory };
}

const SHORT = 'kuota menit habis, diklik lagi';

/** Whether the product asks the person to wait for a minute. */
export const isToWait = ({ result, ui }: Execution): boolean =>
  [
    (result as { message?: string } | undefined)?.message ?? '',
    ...ui.map(({ message = '' }) => message),
  ].some((words) => words.startsWith('Kuota Google untuk menit ini'));

/** Advances the clock; its triggers run. */
export async function letPass(world: World, random: Random, minutes: number): Promise<string> {
  expectOnly(world, nothingMeant);
  const disturbance = disturb(world, random);
  const executions = await world.office.workspace.clock.advance(minutes * 60_000);
  world.office.workspace.onCall = undefined;
  return `${minutes} menit berlalu${disturbance()}: ${executions.map(outcome).join(', ') || 'tanpa pemicu'}`;
}

export function expectOnly(world: World, meant: Meant): void {
  world.meant = meant;
  world.onlyUserEdits = false;
  world.before = observe(world.office, world.order);
}

/** Sometimes injects a fault or a concurrent edit. @returns its description */
function disturb(world: World, random: Random): () => string {
  const { workspace } = world.office;
  if (random.chance(TROUBLE)) {
    const fault = random.pick(faults);
    const at = fault.name.startsWith('kunci') ? 0 : random.below(MOST_CALLS);
    fault.inject(workspace, at);
    world.troubled = true;
    increment(world.faultCounts, fault.name);
    return () => ` (${fault.name} ${at + 1})`;
  }
  if (!random.chance(IN_BETWEEN)) return () => '';
  const edit = random.pick(concurrentEdits);
  let waiting = true;
  let words = '';
  workspace.onCall = ({ method, phase }) => {
    if (!waiting || phase !== 'before' || !method.includes('batchUpdate')) return;
    waiting = false;
    words = ` (sela: ${edit.act(world, random)})`;
    world.before = observe(world.office, world.order);
  };
  return () => words;
}

const short = (args: readonly unknown[]): string => {
  const text = JSON.stringify(args).slice(1, -1);
  return text.length > 140 ? `${text.slice(0, 140)}…` : text;
};

export function outcome({ status, result, error }: Execution): string {
  if (status !== 'completed') return `${status} ${error?.message ?? ''}`.trim();
  const answer = result as { ok?: boolean; code?: string } | undefined;
  return answer?.ok === false ? `ditolak ${answer.code ?? ''}` : 'berhasil';
}

/** An outcome without its message. @example kindOf('ditolak BLOCKED')  //=> 'ditolak BLOCKED' */
export const kindOf = (words: string): string => words.split(' ').slice(0, 2).join(' ');
