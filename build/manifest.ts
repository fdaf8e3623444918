import { copyFile } from 'node:fs/promises';
import path from 'node:path';

/** appsscript.json is pushed beside the bundle. */
export const buildManifest = (source: string, target: string): Promise<void> =>
  copyFile(path.join(source, 'appsscript.json'), path.join(target, 'appsscript.json'));
