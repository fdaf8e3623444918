import { useState } from 'preact/hooks';
import { Modal } from '../ui/modal';

interface Props {
  readonly column: string;
  readonly values: readonly string[];
  readonly kept: ReadonlySet<string> | undefined;
  /** undefined shows every row again. */
  readonly apply: (kept: ReadonlySet<string> | undefined) => void;
  readonly close: () => void;
}

/** Filters by values, for this person only. */
export function FilterDialog({ column, values, kept, apply, close }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(kept ?? new Set(values));
  const toggle = (value: string): void => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    setChosen(next);
  };
  return (
    <Modal title={`Filter menurut nilai: kolom ${column}`} onClose={close}>
      <div class="buttons start">
        <button type="button" onClick={() => setChosen(new Set(values))}>
          Pilih semua
        </button>
        <button type="button" onClick={() => setChosen(new Set())}>
          Hapus pilihan
        </button>
      </div>
      <fieldset class="filter-values">
        <legend>Tampilkan baris yang berisi</legend>
        {values.map((value) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
            {value === '' ? '(Kosong)' : value}
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="button" onClick={() => apply(undefined)}>
          Lepas filter
        </button>
        <button type="button" onClick={close}>
          Batal
        </button>
        <button type="button" class="primary" onClick={() => apply(chosen)}>
          OK
        </button>
      </div>
    </Modal>
  );
}
