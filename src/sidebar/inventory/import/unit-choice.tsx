import type { RowsView } from '../../../rpc/contract/contract';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly units: RowsView['units'];
  /** Code of the chosen unit; '' for none. */
  readonly value: string;
  readonly choose: (unit: string) => void;
}

/** Chooses the unit of rows for which the list names none. */
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
