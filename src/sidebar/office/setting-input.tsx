import type { SettingFieldView } from '../../rpc/contract/contract';
import type { Draft } from './use-draft';

interface Props {
  readonly field: SettingFieldView;
  readonly draft: Draft;
  /** The last save was refused because of this field. */
  readonly isWrong?: boolean;
}

/** The input of one setting, according to its kind. */
export function SettingInput({ field, draft, isWrong = false }: Props) {
  const id = `atur-${field.key}`;
  const found = draft.foundIn(field);
  const hint = found === null ? field.note : `Di sheet sekarang: ${found || '(kosong)'}`;
  const shared = {
    id,
    value: draft.valueOf(field),
    ...(isWrong ? { 'aria-invalid': true } : {}),
    ...(hint === '' ? {} : { 'aria-describedby': `${id}-ket` }),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      draft.type(field, event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      {field.kind === 'choice' ? (
        <select {...shared}>
          {choicesOf(field).map((choice) => (
            <option key={choice} value={choice}>
              {choice === '-' ? '- (tidak ada)' : choice}
            </option>
          ))}
        </select>
      ) : field.kind === 'long' ? (
        <textarea rows={3} {...shared} />
      ) : field.kind === 'people' ? (
        <input type="text" list="alamat" autocomplete="off" spellcheck={false} {...shared} />
      ) : (
        <input {...shared} />
      )}
      {hint === '' ? null : (
        <div id={`${id}-ket`} class={found === null ? 'soft hint' : 'late hint'}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** The choices, with the current value if it is not among them. */
const choicesOf = ({ choices, value }: SettingFieldView): readonly string[] =>
  choices.includes(value) ? choices : [value, ...choices];
