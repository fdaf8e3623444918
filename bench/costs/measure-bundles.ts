import { existsSync, readFileSync } from 'node:fs';
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
  /** Median milliseconds to evaluate in a fresh bare context, as each execution at Google does. */
  readonly ms: number;
}

const files = [
  'dist/app/Code.js',
  'dist/app/Sidebar.html',
  'dist/publik/Code.js',
  'dist/publik/Halaman.html',
];

export const measureBundles = (root: string): readonly BundleCost[] =>
  files
    .filter((file) => existsSync(path.join(root, file)))
    .map((file) => {
      const content = readFileSync(path.join(root, file));
      return { file, bytes: content.length, gzipped: gzipSync(content).length };
    });

/** The server bundle as every execution loads it, and the part that only printing evaluates. */
export async function measureLoads(root: string): Promise<readonly LoadCost[]> {
  const code = readFileSync(path.join(root, 'dist', 'app', 'Code.js'), 'utf8');
  const printing = await printingPart(root);
  return [
    { what: 'the bundle', ms: median(code) },
    { what: 'the part that prints, beside it', ms: median(printing) },
  ];
}

async function printingPart(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src', 'app', 'report', 'print.ts')],
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

const REPEATS = 15;

function median(code: string): number {
  const times = Array.from({ length: REPEATS }, () => {
    const context = vm.createContext({ console });
    const began = performance.now();
    vm.runInContext(code, context);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[Math.floor(REPEATS / 2)] ?? 0;
}
