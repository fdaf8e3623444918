import type { LateScriptView } from '../rpc/contract/contract';
import { waitingFor } from './overdue';
import { call } from './server';

interface Loading {
  /** Whether the script has run, once that is known. */
  readonly whole: Promise<boolean>;
  /** The same; false if it is not known in time. */
  readonly inTime: Promise<boolean>;
}

const loading = new Map<LateScriptView, Loading>();

/**
 * Runs a script of the project once, and returns what it left in the global `dip<name>`; null if it cannot be loaded, or not in time. It is
 * loaded again if it could not be loaded the first time.
 * @param late receives it if it comes after null was returned
 */
export async function loadScript<T>(
  name: LateScriptView,
  late: (loaded: T) => void = () => undefined,
): Promise<T | null> {
  const left = (): T => globals[`dip${name}`] as T;
  if (hasRun(name)) return left();
  const { whole, inTime } = loading.get(name) ?? load(name);
  if (await inTime) return left();
  void whole.then((isLoaded) => {
    if (isLoaded) late(left());
  });
  return null;
}

const globals = globalThis as { readonly [global: string]: unknown };
const hasRun = (name: LateScriptView): boolean => globals[`dip${name}`] !== undefined;

function load(name: LateScriptView): Loading {
  const forget = (): void => {
    if (loading.get(name) === mine) loading.delete(name);
  };
  const whole = call('viewScript', name).then((answer) => {
    if (!answer.ok) forget();
    // Another call may have been answered first.
    else if (!hasRun(name)) run(answer.value);
    return answer.ok;
  });
  const inTime = new Promise<boolean>((resolve) => {
    const tooLate = (): void => {
      forget();
      resolve(false);
    };
    void waitingFor(whole, tooLate).then(resolve);
  });
  const mine = { whole, inTime };
  loading.set(name, mine);
  return mine;
}

/** A script element with text runs at once; Google's frame allows inline scripts. */
function run(text: string): void {
  const element = document.createElement('script');
  element.textContent = text;
  document.head.append(element);
}
