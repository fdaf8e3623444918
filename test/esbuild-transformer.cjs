const { transformSync } = require('esbuild');

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
  });
  return { code, map };
};
