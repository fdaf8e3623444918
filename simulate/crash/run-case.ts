import type { DemoOffice } from '../../demo/office';
import type { Execution } from '../../emulator';
import { ppid } from '../../demo/people';
import type { Operation } from './scenario';

/** The number of retries by a person, and the wait between them. */
const TRIES = 4;
const WAIT_MS = 6 * 60_000;

interface Reply {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
}

export const perform = (office: DemoOffice, operation: Operation): Promise<Execution> =>
  office.workspace.run({
    function: operation.call,
    args: operation.args?.(office) ?? [],
    as: operation.as,
    from: operation.from,
    answers: ['YES', 'YES', 'OK'],
  });

const replyOf = ({ result }: Execution): Reply | undefined =>
  typeof result === 'object' && result !== null && 'ok' in result ? (result as Reply) : undefined;

/** Whether the operation has completed. A temporary refusal is not a completion; "already done" after a second click is. */
export const cameThrough = (office: DemoOffice, { isDone }: Operation, execution: Execution): boolean =>
  execution.status === 'completed' && replyOf(execution)?.ok !== false && (isDone?.(office) ?? true);

/** Repeats the operation until it is done or the product says that nothing is left to do. */
export async function goOn(office: DemoOffice, operation: Operation): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (operation.isDone?.(office)) return;
    if (cameThrough(office, operation, await perform(office, operation))) return;
    await office.workspace.clock.advance(WAIT_MS);
  }
}

export async function settle(office: DemoOffice, { settleMinutes, endsWithNight }: Operation): Promise<void> {
  for (let minutes = 0; minutes < (settleMinutes ?? 0); minutes += 4)
    await office.workspace.clock.advance(4 * 60_000);
  if (endsWithNight)
    await office.workspace.run({ function: 'dailyTick', as: nightOf(office), from: 'trigger' });
}

/** The account whose trigger runs at night; a run of anybody else does nothing. */
const nightOf = ({ workspace }: DemoOffice): string =>
  workspace.triggers.filter(({ handler }) => handler === 'dailyTick').at(-1)?.owner ?? ppid;
