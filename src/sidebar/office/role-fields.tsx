import type { SettingFieldView, SettingsView } from '../../rpc/contract/contract';
import { SettingInput } from './setting-input';
import type { Draft } from './use-draft';

interface Props {
  readonly settings: SettingsView;
  readonly draft: Draft;
  /** Keys of the fields that are wrong or missing. */
  readonly wrong: readonly string[];
}

export const roleFieldsOf = ({ fields }: SettingsView): readonly SettingFieldView[] =>
  fields.filter(({ section }) => section === 'Peran');

/** Who has which role: the office's roles, then those of each Sub Bagian. Addresses typed once are suggested again. */
export function RoleFields({ settings, draft, wrong }: Props) {
  const fields = roleFieldsOf(settings).map((field) => ({ ...field, note: '' }));
  const groups = [{ code: '', name: 'Kantor' }, ...settings.units];
  return (
    <>
      <datalist id="alamat">
        {addressesIn(fields, draft).map((address) => (
          <option key={address} value={address} />
        ))}
      </datalist>
      {groups.map(({ code, name }) => (
        <fieldset key={code}>
          <legend>{code === '' ? name : `${code}: ${name}`}</legend>
          {fields
            .filter(({ label }) => unitOf(label, settings) === code)
            .map((field) => (
              <SettingInput key={field.key} field={field} draft={draft} isWrong={wrong.includes(field.key)} />
            ))}
        </fieldset>
      ))}
    </>
  );
}

const unitOf = (label: string, { units }: SettingsView): string =>
  units.find(({ code }) => label.endsWith(` ${code}`))?.code ?? '';

const addressesIn = (fields: readonly SettingFieldView[], draft: Draft): readonly string[] => [
  ...new Set(
    fields
      .flatMap((field) => draft.valueOf(field).split(/[,;\s]+/))
      .filter((address) => address.includes('@')),
  ),
];
