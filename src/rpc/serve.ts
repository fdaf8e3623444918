import * as v from 'valibot';
import type { Deps } from '../app/deps';
import type { Result } from '../domain/refusal/result';
import type { Classify } from '../ports/platform-fault';
import { apiNames, calls } from './calls/calls';
import type { PageCall } from './calls/page-call';
import type { Answer, Api } from './contract/contract';
import { describeRefusal } from './messages';
import { withPeople } from './named-people';
import { platformWords } from './platform-words';

/** Logs an unexpected failure under the short code that the person is shown. */
type Report = (code: string, error: unknown) => void;

export interface Surroundings {
  readonly report: Report;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly classify: Classify;
}

/**
 * The functions that a page may call. Each validates its arguments, calls its use case, and returns words for a refusal. No
 * exception or English text reaches a person; an unexpected failure shows a short code that the execution log explains.
 */
export function serve(deps: () => Deps, { report, now, classify }: Surroundings): Api {
  const call = (name: keyof Api, sent: readonly unknown[]): Answer<unknown> => {
    try {
      const { args, run } = calls[name] as PageCall<unknown, readonly unknown[], unknown>;
      const checked = v.safeParse(args, sent);
      if (!checked.success) return badInput(checked.issues);
      const current = deps();
      const reply = answer(run(current, checked.output));
      return withPeople(name, reply, current.execution.people()) as Answer<unknown>;
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
    apiNames.map((name) => [name, (...sent: readonly unknown[]) => call(name, sent)]),
  ) as unknown as Api;
}

function answer(result: Result<unknown>): Answer<unknown> {
  return result.ok
    ? { ok: true, value: result.value }
    : { ok: false, code: result.error.code, ...describeRefusal(result.error) };
}

/** The only invalid argument that a person can cause is too much text in a form; any other does not come from our page. */
function badInput(issues: readonly v.BaseIssue<unknown>[]): Answer<never> {
  const tooLong = issues.find(({ type }) => type === 'max_length');
  const message =
    tooLong === undefined
      ? 'Isian tidak dapat dibaca. Muat ulang sidebar lalu coba lagi.'
      : `Ada isian yang terlalu panjang: paling banyak ${String(tooLong.requirement)}. Pendekkan atau bagi, lalu coba lagi.`;
  return { ok: false, code: 'BAD_INPUT', message, details: [] };
}
