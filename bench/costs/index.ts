import type { Bench } from '../bench';
import { aligned, figure } from '../table';
import { bundles } from './bundles';
import { chart } from './chart';
import type { Cost } from './cost';
import { measureCore, type CoreCost } from './measure-core';
import { measureFiles, measureWhole } from './measure-files';
import { measureRows, type Measured } from './measure-rows';

/** The numbers of rows and of files that are measured. */
const SIZES = { rows: [100, 1_000, 5_000, 10_000, 20_000], files: [10, 100, 500] } as const;
const WHOLE = { rows: 5_000, files: 500 } as const;

interface Sized extends Measured {
  readonly size: number;
}

/** The cost of each operation at Google by size, compared with the usual way and with the floor. */
export const costs: Bench = {
  measures:
    'calls and modelled seconds of each operation by rows and files, beside the usual way and the floor',
  run: async (root) => {
    const core = SIZES.rows.flatMap(measureCore);
    const built = await bundles.run(root);
    const byRows: Sized[] = [];
    for (const rows of SIZES.rows) {
      console.error(`  ${rows} rows`);
      for (const each of await measureRows(root, rows)) byRows.push({ ...each, size: rows });
    }
    const byFiles: Sized[] = [];
    for (const files of SIZES.files) {
      console.error(`  ${files} files`);
      for (const each of await measureFiles(root, files)) byFiles.push({ ...each, size: files });
    }
    console.error(`  the whole procedure, ${WHOLE.rows} rows and ${WHOLE.files} files`);
    const whole = await measureWhole(root, WHOLE.rows, WHOLE.files);
    const text = [
      section('By rows', costTable('rows', byRows)),
      section('By files, among 1,000 rows', costTable('files', byFiles)),
      section('The whole procedure', wholeLines(whole, byRows, byFiles)),
      section('The deciding part alone', coreTable(core)),
      section('Bundles', built.text),
    ].join('\n\n');
    return { text, data: { byRows, byFiles, whole, core, bundles: built.data }, picture: picture(byRows) };
  },
};

const section = (title: string, body: string): string => `### ${title}\n\n${body}`;
const times = (more: Cost, less: Cost, of: 'calls' | 'modelledSeconds'): string =>
  `${figure(more[of] / less[of], 1)}x`;

const costTable = (unit: string, measured: readonly Sized[]): string =>
  aligned([
    [
      'operation',
      unit,
      'calls',
      'modelled s',
      'longest run s',
      'usual: calls',
      'usual: s',
      'floor: calls',
      'floor: s',
      'usual / ours',
      'ours / floor',
    ],
    ...measured.map(({ operation, size, ours, others }) => [
      operation,
      figure(size),
      figure(ours.calls),
      figure(ours.modelledSeconds, 1),
      figure(ours.longest, 1),
      ...(others === null
        ? ['', '', '', '', '', '']
        : [
            figure(others.usual.calls),
            figure(others.usual.modelledSeconds),
            figure(others.floor.calls),
            figure(others.floor.modelledSeconds, 1),
            times(others.usual, ours, 'modelledSeconds'),
            times(ours, others.floor, 'modelledSeconds'),
          ]),
    ]),
  ]);

/** For the whole procedure, the usual way and the floor are the sums of its parts at those sizes. */
function wholeLines(whole: Measured, byRows: readonly Sized[], byFiles: readonly Sized[]): string {
  const parts = [
    ...byRows.filter(({ size }) => size === WHOLE.rows),
    ...byFiles.filter(({ size }) => size === WHOLE.files),
  ].flatMap(({ others }) => (others === null ? [] : [others]));
  const sum = (way: 'usual' | 'floor', of: 'calls' | 'modelledSeconds'): number =>
    parts.reduce((total, part) => total + part[way][of], 0);
  const { ours } = whole;
  return [
    `${figure(WHOLE.rows)} rows and ${figure(WHOLE.files)} scans: ${figure(ours.calls)} calls in ${ours.executions} executions,`,
    `${figure(ours.modelledSeconds)} modelled seconds, the longest execution ${figure(ours.longest)} of 360.`,
    `The parts that have a usual way come to ${figure(sum('usual', 'calls'))} calls and ${figure(sum('usual', 'modelledSeconds'))} s that way`,
    `(${figure(sum('usual', 'modelledSeconds') / ours.modelledSeconds, 1)} times the whole of ours), to ${figure(sum('floor', 'calls'))} calls and ${figure(sum('floor', 'modelledSeconds'))} s at the floor`,
    `(ours is ${figure(ours.modelledSeconds / sum('floor', 'modelledSeconds'), 1)} times that).`,
  ].join('\n');
}

const coreTable = (core: readonly CoreCost[]): string =>
  aligned([
    ['work', 'rows', 'CPU ms', 'heap MB'],
    ...core.map(({ work, rows, cpuMs, heapMb }) => [work, figure(rows), figure(cpuMs, 1), figure(heapMb, 1)]),
  ]);

/** Step 4, the operation that touches every row of two sheets. */
function picture(byRows: readonly Sized[]): string {
  const entries = byRows.filter(({ operation }) => operation === 'step 4');
  const points = (calls: (each: Sized) => number) => entries.map((each) => [each.size, calls(each)] as const);
  return chart('Calls to Google in step 4', [
    {
      name: 'a cell at a time',
      color: '#b3261e',
      dash: '6 3',
      points: points(({ others }) => others?.usual.calls ?? 1),
    },
    { name: 'this product', color: '#1a56c4', dash: '', points: points(({ ours }) => ours.calls) },
    {
      name: 'the floor',
      color: '#146c2e',
      dash: '2 3',
      points: points(({ others }) => others?.floor.calls ?? 1),
    },
  ]);
}
