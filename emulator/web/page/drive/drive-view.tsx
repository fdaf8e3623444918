import { useState } from 'preact/hooks';
import type { WireFolder } from '../../wire/wire';
import { useOffice } from '../office';
import { useFetched } from '../use-fetched';
import { useNews } from '../use-news';
import { DropZone } from './drop-zone';
import { FileTable } from './file-table';
import { FolderTree, type Tree } from './folder-tree';
import { useDriveActions } from './use-drive-actions';

/** The office's Drive: folders at the left, what lies in one at the right. */
export function DriveView() {
  const { book } = useOffice();
  const [folder, setFolder] = useState('');
  const { value, again } = useFetched<WireFolder>('drive', { id: folder });
  const tree = useFetched<Tree>('drive/tree');
  const refresh = (): void => {
    again();
    tree.again();
  };
  useNews('drive', refresh);
  const actions = useDriveActions(value?.id ?? '');
  return (
    <section class="drive" aria-label="Drive">
      <nav class="tree" aria-label="Folder">
        {tree.value ? <FolderTree tree={tree.value} here={value?.id ?? ''} open={setFolder} /> : null}
      </nav>
      <DropZone upload={actions.upload}>
        <div class="bar">
          <Path folder={value} open={setFolder} />
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
        </div>
        <p class="soft">
          Di komputer ini: <code>{value?.disk ?? book.driveFolder}</code>. Berkas yang disalin ke sana ikut
          muncul di sini.
        </p>
        {value ? <FileTable folder={value} tree={tree.value} open={setFolder} actions={actions} /> : null}
      </DropZone>
    </section>
  );
}

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
