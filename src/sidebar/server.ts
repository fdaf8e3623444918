import type { Answer, Api } from '../rpc/contract/contract';

type Runner = { [N in keyof Api]: (...args: Parameters<Api[N]>) => void } & {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};
declare const google: { readonly script: { readonly run: Runner } };

type ValueOf<N extends keyof Api> = ReturnType<Api[N]> extends Answer<infer T> ? T : never;

const lost: Answer<never> = {
  ok: false,
  code: 'NO_ANSWER',
  message: 'Google tidak menjawab. Periksa sambungan internet, lalu coba lagi.',
  details: [],
};

/** Calls a function of the bundle; always answers, never throws. A null result is an answer that Google could not carry. */
export const call = <N extends keyof Api>(
  name: N,
  ...args: Parameters<Api[N]>
): Promise<Answer<ValueOf<N>>> =>
  new Promise((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((answer) => resolve((answer ?? lost) as Answer<ValueOf<N>>))
      .withFailureHandler(() => resolve(lost));
    (runner[name] as (...given: Parameters<Api[N]>) => void)(...args);
  });
