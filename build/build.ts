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
  const shell = path.join(source, 'page', 'page.html');
  const phone = await buildPhone(root, shell, app);
  const late = await Promise.all([
    lateScript(root, 'split.tsx', path.join(app, 'Pisah.html')),
    lateScript(root, 'images.ts', path.join(app, 'Gambar.html')),
    lateScript(root, 'lists.ts', path.join(app, 'Daftar.html')),
  ]);
  const page = path.join(source, 'public', 'page');
  await Promise.all([
    buildProject(root, {
      entry: 'src/main.ts',
      page: path.join(source, 'sidebar'),
      shell,
      file: path.join(app, 'Sidebar.html'),
      shown: phone,
      late: late.flat(),
    }),
    buildManifest(root, app),
    buildProject(root, {
      entry: 'src/public/main.ts',
      page,
      shell: path.join(page, 'page.html'),
      file: path.join(publik, 'Halaman.html'),
      shown: [],
      late: [],
    }),
    buildManifest(path.join(source, 'public'), publik),
  ]);
}

interface Project {
  /** The file whose exports Google calls. */
  readonly entry: string;
  /** The folder of the page's script and style, and the HTML into which they are put. */
  readonly page: string;
  readonly shell: string;
  /** The built page; the project's other files are beside it. */
  readonly file: string;
  /** Packages of further pages, whose licences this page shows too. */
  readonly shown: readonly string[];
  /** Packages of scripts that a page loads when it uses them. */
  readonly late: readonly string[];
}

async function buildProject(root: string, { entry, page, shell, file, shown, late }: Project): Promise<void> {
  const target = path.dirname(file);
  const server = await buildServer(root, entry, target);
  await buildPage(page, shell, file, (packages) => {
    const all = [...server, ...packages, ...shown];
    const text = licencesOf(root, [...all, ...late]);
    writeFileSync(path.join(root, 'dist', `LICENCES-${path.basename(target)}.txt`), `${text}\n`);
    return licencesFoot(licencesOf(root, all));
  });
}

/** A script of the sidebar with its licences; returns its packages. */
const lateScript = (root: string, entry: string, file: string): Promise<readonly string[]> =>
  buildLateScript(path.join(root, 'src', 'sidebar', 'late', entry), file, (packages) =>
    licencesComment(licencesOf(root, packages)),
  );

/** The page for the phone and the script that it loads later; returns the packages of both. */
async function buildPhone(root: string, shell: string, target: string): Promise<readonly string[]> {
  const source = path.join(root, 'src', 'phone');
  const late = await buildLateScript(
    path.join(source, 'late', 'camera.tsx'),
    path.join(target, 'Kamera.html'),
  );
  let all: readonly string[] = late;
  await buildPage(source, shell, path.join(target, 'Ponsel.html'), (packages) => {
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
