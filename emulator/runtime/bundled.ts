import { join } from 'node:path';
import { kept } from '../storage/kept';
import { loadEsbuild, sourcesIn } from './sources';

const emulator = join(__dirname, '..');
const built = new Map<string, string>();

/**
 * Bundles a file of this emulator with its imports into one text: the prelude for the bare realm, the worker for a
 * thread. Cached on disk until a source or esbuild changes.
 */
export function bundled(file: string, platform: 'neutral' | 'node'): string {
  const known = built.get(file);
  if (known !== undefined) return known;
  const text = kept('bundle', [file, ...sourcesIn(emulator, 'web')], () => bundle(file, platform));
  built.set(file, text);
  return text;
}

function bundle(file: string, platform: 'neutral' | 'node'): string {
  const { outputFiles } = loadEsbuild().buildSync({
    entryPoints: [join(emulator, file)],
    bundle: true,
    write: false,
    platform,
    target: 'es2020',
    charset: 'ascii',
    format: platform === 'node' ? 'cjs' : 'iife',
    ...(platform === 'neutral' && { globalName: 'bundle' }),
  });
  const code = outputFiles[0]?.text ?? '';
  return platform === 'neutral' ? `(() => {${code}\nreturn bundle.entrance;\n})()` : code;
}
