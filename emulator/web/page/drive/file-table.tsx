import { useState } from 'preact/hooks';
import type { WireFile, WireFolder, WireTree } from '../../wire/drive';
import { useOffice } from '../office';
import { sizeWords, timeWords } from '../ui/format';
import { FileIcon } from './file-icon';
import { foldersOf } from './folder-tree';
import { MoveDialog } from './move-dialog';
import type { DriveActions } from './use-drive-actions';

interface Props {
  readonly folder: WireFolder;
  readonly trees: readonly WireTree[];
  readonly open: (id: string) => void;
  readonly actions: DriveActions;
}

export function FileTable({ folder, trees, open, actions }: Props) {
  const [moving, setMoving] = useState<WireFile | null>(null);
  if (folder.files.length === 0)
    return (
      <p class="empty">
        {folder.writable
          ? 'Folder ini kosong. Seret berkas ke sini, atau tekan "Unggah berkas".'
          : 'Belum ada apa-apa di sini.'}
      </p>
    );
  return (
    <>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">Nama</th>
            <th scope="col">Pemilik</th>
            <th scope="col">Diubah</th>
            <th scope="col">Ukuran</th>
            <th scope="col">Tindakan</th>
          </tr>
        </thead>
        <tbody>
          {folder.files.map((file) => (
            <FileRow key={file.id} file={file} open={open} actions={actions} move={setMoving} />
          ))}
        </tbody>
      </table>
      {moving ? (
        <MoveDialog
          file={moving}
          folders={trees.flatMap((tree) => foldersOf(tree))}
          close={() => setMoving(null)}
          move={(to) => {
            setMoving(null);
            void actions.move(moving, to);
          }}
        />
      ) : null}
    </>
  );
}

interface RowProps {
  readonly file: WireFile;
  readonly open: (id: string) => void;
  readonly actions: DriveActions;
  readonly move: (file: WireFile) => void;
}

function FileRow({ file, open, actions, move }: RowProps) {
  const { server, book } = useOffice();
  return (
    <tr>
      <td>
        <FileName file={file} open={open} />
      </td>
      <td>{file.owner}</td>
      <td>{timeWords(file.modified, book.clock.zone)}</td>
      <td class="number">{sizeWords(file.size)}</td>
      <td class="actions">
        {file.opens ? (
          <a
            href={server.link('drive/file', { id: file.id, unduh: '1' })}
            aria-label={`Unduh ${file.name}`}
            download
          >
            Unduh
          </a>
        ) : null}
        <button
          type="button"
          class="link"
          aria-label={`Ganti nama ${file.name}`}
          onClick={() => void actions.rename(file)}
        >
          Ganti nama
        </button>
        <button type="button" class="link" aria-label={`Pindahkan ${file.name}`} onClick={() => move(file)}>
          Pindahkan
        </button>
        <button
          type="button"
          class="link"
          aria-label={`Buang ${file.name}`}
          onClick={() => void actions.trash(file)}
        >
          Buang
        </button>
      </td>
    </tr>
  );
}

function FileName({ file, open }: Pick<RowProps, 'file' | 'open'>) {
  const { server } = useOffice();
  const icon = <FileIcon mimeType={file.mimeType} />;
  if (file.folder)
    return (
      <button type="button" class="link" onClick={() => open(file.id)}>
        {icon}
        {file.name}
      </button>
    );
  if (!file.opens)
    return (
      <span>
        {icon}
        {file.name}
      </span>
    );
  return (
    <a href={server.link('drive/file', { id: file.id })} target="_blank" rel="noreferrer">
      {icon}
      {file.name}
    </a>
  );
}
