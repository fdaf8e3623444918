import { SERVER_ERROR } from '../errors';
import { translate } from '../language/translate';
import type { Language } from '../workspace/options';
import type { Execution } from './execution';

/** What the handlers of google.script.run receive: the result, or an Error that has the message and nothing else. */
export type PageAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: 'ScriptError'; readonly message: string } };

/** https://developers.google.com/apps-script/guides/html/reference/run#withFailureHandler(Function) */
export function pageAnswer({ status, result, error }: Execution, language: Language = 'en'): PageAnswer {
  if (status === 'completed') return { ok: true, value: result ?? null };
  const died = translate(SERVER_ERROR, language);
  const message = status === 'killed' ? died : (error?.message ?? died);
  return { ok: false, error: { name: 'ScriptError', message } };
}
