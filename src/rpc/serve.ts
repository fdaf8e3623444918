import * as v from 'valibot';
import type { Deps } from '../app/deps';
import type { Result } from '../domain/refusal/result';
import type { Refusal } from '../domain/refusal/refusal';
import type { Classify } from '../ports/platform-fault';
import type { Answer, Api } from './contract/contract';
import { handlers } from './handlers/handlers';
import { describeRefusal } from './messages';
import { platformWords } from './platform-words';
import { schemas } from './schemas/schemas';

/** Where an unexpected failure leaves its trace for us, under the short code that the person is shown. */
export type Report = (code: string, error: unknown) => void;

export interface Surroundings {
  readonly report: Report;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly classify: Classify;
}

/**
 * The page-callable functions: each checks its arguments, asks its use case, and answers in words. No exception, code
 * or English reaches a person; an unexpected failure shows a short code that the execution log explains.
 */
export function serve(deps: () => Deps, { report, now, classify }: Surroundings): Api {
  const call = (name: keyof Api, args: readonly unknown[]): Answer<unknown> => {
    try {
      const input = v.safeParse(schemas[name], args);
      if (!input.success) return badInput(input.issues);
      const handler = handlers(deps())[name] as (...input: readonly unknown[]) => Result<unknown, Refusal>;
      return answer(handler(...input.output));
    } catch (error) {
      const code = now().toString(36).slice(-6).toUpperCase();
      report(code, error);
      const words = platformWords[classify(error)];
      if (words !== undefined)
        return { ok: false, code: 'PLATFORM', message: `${words} (kode ${code})`, details: [] };
      const message = `Terjadi gangguan yang tidak terduga (kode ${code}). Data Anda aman; silakan coba lagi, dan sampaikan kode ini bila berulang.`;
      return { ok: false, code: 'UNEXPECTED', message, details: [] };
    }
  };
  return Object.fromEntries(
    (Object.keys(schemas) as (keyof Api)[]).map((name) => [
      name,
      (...args: readonly unknown[]) => call(name, args),
    ]),
  ) as unknown as Api;
}

function answer(result: Result<unknown, Refusal>): Answer<unknown> {
  return result.ok
    ? { ok: true, value: result.value }
    : { ok: false, code: result.error.code, ...describeRefusal(result.error) };
}

/** The page sends what its forms hold, so a person can only have written too much; anything else is not from our page. */
function badInput(issues: readonly v.BaseIssue<unknown>[]): Answer<never> {
  const tooLong = issues.find(({ type }) => type === 'max_length');
  const message =
    tooLong === undefined
      ? 'Isian tidak dapat dibaca. Muat ulang sidebar lalu coba lagi.'
      : `Ada isian yang terlalu panjang: paling banyak ${String(tooLong.requirement)}. Pendekkan atau bagi, lalu coba lagi.`;
  return { ok: false, code: 'BAD_INPUT', message, details: [] };
}
