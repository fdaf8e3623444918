import path from 'node:path';
import type { ScriptProject, Workspace } from '../emulator';

/** The public page of the sample office: the second project, whose script property contains the id of the published file. */
export interface PublicSite {
  readonly project: ScriptProject;
  /** Sets the property to the file's id, unless the code of that file is there; returns '' while nothing is published. */
  readonly pointAtFile: () => string;
}

const FILE = 'Terbitan Dokumentasi Informasi Publik/daftar-informasi-publik.json';

export function publicSite(workspace: Workspace, root: string): PublicSite {
  const project = workspace.project(path.join(root, 'dist', 'publik'));
  const pointAtFile = (): string => {
    const id = workspace.drive.find(FILE) ?? '';
    if (id !== '' && project.properties.get('BERKAS_TERBITAN')?.startsWith(id) !== true)
      project.properties.set('BERKAS_TERBITAN', id);
    return id;
  };
  return { project, pointAtFile };
}
