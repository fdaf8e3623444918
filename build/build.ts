import { writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { licencesFoot, licencesOf } from './licences';
import { buildManifest } from './manifest';
import { buildPage } from './page';
import { buildServer } from './server';

/**
 * Builds dist/app and dist/publik, the folders that are pushed to Google and that the local Workspace runs, and beside them the
 * licences of what each contains, which its page shows too.
 */
export async function build(root: string): Promise<void> {
  const [app, publik] = await Promise.all([fresh(root, 'app'), fresh(root, 'publik')]);
  const source = path.join(root, 'src');
  const withPage = async (name: string, entry: string, target: string, page: string, file: string) => {
    const server = await buildServer(root, entry, target);
    await buildPage(page, path.join(target, file), (packages) => {
      const text = licencesOf(root, [...server, ...packages]);
      writeFileSync(path.join(root, 'dist', `LICENCES-${name}.txt`), `${text}\n`);
      return licencesFoot(text);
    });
  };
  await Promise.all([
    withPage('app', 'src/main.ts', app, path.join(source, 'sidebar'), 'Sidebar.html'),
    buildManifest(root, app),
    withPage('publik', 'src/public/main.ts', publik, path.join(source, 'public', 'page'), 'Halaman.html'),
    buildManifest(path.join(source, 'public'), publik),
  ]);
}

async function fresh(root: string, name: string): Promise<string> {
  const target = path.join(root, 'dist', name);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  return target;
}
