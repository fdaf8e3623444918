const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

/** Built-ins that no test replaces. jest looks up each use of a global in its sandbox, which takes most of the time of a loop over pixels. */
const BUILT_INS =
  'Array, BigInt, Float32Array, Float64Array, Int16Array, Int32Array, Int8Array, JSON, Map, Math, Number, Object, RegExp, Set, String, Symbol, Uint16Array, Uint32Array, Uint8Array, Uint8ClampedArray, WeakMap';

/** TypeScript to CommonJS for jest; types are checked by `npm run types`, not here. */
exports.process = (source, file) => {
  const { code, map } = transformSync(source, {
    loader: file.endsWith('x') ? 'tsx' : file.endsWith('.js') ? 'js' : 'ts',
    format: 'cjs',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'external',
    sourcefile: file,
    banner: `var { ${BUILT_INS} } = globalThis;`,
  });
  return { code, map };
};

const own = readFileSync(require.resolve('./esbuild-transformer.cjs'));

/** What is stored of an earlier run is used only for the same file and the same transformer. */
exports.getCacheKey = (source, file, { configString }) =>
  createHash('sha256')
    .update(own)
    .update('\0')
    .update(file)
    .update('\0')
    .update(configString)
    .update('\0')
    .update(source)
    .digest('hex');
