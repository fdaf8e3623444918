import type { RowView } from '../../../rpc/contract/contract';
import { Button } from '../../../page/button';
import type { PartState } from './part-states';
import { LeftOut, type LeftOutProps } from './left-out';
import { pageWords, type Part } from './parts';

interface Props {
  readonly leftOut: LeftOutProps;
  /** Its pages, and those of the parts that were joined to it. */
  readonly pages: readonly number[];
  /** Its first page; '' if it could not be shown. */
  readonly picture: string;
  /** The rows that it may go to. */
  readonly rows: readonly RowView[];
  readonly state: PartState;
  readonly busy: boolean;
  readonly choose: (row: string) => void;
  /** The part before it that it may be joined to; null: none. */
  readonly before: Part | null;
  readonly join: (isJoined: boolean) => void;
}

const nameOf = ({ id, title, year }: RowView): string => `${id} ${title}${year === null ? '' : ` (${year})`}`;

/** One document of a PDF: its pages, its first page as a picture, and the row that gets it. */
export function PartCard({ leftOut, pages, picture, rows, state, busy, choose, before, join }: Props) {
  const words = `Halaman ${pageWords(pages)}`;
  const row = rows.find(({ id }) => id === state.row);
  const isJoined = state.joins !== null;
  const target = before === null ? '' : `halaman ${pageWords(before.pages)}`;
  return (
    <li class="card">
      <strong>
        {row
          ? nameOf(row)
          : isJoined
            ? `Digabung di belakang ${target}`
            : state.isSaved
              ? state.row
              : 'Belum ada barisnya'}
      </strong>
      <div class="soft">{words}</div>
      {picture === '' ? (
        <div class="soft">Gambar halaman tidak dapat ditampilkan di sini.</div>
      ) : (
        <img src={picture} alt={`Halaman pertama, ${words.toLowerCase()}`} width={90} />
      )}
      <LeftOut {...leftOut} />
      {state.message === '' ? null : <div role="status">{state.message}</div>}
      {state.isSaved || before === null ? null : (
        <div class="actions">
          <Button
            disabled={busy}
            run={() => join(!isJoined)}
            label={isJoined ? 'Pisahkan lagi' : `Gabungkan dengan ${target}`}
          />
        </div>
      )}
      {state.isSaved || isJoined ? null : (
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
