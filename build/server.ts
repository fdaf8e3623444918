import path from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

/** jsPDF's optional parts for HTML and SVG, which the report does not use. */
const unused = { canvg: false, html2canvas: false, dompurify: false } as const;

/**
 * The entry file to one Code.js. webpack is driven from here because its command line wants a newer Node; target 'web'
 * picks the packages' browser builds, and gas-webpack-plugin writes the top-level functions that Google looks for.
 */
export function buildServer(root: string, entry: string, target: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry: path.join(root, entry),
    output: { path: target, filename: 'Code.js' },
    target: ['web', 'es2020'],
    resolve: { extensions: ['.ts', '.js'], alias: unused },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: require.resolve('esbuild-loader'),
          options: { target: 'es2020', tsconfig: path.join(root, 'tsconfig.json') },
        },
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
      else resolve();
    });
  });
}
