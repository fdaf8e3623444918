import type { LateScriptView } from '../rpc/contract/contract';
import { call } from './server';

const loading = new Map<LateScriptView, Promise<boolean>>();

/** Runs a script of the project once. It is loaded again if it could not be loaded the first time. */
export function loadScript(name: LateScriptView): Promise<boolean> {
  const known = loading.get(name);
  if (known) return known;
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
