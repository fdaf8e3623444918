import { Button } from '../button';
import type { RowsView } from '../../rpc/contract/contract';
import type { RowList } from './use-row-list';

interface Props {
  readonly view: RowsView;
  readonly list: RowList;
}

/** The position in a long list, with previous and next. */
export function Pager({ view: { rows, from, total, atOnce }, list: { ask, busy } }: Props) {
  if (total === 0) return <p class="soft">Tidak ada baris yang cocok.</p>;
  const next = from + rows.length;
  return (
    <div class="pager">
      <span class="soft">
        Baris {from + 1}–{next} dari {total}
      </span>
      {total === rows.length ? null : (
        <div class="actions">
          <Button
            disabled={busy || from === 0}
            run={() => ask({ from: Math.max(0, from - atOnce) })}
            label="Sebelumnya"
          />
          <Button disabled={busy || next >= total} run={() => ask({ from: next })} label="Berikutnya" />
        </div>
      )}
    </div>
  );
}
