import type { RowView } from '../../../rpc/contract/contract';
import { pageWords, type Part } from './parts';

export interface PartState {
  /** ID of the row that gets it; '' for none. */
  readonly row: string;
  readonly isSaved: boolean;
  readonly message: string;
}

interface Props {
  readonly part: Part;
  /** Its first page; '' if it could not be shown. */
  readonly picture: string;
  /** The rows that it may go to. */
  readonly rows: readonly RowView[];
  readonly state: PartState;
  readonly busy: boolean;
  readonly choose: (row: string) => void;
}

const nameOf = ({ id, title, year }: RowView): string => `${id} ${title}${year === null ? '' : ` (${year})`}`;

/** One document of a PDF: its pages, its first page as a picture, and the row that gets it. */
export function PartCard({ part, picture, rows, state, busy, choose }: Props) {
  const { pages, separator, backs } = part;
  const words = pages.length === 0 ? 'Tanpa halaman' : `Halaman ${pageWords(pages)}`;
  const row = rows.find(({ id }) => id === state.row);
  return (
    <li class="card">
      <strong>{row ? nameOf(row) : state.isSaved ? state.row : 'Belum ada barisnya'}</strong>
      <div class="soft">
        {words}
        {separator === null
          ? ''
          : ` · lembar pemisah halaman ${separator + 1}${backs.length === 0 ? '' : ` dan baliknya yang kosong (halaman ${pageWords(backs)})`} tidak ikut`}
      </div>
      {picture === '' ? (
        pages.length === 0 ? null : (
          <div class="soft">Gambar halaman tidak dapat ditampilkan di sini.</div>
        )
      ) : (
        <img src={picture} alt={`Halaman pertama, ${words.toLowerCase()}`} width={90} />
      )}
      {state.message === '' ? null : <div role="status">{state.message}</div>}
      {state.isSaved || pages.length === 0 ? null : (
        <label>
          Simpan untuk
          <select value={state.row} disabled={busy} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">(tidak disimpan)</option>
            {rows.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  );
}
