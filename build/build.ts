import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildManifest } from './manifest';
import { buildSidebar } from './sidebar';
import { buildServer } from './server';

/** Makes dist/app, the folder that is pushed to Google and that the local Workspace runs. */
export async function build(root: string): Promise<string> {
  const target = path.join(root, 'dist', 'app');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await Promise.all([buildServer(root, target), buildSidebar(root, target), buildManifest(root, target)]);
  return target;
}
