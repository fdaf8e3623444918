import type { RowsView } from '../../../rpc/contract/contract';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly units: RowsView['units'];
  /** Code of the unit that is chosen; '' for none yet. */
  readonly value: string;
  readonly choose: (unit: string) => void;
}

/** Whose rows of a list are, where the list does not say so. */
export const UnitChoice = ({ id, label, units, value, choose }: Props) => (
  <p>
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {value === '' ? (
        <option value="" disabled>
          pilih Sub Bagian
        </option>
      ) : null}
      {units.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  </p>
);
