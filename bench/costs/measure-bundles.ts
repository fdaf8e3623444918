import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface BundleCost {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

export interface LoadCost {
  readonly what: string;
  /** The least CPU time in milliseconds to evaluate it in a fresh bare context, as each execution at Google does. */
  readonly cpuMs: number;
}

/** Every script and page that is pushed. */
export const measureBundles = (root: string): readonly BundleCost[] =>
  ['app', 'publik'].flatMap((project) =>
    readdirSync(path.join(root, 'dist', project))
      .filter((name) => /\.(?:js|html)$/.test(name))
      .sort()
      .map((name) => {
        const file = `dist/${project}/${name}`;
        const content = readFileSync(path.join(root, file));
        return { file, bytes: content.length, gzipped: gzipSync(content).length };
      }),
  );

/** The server bundles that every execution loads, and the part that is evaluated for printing only. */
export async function measureLoads(root: string): Promise<readonly LoadCost[]> {
  const read = (name: string): string => readFileSync(path.join(root, 'dist', name, 'Code.js'), 'utf8');
  const printing = await printingPart(root);
  return [
    { what: 'the bundle', cpuMs: leastCpu(read('app')) },
    { what: 'the part that prints, beside it', cpuMs: leastCpu(printing) },
    { what: 'the bundle of the public page', cpuMs: leastCpu(read('publik')) },
  ];
}

async function printingPart(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src', 'render', 'printer.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'printing',
    platform: 'browser',
    external: ['canvg', 'html2canvas', 'dompurify'],
  });
  return outputFiles[0]?.text ?? '';
}

const REPEATS = 60;

/** The minimum of the CPU times, to exclude other work on the machine. */
function leastCpu(code: string): number {
  const times = Array.from({ length: REPEATS }, () => {
    const context = vm.createContext({ console });
    const began = process.cpuUsage();
    vm.runInContext(code, context);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
