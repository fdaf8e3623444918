import type { ListPreviewView } from '../../../rpc/contract/contract';
import { withChoice, type Mapping } from './remembered';

interface Props {
  readonly preview: Pick<ListPreviewView, 'columns' | 'choices' | 'headerLine'>;
  readonly busy: boolean;
  /** Whether the columns are shown at once. */
  readonly isOpen: boolean;
  readonly choose: (mapping: Mapping) => void;
}

/** Values of the choices that are no column. */
const NOTE = 'catatan';
const NOTHING = 'tidak';

/** Each column of the list with its first values, and the choice of what it becomes. */
export const Columns = ({ preview, busy, isOpen, choose }: Props) => {
  const { columns, choices, headerLine } = preview;
  const known = columns.filter(({ fills }) => fills !== '' && fills !== null).length;
  return (
    <details open={isOpen}>
      <summary>
        Kolom: {known} dari {columns.length} dikenal
      </summary>
      <p class="soft">
        {headerLine === 0
          ? 'Daftar ini tanpa judul kolom; kolomnya dikenali dari isinya.'
          : `Judul kolom ada di baris ${headerLine}.`}{' '}
        Ubah pilihan bila keliru; pilihan Anda diingat untuk daftar dengan judul kolom yang sama.
      </p>
      <ul class="columns">
        {columns.map(({ header, fills, samples }, index) => (
          <li key={`${index}`}>
            <label for={`kolom-${index}`}>
              {header === '' ? `(kolom ${index + 1}, tanpa judul)` : header}
            </label>
            {samples.length === 0 ? null : <div class="soft">{samples.map(shortened).join(' · ')}</div>}
            <select
              id={`kolom-${index}`}
              disabled={busy}
              value={fills === null ? NOTHING : fills === '' ? NOTE : fills}
              onChange={(event) => choose(withChoice(preview, index, chosen(event.currentTarget.value)))}
            >
              <option value={NOTE}>dicatat di Catatan</option>
              <option value={NOTHING}>tidak dicatat</option>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Characters of a sample. */
const LONGEST = 40;
const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

const chosen = (value: string): string | null => (value === NOTHING ? null : value === NOTE ? '' : value);
