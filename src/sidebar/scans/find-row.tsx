interface Props {
  readonly id: string;
  readonly label: string;
  readonly search: string;
  readonly find: (words: string) => void;
}

/** A search in a long list of rows. */
export const FindRow = ({ id, label, search, find }: Props) => (
  <>
    <label for={id}>{label}</label>
    <input id={id} type="search" value={search} onInput={(event) => find(event.currentTarget.value)} />
  </>
);
