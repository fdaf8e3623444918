import * as v from 'valibot';
import { addRows } from '../app/add-rows';
import { amendRows } from '../app/amend-rows';
import { decideRows } from '../app/decide-rows';
import { confirmStep } from '../app/confirm-step';
import { declareNihil } from '../app/declare-nihil';
import type { Deps } from '../app/deps';
import { finishStep } from '../app/finish-step';
import { grantException } from '../app/grant-exception';
import { openKegiatan } from '../app/open-kegiatan';
import { previewList } from '../app/preview-list';
import { sendReport } from '../app/send-report';
import { archiveScans } from '../app/archive-scans';
import { judgeScan, pairScan } from '../app/decide-scan';
import { takeInScans } from '../app/take-in-scans';
import { takeOverTriggers } from '../app/take-over-triggers';
import { uploadScan } from '../app/upload-scan';
import { viewScans } from '../app/view-scans';
import { warnOfSilence } from '../app/warn-of-silence';
import { viewOverview } from '../app/view-overview';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Answer, Api } from './contract/contract';
import { describeRefusal } from './messages';
import { platformWords } from './platform-words';
import { schemas } from './schemas';
import { overviewView, scansView } from './views';

type Handlers = {
  readonly [N in keyof Api]: (
    ...args: v.InferOutput<(typeof schemas)[N]>
  ) => Result<ValueOf<Api[N]>, Refusal>;
};
type ValueOf<F> = F extends (...args: never[]) => Answer<infer T> ? T : never;

const handlers = (deps: Deps): Handlers => ({
  viewOverview: () => map(viewOverview(deps)(), overviewView),
  openKegiatan: openKegiatan(deps),
  previewList: previewList(deps),
  addRows: (unit, drafts) => addRows(deps)(unit, drafts.map(withoutHoles)),
  declareNihil: declareNihil(deps),
  amendRows: amendRows(deps),
  decideRows: (...args) =>
    map(decideRows(deps)(...args), ({ decided, refused }) => ({
      decided,
      refused: refused.map((refusal) => describeRefusal(refusal).message),
    })),
  grantException: grantException(deps),
  finishStep: finishStep(deps),
  confirmStep: confirmStep(deps),
  checkScans: () => takeInScans(deps)('person'),
  viewScans: (unit) => map(viewScans(deps)(unit), scansView),
  pairScan: pairScan(deps),
  judgeScan: judgeScan(deps),
  uploadScan: (rowId, { name, mimeType, base64 }) =>
    uploadScan(deps)(rowId, { name, mimeType, bytes: deps.decodeBase64(base64) }),
  warnOfSilence: warnOfSilence(deps),
  takeOverTriggers: takeOverTriggers(deps),
  archiveScans: archiveScans(deps),
  sendReport: sendReport(deps),
});

/** Where an unexpected failure leaves its trace for us, under the short code that the person is shown. */
export type Report = (code: string, error: unknown) => void;

/**
 * The page-callable functions: each checks its arguments, asks its use case, and answers in words. No exception, code
 * or English reaches a person; an unexpected failure shows a short code that the execution log explains.
 */
export function serve(deps: () => Deps, report: Report, now: () => number): Api {
  const call = (name: keyof Api, args: readonly unknown[]): Answer<unknown> => {
    try {
      const input = v.safeParse(schemas[name], args);
      if (!input.success) return badInput(input.issues);
      const handler = handlers(deps())[name] as (...input: readonly unknown[]) => Result<unknown, Refusal>;
      return answer(handler(...input.output));
    } catch (error) {
      const code = now().toString(36).slice(-6).toUpperCase();
      report(code, error);
      const words = platformWords(error);
      if (words !== undefined)
        return { ok: false, code: 'PLATFORM', message: `${words} (kode ${code})`, details: [] };
      const message = `Terjadi gangguan yang tidak terduga (kode ${code}). Tidak ada yang hilang; coba lagi, dan sampaikan kode ini bila berulang.`;
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

function badInput(issues: readonly v.BaseIssue<unknown>[]): Answer<never> {
  const where = issues
    .map((issue) => v.getDotPath(issue) ?? '')
    .filter(Boolean)
    .join(', ');
  return {
    ok: false,
    code: 'BAD_INPUT',
    message: `Isian tidak dapat dibaca${where === '' ? '' : ` (${where})`}. Muat ulang sidebar lalu coba lagi.`,
    details: [],
  };
}

const map = <T, U>(result: Result<T, Refusal>, view: (value: T) => U): Result<U, Refusal> =>
  result.ok ? ok(view(result.value)) : result;

/** A field that a page left out is left out, not undefined. */
const withoutHoles = <T extends object>(draft: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]: Exclude<T[K], undefined>;
  };
