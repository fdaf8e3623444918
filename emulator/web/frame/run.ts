import { legalArguments } from './legal-arguments';
import { onReply, tellParent, type FrameReply } from './ask-parent';

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let last = 0;

/** https://developers.google.com/apps-script/guides/html/reference/run : calls run concurrently, each with its own handlers. */
export function installRun(): object {
  const names = (globalThis as unknown as { __functions?: readonly string[] }).__functions ?? [];
  onReply(settle);
  return runner(names, {});
}

function runner(names: readonly string[], handlers: Handlers): object {
  const calls = names.map((name) => [name, (...args: readonly unknown[]) => call(name, args, handlers)]);
  return Object.freeze({
    ...(Object.fromEntries(calls) as object),
    withSuccessHandler: (success: Handler) => runner(names, { ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner(names, { ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner(names, { ...handlers, userObject }),
  });
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const legal = legalArguments(args);
  last += 1;
  waiting.set(last, handlers);
  tellParent({ google: 'run', id: last, name, args: legal });
}

/** A failure is delivered as an Error with the message only; an unhandled one is printed to the console. */
function settle({ id, ok, result, message }: FrameReply): void {
  const handlers = waiting.get(id);
  waiting.delete(id);
  if (!handlers) return;
  if (ok) return handlers.success?.(result, handlers.userObject);
  const error = Object.assign(new Error(message), { name: 'ScriptError' });
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(`Uncaught ${message}`);
}
