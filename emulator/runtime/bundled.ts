import { buildSync } from 'esbuild';
import { join } from 'node:path';

const built = new Map<string, string>();

/** A file of this emulator with all it imports as one text: the prelude for the bare realm, the worker for a thread. */
export function bundled(file: string, platform: 'neutral' | 'node'): string {
  const known = built.get(file);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '..', file)],
    bundle: true,
    write: false,
    platform,
    target: 'es2020',
    charset: 'ascii',
    format: platform === 'node' ? 'cjs' : 'iife',
    ...(platform === 'neutral' && { globalName: 'bundle' }),
  });
  const code = outputFiles[0]?.text ?? '';
  const text = platform === 'neutral' ? `(() => {${code}\nreturn bundle.entrance;\n})()` : code;
  built.set(file, text);
  return text;
}
