import { useState } from 'preact/hooks';
import type { WireFile } from '../../wire/drive';
import { Modal } from '../ui/modal';

interface Props {
  readonly file: WireFile;
  readonly folders: readonly (readonly [id: string, path: string])[];
  readonly move: (to: string) => void;
  readonly close: () => void;
}

export function MoveDialog({ file, folders, move, close }: Props) {
  const [to, setTo] = useState(folders[0]?.[0] ?? '');
  return (
    <Modal title={`Pindahkan ${file.name}`} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          move(to);
        }}
      >
        <p>
          <label for="move-to">Ke folder</label>
          <select id="move-to" class="full" value={to} onChange={(event) => setTo(event.currentTarget.value)}>
            {folders.map(([id, path]) => (
              <option key={id} value={id}>
                {path}
              </option>
            ))}
          </select>
        </p>
        <div class="buttons">
          <button type="button" onClick={close}>
            Batal
          </button>
          <button type="submit" class="primary">
            Pindahkan
          </button>
        </div>
      </form>
    </Modal>
  );
}
