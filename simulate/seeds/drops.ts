import { createHash } from 'node:crypto';
import { makeScan } from '../../demo/scans';
import type { Random } from './random';
import type { World } from './world';

const ROOT = 'Dokumentasi Informasi Publik';
export const folderAt = ({ office }: World, path: string): string | undefined =>
  office.workspace.drive.find(path === '' ? ROOT : `${ROOT}/${path}`);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One of a few contents, so that duplicates occur. */
export const someScan = (random: Random): Uint8Array =>
  makeScan(random.pick(['pdf', 'pdf', 'jpeg']), `isi ${random.below(5)}`, random.below(3));

export function drop(world: World, folder: string, name: string, bytes: Uint8Array, owner: string): string {
  const id = world.office.workspace.drive.drop(folder, name, bytes, { owner });
  world.drops.set(id, { id, name, sha256: sha256(bytes) });
  return id;
}

/** A person trashes a file or a folder with everything in it. */
export function throwAway(world: World, id: string): void {
  const { drive } = world.office.workspace;
  const path = drive.pathOf(id);
  for (const known of [...world.drops.keys()])
    if (known === id || drive.pathOf(known).startsWith(`${path}/`)) world.drops.delete(known);
  drive.trash(id);
}
