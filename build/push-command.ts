import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The Node arguments that push a project with clasp. `--force`: without it clasp asks whether to overwrite the
 * manifest; where nobody can answer, it pushes nothing and still exits with success.
 * @param settings clasp's settings file of the project, beside package.json
 * @throws Error that says what to do while the settings name no script
 */
export function pushCommand(root: string, settings: string): readonly string[] {
  const file = path.join(root, settings);
  if (!hasScriptId(file))
    throw new Error(`${settings} names no script yet.\n${TO_DO[settings] ?? ''}`.trim());
  const clasp = path.join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  return [clasp, '--project', file, 'push', '--force'];
}

/** Whether there is a valid script id; clasp itself would fail only after the build, with a shorter message. */
function hasScriptId(file: string): boolean {
  try {
    const { scriptId } = JSON.parse(readFileSync(file, 'utf8')) as { readonly scriptId?: unknown };
    return typeof scriptId === 'string' && /^[\w-]{20,}$/.test(scriptId.trim());
  } catch {
    return false;
  }
}

const TO_DO: Readonly<Record<string, string>> = {
  '.clasp.json': `For a new sheet with its script:
  npx clasp create --type sheets --title "Dokumentasi Informasi Publik" --rootDir dist/app
For a sheet that you have: Extensions > Apps Script > Project settings > Script ID, written into .clasp.json:
  { "scriptId": "the id", "rootDir": "dist/app" }
Then again: npm run deploy`,
  '.clasp.publik.json': `Make an empty project at script.google.com, and write its Project settings > Script ID into .clasp.publik.json:
  { "scriptId": "the id", "rootDir": "dist/publik" }
Then again: npm run deploy:publik`,
};
