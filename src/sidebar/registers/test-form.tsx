import { useState } from 'preact/hooks';
import type { EntryView, TestCellsView } from '../../rpc/contract/contract';
import { Notice } from '../../page/notice';
import { call } from '../../page/server';
import { useChange } from './use-change';

interface Props {
  readonly entry: EntryView;
  readonly done: (words: string) => void;
}

/** What the consequence test of an exemption states, as a form for the PPID. */
export function TestForm({ entry, done }: Props) {
  const [typed, type] = useState<TestCellsView>({});
  const { busy, note, change } = useChange(done);
  const seen = Object.fromEntries(entry.test.map(({ key, value }) => [key, value])) as TestCellsView;
  return (
    <details>
      <summary>Uji konsekuensi</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void change(() => call('recordTest', entry.number, seen, typed));
        }}
      >
        {entry.test.map(({ key, label, value, kind, hint }) => {
          const id = `uji-${key}`;
          const shared = {
            id,
            value: typed[key] ?? value,
            onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
              type({ ...typed, [key]: event.currentTarget.value }),
          };
          return (
            <div class="field" key={key}>
              <label for={id}>{label}</label>
              {kind === 'long' ? (
                <textarea rows={3} {...shared} />
              ) : kind === 'date' ? (
                <input type="date" {...shared} />
              ) : (
                <input {...shared} />
              )}
              {hint === '' ? null : <div class="soft hint">{hint}</div>}
            </div>
          );
        })}
        <Notice note={note} />
        <button type="submit" disabled={busy || Object.keys(typed).length === 0}>
          {busy ? 'Menyimpan…' : 'Simpan hasil uji'}
        </button>
      </form>
    </details>
  );
}
