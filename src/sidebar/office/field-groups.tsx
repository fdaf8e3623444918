import type { SettingFieldView } from '../../rpc/contract/contract';
import { SettingInput } from './setting-input';
import type { Draft } from './use-draft';

interface Props {
  readonly fields: readonly SettingFieldView[];
  readonly draft: Draft;
  /** Keys of the fields that are wrong or missing. */
  readonly wrong: readonly string[];
}

/** The inputs of a section, each group below its heading. */
export const FieldGroups = ({ fields, draft, wrong }: Props) => (
  <>
    {[...new Set(fields.map(({ group }) => group))].map((group) => {
      const inputs = fields
        .filter((field) => field.group === group)
        .map((field) => (
          <SettingInput key={field.key} field={field} draft={draft} isWrong={wrong.includes(field.key)} />
        ));
      return group === '' ? (
        inputs
      ) : (
        <fieldset key={group}>
          <legend>{group}</legend>
          {inputs}
        </fieldset>
      );
    })}
  </>
);
