import { copyFile } from 'node:fs/promises';
import path from 'node:path';

/** appsscript.json lives at the top of the project and is pushed beside the bundle. */
export const buildManifest = (root: string, target: string): Promise<void> =>
  copyFile(path.join(root, 'appsscript.json'), path.join(target, 'appsscript.json'));
