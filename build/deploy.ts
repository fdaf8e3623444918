import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from './build';
import { pushCommand } from './push-command';

/** `deploy.ts .clasp.json` builds and pushes the project that this clasp settings file names. */
async function main([settings = '.clasp.json']: readonly string[]): Promise<number> {
  const root = path.resolve(__dirname, '..');
  const command = pushCommand(root, settings);
  await build(root);
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
