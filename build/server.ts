import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { packagesOf } from './licences';
import { breakLines } from './break-lines';
import { writeEntry } from './entry';
import { isNewer } from './is-newer';

/**
 * The newest syntax that Google's parser is known to accept: a push with class fields and later syntax was refused
 * (https://github.com/google/clasp/issues/907).
 */
const SYNTAX = 2019;

/** Approximate maximum in characters. The script editor may hang on a line of hundreds of thousands. */
export const LINE_LENGTH = 400;

/** Its files are read to build and are not in the bundle. */
const LOADER = path.dirname(require.resolve('esbuild-loader/package.json'));

/** jsPDF's optional parts for HTML and SVG, which the report does not use. */
const unused = { canvg: false, html2canvas: false, dompurify: false } as const;

/**
 * Bundles a file that exports `entryPoints` to one Code.js. webpack is called from here because its command line requires
 * a newer Node. Target 'web' selects the packages' browser builds.
 * @returns the packages that were read
 */
export async function buildServer(root: string, entry: string, target: string): Promise<readonly string[]> {
  const packages = await bundle(root, await writeEntry(root, entry, path.basename(target)), target);
  const file = path.join(target, 'Code.js');
  await writeFile(file, breakLines(await readFile(file, 'utf8'), LINE_LENGTH, SYNTAX));
  return packages;
}

function bundle(root: string, entry: string, target: string): Promise<readonly string[]> {
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry,
    output: { path: target, filename: 'Code.js' },
    target: ['web', `es${SYNTAX}`],
    resolve: { extensions: ['.ts', '.js'], alias: unused },
    module: {
      rules: [
        // A line cannot be broken within a template literal: texts are concatenated instead.
        lowered(/\.ts$/, {
          tsconfig: path.join(root, 'tsconfig.json'),
          supported: { 'template-literal': false },
        }),
        lowered((file) => /\.[cm]?js$/.test(file) && isNewer(readFileSync(file, 'utf8'), SYNTAX)),
      ],
    },
    plugins: [new GasPlugin(), new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    optimization: {
      minimizer: [
        new TerserPlugin({
          extractComments: false,
          terserOptions: { format: { comments: /@license|@preserve|^!/i, ascii_only: true } },
        }),
      ],
    },
    performance: { hints: false },
    devtool: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (!stats || stats.hasErrors())
        reject(
          new Error(
            stats?.toString({ all: false, errors: true, errorDetails: true }) ?? 'webpack said nothing',
          ),
        );
      else
        resolve(
          packagesOf(
            [...stats.compilation.fileDependencies].filter(
              (each) => /\.[cm]?js$/.test(each) && !each.startsWith(LOADER),
            ),
          ),
        );
    });
  });
}

/**
 * A class field in a package stops the push as well. Packages that need no lowering are not transformed, because
 * esbuild removes licence comments inside a statement.
 */
const lowered = (test: RegExp | ((file: string) => boolean), options: object = {}): webpack.RuleSetRule => ({
  test,
  loader: require.resolve('esbuild-loader'),
  options: { ...options, target: `es${SYNTAX}` },
});
