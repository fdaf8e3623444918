import type { DriveItem } from '../../emulator/index';
import { folderAt } from './drops';
import type { World } from './world';

interface Folder {
  readonly id: string;
  readonly path: string;
  readonly unit: string;
}

/** `Arsip/<tahun>/<Sub Bagian>/dikecualikan`, as Drive lists them. */
export function exemptedFolders(world: World): readonly Folder[] {
  const { drive } = world.office.workspace;
  const archive = folderAt(world, 'Arsip');
  const below = (id: string): readonly DriveItem[] =>
    drive.list(id).filter(({ mimeType, trashed }) => mimeType.endsWith('.folder') && trashed !== true);
  return (archive === undefined ? [] : below(archive)).flatMap((year) =>
    below(year.id).flatMap((unit) =>
      below(unit.id)
        .filter(({ name }) => name === 'dikecualikan')
        .map(({ id }) => ({ id, path: `Arsip/${year.name}/${unit.name}/dikecualikan`, unit: unit.name })),
    ),
  );
}
