import type { Execution, RunSource } from '../../emulator';
import { misfortunes } from '../misfortunes';
import { handsInBetween } from './actions/hands';
import { look } from './picture';
import type { Random } from './random';
import { nothingMeant, type Meant, type World } from './world';

const TROUBLE = 0.12;
const IN_BETWEEN = 0.1;
/** Few executions make more calls. */
const MOST_CALLS = 9;

export interface Request {
  readonly as: string;
  readonly from?: RunSource;
  readonly call: string;
  readonly args?: readonly unknown[];
  readonly meant?: Meant;
}

/** One execution, sometimes with a misfortune or a colleague's hand in the middle of it. @returns what became of it, in words */
export async function perform(world: World, random: Random, request: Request): Promise<string> {
  const { as, from = 'page', call, args = [], meant = nothingMeant } = request;
  expectOnly(world, meant);
  const planted = plant(world, random);
  const { workspace } = world.office;
  if (world.isShort && random.chance(0.5))
    workspace.quotas.leaveInMinute(as, 1 + random.below(6), random.below(4));
  const click = () => workspace.run({ function: call, args, as, from, answers: ['YES', 'OK', 'OK'] });
  let execution = await click();
  workspace.onCall = undefined;
  let waited = '';
  if (world.isShort && isToWait(execution)) {
    world.struck[SHORT] = (world.struck[SHORT] ?? 0) + 1;
    await workspace.clock.advance(60_000);
    waited = ', semenit kemudian';
    execution = await click();
  }
  return `${call}(${short(args)}) oleh ${as}${planted()}${waited}: ${outcome(execution)}`;
}

const SHORT = 'kuota menit habis, diklik lagi';

/** The product asks the person for a minute's patience. */
export const isToWait = ({ result, ui }: Execution): boolean =>
  [
    (result as { message?: string } | undefined)?.message ?? '',
    ...ui.map(({ message = '' }) => message),
  ].some((words) => words.startsWith('Kuota Google untuk menit ini'));

/** The clock goes ahead, and its triggers work. */
export async function letPass(world: World, random: Random, minutes: number): Promise<string> {
  expectOnly(world, nothingMeant);
  const planted = plant(world, random);
  const executions = await world.office.workspace.clock.advance(minutes * 60_000);
  world.office.workspace.onCall = undefined;
  return `${minutes} menit berlalu${planted()}: ${executions.map(outcome).join(', ') || 'tanpa pemicu'}`;
}

export function expectOnly(world: World, meant: Meant): void {
  world.meant = meant;
  world.handled = false;
  world.before = look(world.office, world.order);
}

/** @returns what was planted, in words */
function plant(world: World, random: Random): () => string {
  const { workspace } = world.office;
  if (random.chance(TROUBLE)) {
    const misfortune = random.pick(misfortunes);
    const at = misfortune.name.startsWith('kunci') ? 0 : random.below(MOST_CALLS);
    misfortune.plant(workspace, at);
    world.troubled = true;
    world.struck[misfortune.name] = (world.struck[misfortune.name] ?? 0) + 1;
    return () => ` (${misfortune.name} ${at + 1})`;
  }
  if (!random.chance(IN_BETWEEN)) return () => '';
  const hand = random.pick(handsInBetween);
  let waiting = true;
  let words = '';
  workspace.onCall = ({ method, phase }) => {
    if (!waiting || phase !== 'before' || !method.includes('batchUpdate')) return;
    waiting = false;
    words = ` (sela: ${hand.act(world, random)})`;
    world.before = look(world.office, world.order);
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
