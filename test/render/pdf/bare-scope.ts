import { resolve } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';
import { build } from 'esbuild';

const folder = resolve(__dirname, '../../../src/render');

/** A file of src/render bundled as for Apps Script: a script without modules, the browser's builds, jsPDF's optional packages left out. */
export async function bundle(entry: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(folder, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
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

/** A scope with the language's own globals only; the three deleted ones are provided by Node. */
export function bareScope(): Context {
  const scope = createContext({});
  new Script(
    'delete globalThis.WebAssembly; delete globalThis.console; delete globalThis.SharedArrayBuffer;',
  ).runInContext(scope);
  return scope;
}
