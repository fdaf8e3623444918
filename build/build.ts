import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildManifest } from './manifest';
import { buildPage } from './page';
import { buildServer } from './server';

/** Builds dist/app and dist/publik, the folders that are pushed to Google and that the local Workspace runs. */
export async function build(root: string): Promise<void> {
  const [app, publik] = await Promise.all([fresh(root, 'app'), fresh(root, 'publik')]);
  const source = path.join(root, 'src');
  await Promise.all([
    buildServer(root, 'src/main.ts', app),
    buildPage(path.join(source, 'sidebar'), path.join(app, 'Sidebar.html')),
    buildManifest(root, app),
    buildServer(root, 'src/public/main.ts', publik),
    buildPage(path.join(source, 'public', 'page'), path.join(publik, 'Halaman.html')),
    buildManifest(path.join(source, 'public'), publik),
  ]);
}

async function fresh(root: string, name: string): Promise<string> {
  const target = path.join(root, 'dist', name);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  return target;
}
