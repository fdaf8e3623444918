import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';
import { build } from 'esbuild';
import { renderReportPdf } from '../../../../src/app/report/pdf';
import type { ReportModel } from '../../../../src/domain/report/report-model';
import { fullModel, oddModel } from './sample-model';

const folder = resolve(__dirname, '../../../../src/app/report/pdf');

/** Bundled as for Apps Script: a script without modules, the browser's builds, jsPDF's optional packages left out. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(folder, 'index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'report',
    platform: 'browser',
    target: 'es2020',
    logLevel: 'silent',
    plugins: [
      {
        name: 'without-optional-packages',
        setup(esbuild) {
          esbuild.onResolve({ filter: /^(canvg|html2canvas|dompurify)$/ }, ({ path }) => ({
            path,
            namespace: 'empty',
          }));
          esbuild.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

/** A scope with the language's own names only; the three deleted ones are Node's, not the language's to rely on there. */
function bareScope(): Context {
  const scope = createContext({});
  new Script(
    'delete globalThis.WebAssembly; delete globalThis.console; delete globalThis.SharedArrayBuffer;',
  ).runInContext(scope);
  return scope;
}

const render = (scope: Context, model: ReportModel): Uint8Array => {
  scope['model'] = JSON.stringify(model);
  return Uint8Array.from(
    JSON.parse(
      new Script('JSON.stringify(Array.from(report.renderReportPdf(JSON.parse(model))))').runInContext(
        scope,
      ) as string,
    ) as number[],
  );
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('in a runtime without TextEncoder, atob, console, window and timers', () => {
  const scope = bareScope();
  beforeAll(async () => void new Script(await bundle()).runInContext(scope));

  test('the scope lacks what Apps Script lacks', () => {
    const names = [
      'window',
      'global',
      'process',
      'Buffer',
      'setTimeout',
      'URL',
      'console',
      'WebAssembly',
      'document',
      'navigator',
    ];
    expect(
      names.filter((name) => new Script(`typeof ${name} !== 'undefined'`).runInContext(scope) as boolean),
    ).toEqual([]);
  });

  test.each([
    ['200 rows', fullModel(200)],
    ['strange signs', oddModel],
  ])('a report with %s has the same bytes as in Node', (_what, model) => {
    expect(sha256(render(scope, model))).toBe(sha256(renderReportPdf(model)));
  });
});
