import type { SheetEvent } from '../user-actions/events';
import { identityOf } from '../runtime/identity';
import { isSuspended } from '../workspace/accounts';
import { declares } from '../workspace/project';
import type { ProjectRuntime } from '../workspace/project-runtime';
import type { Execution, RunRequest } from '../runtime/execution';

const SIMPLE = { open: 'onOpen', edit: 'onEdit', change: undefined } as const;
const INSTALLABLE = { open: 'ON_OPEN', edit: 'ON_EDIT', change: 'ON_CHANGE' } as const;

/**
 * Runs what an action of a person triggers: the simple trigger if the bundle has one, then the installable ones, each
 * as its creator. https://developers.google.com/apps-script/guides/triggers/installable
 */
export async function fireEvents(
  runtime: ProjectRuntime,
  events: readonly SheetEvent[],
): Promise<readonly Execution[]> {
  const executions: Execution[] = [];
  for (const event of events)
    for (const request of requestsFor(runtime, event)) executions.push(await runtime.run(request));
  return executions;
}

function requestsFor(runtime: ProjectRuntime, event: SheetEvent): readonly RunRequest[] {
  const { host } = runtime;
  const simple = SIMPLE[event.kind];
  const listening = host.state.triggers.filter(
    ({ eventType, owner }) => eventType === INSTALLABLE[event.kind] && !isSuspended(host, owner),
  );
  return [
    ...(simple !== undefined && declares(host.project, simple)
      ? [simpleRequest(runtime, event, simple)]
      : []),
    ...listening.map(({ handler, owner, id }) =>
      withUser(
        runtime,
        { authMode: 'FULL', triggerUid: id, ...event.facts },
        {
          function: handler,
          as: owner,
          from: 'trigger',
          visitor: event.as,
        },
      ),
    ),
  ];
}

const simpleRequest = (runtime: ProjectRuntime, event: SheetEvent, name: string): RunRequest =>
  withUser(
    runtime,
    { authMode: 'LIMITED', ...event.facts },
    {
      function: name,
      as: event.as,
      from: 'simple-trigger',
    },
  );

/** Adds `user`, as far as Session would reveal it: https://developers.google.com/apps-script/guides/triggers/events */
function withUser({ host }: ProjectRuntime, facts: object, request: RunRequest): RunRequest {
  const user = identityOf(host, request).activeUser;
  return { ...request, args: [{ $event: { inSpreadsheet: true, user, ...facts } }] };
}
