import type { Answer, Api } from '../rpc/contract/contract';
import { platformWords } from '../rpc/platform-words';
import { pageFailure } from './page-failure';

type Runner = { [N in keyof Api]: (...args: Parameters<Api[N]>) => void } & {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};
declare const google: { readonly script: { readonly run: Runner } };

type ValueOf<N extends keyof Api> = ReturnType<Api[N]> extends Answer<infer T> ? T : never;

const lost: Answer<never> = {
  ok: false,
  code: 'NO_ANSWER',
  message: platformWords.DISCONNECTED ?? '',
  details: [],
};

/** The account for which the menu opened the page, as written there by the menu. */
const opener = (): string => document.getElementById('buka')?.dataset['akun'] ?? '';

/** Calls a function of the bundle; always returns an answer, never throws. null means that Google could not transfer the result. */
export const call = <N extends keyof Api>(
  name: N,
  ...args: Parameters<Api[N]>
): Promise<Answer<ValueOf<N>>> =>
  new Promise((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((answer) => resolve((answer ?? lost) as Answer<ValueOf<N>>))
      .withFailureHandler((error) => resolve(pageFailure(error, opener())));
    (runner[name] as (...given: Parameters<Api[N]>) => void)(...args);
  });
