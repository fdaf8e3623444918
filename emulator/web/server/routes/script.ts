import { languageOf } from '../../../language/translate';
import { pageAnswer } from '../../../runtime/page-answer';
import { fireEvents } from '../../../script/fire-events';
import type { RunAnswer, WireEvent } from '../../wire/wire';
import { wireConsent } from '../consent';
import type { ServerContext, Routes, Visit } from './route';
import type { Execution, RunSource, UiEvent } from '../../../runtime/execution';

interface Order {
  readonly function: string;
  readonly args?: readonly unknown[];
  readonly from: 'menu' | 'page';
}

export const scriptRoutes: Routes = {
  /** The person opens the spreadsheet: simple and installable triggers build the menus. */
  'POST /api/open': async ({ runtime, frames, watch }, { person }): Promise<RunAnswer> => {
    const executions = await fireEvents(runtime, [{ kind: 'open', as: person, facts: {} }]);
    watch.check();
    const failed = executions.find(({ status }) => status !== 'completed');
    return {
      ok: failed === undefined,
      result: null,
      message: failed ? messageOf(failed) : '',
      events: executions.flatMap(({ ui }) => ui).flatMap((event) => wireEvent(event, frames.add)),
    };
  },

  'POST /api/run': async (context, visit) => {
    const order = await visit.json<Order>();
    return run(context, visit, order.function, order.args ?? [], order.from);
  },

  /** The person pressed Continue in the consent window, with these boxes ticked. */
  'POST /api/consent': async ({ workspace }, visit) => {
    const { scopes } = await visit.json<{ scopes: readonly string[] }>();
    workspace.consent.allow(visit.person, scopes);
    return {};
  },

  'POST /api/answer': async ({ questions }, visit) => {
    const { id, answer } = await visit.json<{ id: string; answer: string | null }>();
    questions.answer(id, answer);
    return {};
  },
};

/** Runs it in its own thread, so that executions are concurrent. */
async function run(
  { workspace, runtime, questions, frames, watch }: ServerContext,
  visit: Visit,
  name: string,
  args: readonly unknown[],
  from: RunSource,
): Promise<RunAnswer> {
  const execution = await workspace.run({
    function: name,
    args,
    as: visit.person,
    from,
    isolation: 'worker',
    ask: (question) => questions.ask(visit.tab, question),
  });
  watch.check();
  const answer = pageAnswer(execution, languageOf(runtime.host, visit.person));
  return {
    ok: answer.ok,
    result: answer.ok ? answer.value : null,
    message: answer.ok ? '' : answer.error.message,
    ...(execution.asksConsent && { consent: wireConsent(runtime.host, execution.asksConsent) }),
    events: execution.ui.flatMap((event) => wireEvent(event, frames.add)),
  };
}

const messageOf = ({ error, status }: Execution): string =>
  status === 'completed' ? '' : (error?.message ?? status);

/** Questions are skipped: they were answered while it ran. */
function wireEvent(event: UiEvent, addFrame: (html: string) => string): readonly WireEvent[] {
  const { kind, title, message = '', html, width, height, items } = event;
  if (kind === 'alert' || kind === 'prompt') return [];
  return [
    {
      kind,
      title,
      message,
      ...(html !== undefined && { frame: addFrame(html) }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      ...(items && { items }),
    },
  ];
}
