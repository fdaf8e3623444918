import type { WireTree } from '../../wire/drive';
import { FileIcon } from './file-icon';

interface Props {
  readonly tree: WireTree;
  readonly here: string;
  readonly open: (id: string) => void;
}

export const FolderTree = ({ tree, here, open }: Props) => (
  <ul>
    <li>
      <button
        type="button"
        class="link"
        aria-current={tree.id === here ? 'true' : undefined}
        onClick={() => open(tree.id)}
      >
        <FileIcon mimeType="folder" />
        {tree.name}
      </button>
      {tree.folders.map((folder) => (
        <FolderTree key={folder.id} tree={folder} here={here} open={open} />
      ))}
    </li>
  </ul>
);

/** Every folder that accepts files, with its path. @example [['id', 'Drive Saya / Kotak Masuk']] */
export function foldersOf(tree: WireTree, above = ''): readonly (readonly [id: string, path: string])[] {
  const path = above === '' ? tree.name : `${above} / ${tree.name}`;
  return [
    ...(tree.writable ? [[tree.id, path] as const] : []),
    ...tree.folders.flatMap((folder) => foldersOf(folder, path)),
  ];
}
