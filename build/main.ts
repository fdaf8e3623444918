import path from 'node:path';
import { build } from './build';
import { isFresh } from './is-fresh';

/** `--if-needed` builds only when a source is newer than the built files. */
async function main(args: readonly string[]): Promise<void> {
  const root = path.resolve(__dirname, '..');
  if (args.includes('--if-needed') && (await isFresh(root, path.join(root, 'dist')))) return;
  await build(root);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
