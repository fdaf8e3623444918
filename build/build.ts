import { writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { licencesComment, licencesFoot, licencesOf } from './licences';
import { buildManifest } from './manifest';
import { buildLateScript, buildPage } from './page';
import { buildServer } from './server';

/**
 * Builds dist/app and dist/publik, the folders that are pushed to Google and that the local Workspace runs, and beside them the
 * licences of what each contains, which its page shows too.
 */
export async function build(root: string): Promise<void> {
  const [app, publik] = await Promise.all([fresh(root, 'app'), fresh(root, 'publik')]);
  const source = path.join(root, 'src');
  const withPage = async (
    name: string,
    [entry, page, file]: readonly [entry: string, page: string, file: string],
    target: string,
    others: readonly string[] = [],
    late: readonly string[] = [],
  ) => {
    const server = await buildServer(root, entry, target);
    await buildPage(page, path.join(target, file), (packages) => {
      const shown = [...server, ...packages, ...others];
      const text = licencesOf(root, [...shown, ...late]);
      writeFileSync(path.join(root, 'dist', `LICENCES-${name}.txt`), `${text}\n`);
      return licencesFoot(licencesOf(root, shown));
    });
  };
  const phone = await buildPhone(root, app);
  const late = await Promise.all(
    [
      ['split.tsx', 'Pisah.html'],
      ['lists.ts', 'Daftar.html'],
    ].map(([entry = '', file = '']) =>
      buildLateScript(path.join(source, 'sidebar', 'late', entry), path.join(app, file), (packages) =>
        licencesComment(licencesOf(root, packages)),
      ),
    ),
  );
  await Promise.all([
    withPage('app', ['src/main.ts', path.join(source, 'sidebar'), 'Sidebar.html'], app, phone, late.flat()),
    buildManifest(root, app),
    withPage('publik', ['src/public/main.ts', path.join(source, 'public', 'page'), 'Halaman.html'], publik),
    buildManifest(path.join(source, 'public'), publik),
  ]);
}

/** The page for the phone and the scripts that it loads later; returns the packages of all of them. */
async function buildPhone(root: string, target: string): Promise<readonly string[]> {
  const source = path.join(root, 'src', 'phone');
  const late = await buildLateScript(
    path.join(source, 'late', 'camera.tsx'),
    path.join(target, 'Kamera.html'),
  );
  let all: readonly string[] = late;
  await buildPage(source, path.join(target, 'Ponsel.html'), (packages) => {
    all = [...late, ...packages];
    return licencesFoot(licencesOf(root, all));
  });
  return all;
}

async function fresh(root: string, name: string): Promise<string> {
  const target = path.join(root, 'dist', name);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  return target;
}
