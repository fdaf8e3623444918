import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DemoOffice } from './office';
import { pelaksana } from './people';
import { answerEntries } from './steps/guard';
import { publicSite } from './public-site';

export interface Publication {
  readonly message: string;
  readonly files: { readonly published: string; readonly publicPage: string };
}

/** The Pelaksana publishes the DIP, and a visitor without an account opens the public page. */
export async function publish(office: DemoOffice, root: string, folder: string): Promise<Publication> {
  await answerEntries(office);
  const { message } = await office.ask(pelaksana, 'publishDip');
  const { project, pointAtFile } = publicSite(office.workspace, root);
  const { code } = await office.ask(pelaksana, 'viewPageCode');
  project.properties.set('BERKAS_TERBITAN', code);
  const published = office.workspace.drive.diskPath(pointAtFile()) ?? '';
  const visit = await project.serve();
  const page = visit.result as { readonly content: string };
  const publicPage = path.join(folder, 'halaman-publik.html');
  mkdirSync(folder, { recursive: true });
  writeFileSync(publicPage, page.content);
  return { message, files: { published, publicPage } };
}
