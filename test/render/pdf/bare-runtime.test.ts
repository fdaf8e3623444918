import { createHash } from 'node:crypto';
import { Script, type Context } from 'node:vm';
import { renderCsv } from '../../../src/render/csv';
import { renderReportPdf } from '../../../src/render/pdf';
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx';
import type { ReportModel } from '../../../src/domain/report/report-model';
import { bareScope, bundle } from './bare-scope';
import { fullModel, oddModel } from './sample-model';

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
  beforeAll(async () => void new Script(await bundle('pdf/index.ts', 'report')).runInContext(scope));

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

test('a workbook and a CSV written in that runtime, without any shim, have the same bytes as in Node', async () => {
  const scope = bareScope();
  new Script(await bundle('xlsx/render-xlsx.ts', 'xlsx')).runInContext(scope);
  new Script(await bundle('csv.ts', 'csv')).runInContext(scope);
  const sheets = [{ name: 'DIP', columns: [{ header: 'Judul', width: 40 }], rows: [['é ≥ 😀 =1'], [2026]] }];
  scope['sheets'] = JSON.stringify(sheets);
  const written = new Script('JSON.stringify(Array.from(xlsx.renderXlsx(JSON.parse(sheets))))').runInContext(
    scope,
  ) as string;
  expect(Uint8Array.from(JSON.parse(written) as number[])).toEqual(renderXlsx(sheets));
  expect(new Script("csv.renderCsv(['é'], [['=1']])").runInContext(scope)).toBe(renderCsv(['é'], [['=1']]));
});
