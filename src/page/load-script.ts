import type { LateScriptView } from '../rpc/contract/contract';
import { call } from './server';

const loading = new Map<LateScriptView, Promise<boolean>>();

/**
 * Runs a script of the project once, and returns what it left in the global `dip<name>`; null if it cannot be loaded. It is loaded
 * again if it could not be loaded the first time.
 */
export async function loadScript<T>(name: LateScriptView): Promise<T | null> {
  if (!(await (loading.get(name) ?? load(name)))) return null;
  return (globalThis as { readonly [global: string]: unknown })[`dip${name}`] as T;
}

function load(name: LateScriptView): Promise<boolean> {
  const loaded = call('viewScript', name).then((answer) => {
    if (!answer.ok) loading.delete(name);
    else run(answer.value);
    return answer.ok;
  });
  loading.set(name, loaded);
  return loaded;
}

/** A script element with text runs at once; Google's frame allows inline scripts. */
function run(text: string): void {
  const element = document.createElement('script');
  element.textContent = text;
  document.head.append(element);
}
