import { translate, type Language } from '../language/translate';
import type { Execution } from './execution';

/** What the handlers of google.script.run are given: the result, or an Error with the message and nothing else. */
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

/** What a page is told when the server died under it. */
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
