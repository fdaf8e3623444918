import { Killed } from '../../emulator';
import type { Execution } from '../../emulator';
import type { LocalOffice } from '../journeys/local-office';

/** Calls that change something at Google. */
const LEAVES_A_TRACE =
  /\.(batchUpdate|sendEmail|create|update|copy|remove|fetch|fetchAll|activate|setProperty|setProperties|create[A-Z]\w*|deleteTrigger|delete\w*)$/;

export interface Tried {
  readonly execution: Execution;
  /** The call was permitted: it reached its first change, or returned a result. */
  readonly entered: boolean;
  /** The code of its refusal; '' if there is none. */
  readonly refusal: string;
}

/** Calls a function as a person, and ends the execution before its first change, so that all functions can be tried in turn. */
export async function tryDoor(
  office: LocalOffice,
  person: string,
  name: string,
  args: readonly unknown[],
  inWebApp = false,
): Promise<Tried> {
  office.workspace.onCall = ({ service, method, phase }) => {
    if (phase === 'before' && LEAVES_A_TRACE.test(`${service}.${method}`)) throw new Killed();
  };
  try {
    const answers = ['YES', 'YES'];
    const execution = await office.workspace.run({
      function: name,
      args,
      as: person,
      from: 'page',
      inWebApp,
      answers,
    });
    const answer = execution.result as { ok?: boolean; code?: string } | undefined;
    const refusal = answer?.ok === false ? (answer.code ?? '?') : '';
    const ended = execution.status === 'killed' || execution.status === 'completed';
    return { execution, entered: ended && refusal === '', refusal };
  } finally {
    office.workspace.onCall = undefined;
  }
}
