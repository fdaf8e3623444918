import { useRef, useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { FormFieldView, FormView } from '../../rpc/contract/contract';
import { mistakesOf, type Draft } from './fields';

interface Props {
  readonly form: FormView;
  /** The values in the sheet; may change while the person types. */
  readonly stored: Draft;
  /** Texts that are already typed when the form opens. */
  readonly typed?: Draft;
  readonly readOnly: boolean;
  readonly busy: boolean;
  readonly save: (draft: Draft) => void;
  readonly leave: () => void;
}

/**
 * The cells of one document. Nothing is written before "Simpan"; "Batal" discards. A colleague's changes are shown beside the
 * typed texts, and no typed text is lost.
 */
export function RowForm({ form, stored, typed = {}, readOnly, busy, save, leave }: Props) {
  const [edits, setEdits] = useState(typed);
  const opened = useRef(stored);
  const draft: Draft = { ...stored, ...edits };
  const [mistakes, setMistakes] = useState<Draft>({});
  const element = useRef<HTMLFormElement>(null);
  const submit = (): void => {
    const found = mistakesOf(form, draft);
    setMistakes(found);
    const [wrong] = Object.keys(found);
    if (wrong === undefined) save(draft);
    else element.current?.querySelector<HTMLElement>(`#isi-${wrong}`)?.focus();
  };
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {form.map(({ title, fields }) => (
        <fieldset key={title} disabled={readOnly}>
          <legend>{title}</legend>
          {fields.map((field) => (
            <Entry
              key={field.key}
              field={field}
              value={draft[field.key] ?? ''}
              mistake={mistakes[field.key] ?? ''}
              found={
                field.key in edits && stored[field.key] !== opened.current[field.key]
                  ? (stored[field.key] ?? '')
                  : null
              }
              type={(text) => setEdits((before) => ({ ...before, [field.key]: text }))}
            />
          ))}
        </fieldset>
      ))}
      <div class="actions sticky">
        {readOnly ? null : (
          <button class="primary" type="submit" disabled={busy}>
            Simpan
          </button>
        )}
        <Button run={leave} label={readOnly ? 'Kembali' : 'Batal'} />
      </div>
    </form>
  );
}

interface EntryProps {
  readonly field: FormFieldView;
  readonly value: string;
  readonly mistake: string;
  /** A colleague's new value; null if there is none. */
  readonly found: string | null;
  readonly type: (text: string) => void;
}

function Entry({ field, value, mistake, found, type }: EntryProps) {
  const id = `isi-${field.key}`;
  const warning = mistake === '' && found !== null ? `Di lembar sekarang: ${found || '(kosong)'}` : mistake;
  const hint = warning === '' ? field.hint : warning;
  const shared = {
    id,
    value,
    'aria-required': field.required,
    'aria-invalid': mistake !== '',
    ...(hint === '' ? {} : { 'aria-describedby': `${id}-ket` }),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      type(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {field.required ? ' (wajib)' : ''}
      </label>
      {field.kind === 'choice' ? (
        <select {...shared}>
          <option value="">Belum dipilih</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : field.kind === 'long' ? (
        <textarea rows={3} {...shared} />
      ) : (
        <input {...shared} />
      )}
      {hint === '' ? null : (
        <div id={`${id}-ket`} class={warning === '' ? 'soft hint' : 'late hint'}>
          {hint}
        </div>
      )}
    </div>
  );
}
