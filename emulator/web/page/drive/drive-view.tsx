import { useState } from 'preact/hooks';
import type { WireFolder, WireTree } from '../../wire/drive';
import { useOffice } from '../office';
import { useFetched } from '../use-fetched';
import { useNews } from '../use-news';
import { DropZone } from './drop-zone';
import { FileTable } from './file-table';
import { FolderTree } from './folder-tree';
import { useDriveActions, type DriveActions } from './use-drive-actions';

/** The office's Drive: the folder tree on the left, the content of a folder on the right. */
export function DriveView() {
  const { book } = useOffice();
  const [folder, setFolder] = useState('');
  const { value, again } = useFetched<WireFolder>('drive', { id: folder });
  const trees = useFetched<readonly WireTree[]>('drive/tree');
  const refresh = (): void => {
    again();
    trees.again();
  };
  useNews('drive', refresh);
  const actions = useDriveActions(value?.id ?? '');
  return (
    <section class="drive" aria-label="Drive">
      <nav class="tree" aria-label="Folder">
        {(trees.value ?? []).map((tree) => (
          <FolderTree key={tree.id} tree={tree} here={value?.id ?? ''} open={setFolder} />
        ))}
      </nav>
      <DropZone upload={actions.upload}>
        <div class="bar">
          <Path folder={value} open={setFolder} />
          {value?.writable === false ? null : <PutHere actions={actions} />}
        </div>
        <p class="soft">
          {value?.disk === '' ? (
            'Yang dibagikan orang lain kepada orang ini. Buka salah satu foldernya untuk menaruh berkas.'
          ) : (
            <>
              Di komputer ini: <code>{value?.disk ?? book.driveFolder}</code>. Berkas yang disalin ke sana
              ikut muncul di sini.
            </>
          )}
        </p>
        {value ? (
          <FileTable folder={value} trees={trees.value ?? []} open={setFolder} actions={actions} />
        ) : null}
      </DropZone>
    </section>
  );
}

const PutHere = ({ actions }: { readonly actions: DriveActions }) => (
  <>
    <button type="button" onClick={() => void actions.newFolder()}>
      Folder baru
    </button>
    <label class="button">
      Unggah berkas
      <input
        type="file"
        multiple
        onChange={(event) => {
          void actions.upload([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  </>
);

const Path = ({
  folder,
  open,
}: {
  readonly folder: WireFolder | null;
  readonly open: (id: string) => void;
}) => (
  <nav class="path" aria-label="Letak folder">
    {(folder?.path ?? []).map(({ id, name }, index, all) =>
      index === all.length - 1 ? (
        <h2 key={id}>{name}</h2>
      ) : (
        <span key={id}>
          <button type="button" class="link" onClick={() => open(id)}>
            {name}
          </button>
          <span aria-hidden="true"> › </span>
        </span>
      ),
    )}
  </nav>
);
