import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { MissingRowView } from '../../rpc/contract/contract';
import { AskReason, type Question } from '../../page/ask-reason';
import { Notice } from '../../page/notice';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import { fullStop } from '../full-stop';

interface Props {
  /** Called after rows were restored in the sheet. */
  readonly restored?: () => void;
}

/** The number of rows shown at once; the buttons above them apply to all. */
const SHOWN = 20;

const letGo: Question = {
  title: 'Memang dihapus?',
  label: 'Alasan dihapus',
  explain: 'Barisnya tidak ditanyakan lagi. Isinya tetap ada di Log, begitu pula alasan ini.',
  confirm: 'Catat',
};

/** Rows deleted from the sheet by hand, and buttons to restore them; shows nothing if there are none. */
export function MissingRows({ restored }: Props) {
  const { view, note, busy, order } = useOrders(() => call('viewMissingRows'), 'baris hilang');
  const [asked, setAsked] = useState<readonly MissingRowView[] | null>(null);
  const rows = view?.rows ?? [];
  const mine = rows.filter((row) => row.mine);
  const restore = async (chosen: readonly MissingRowView[]): Promise<void> => {
    const done = await order(
      ({ ids }) => ({ bad: false, message: `${ids.length} baris dikembalikan ke sheet.`, details: [] }),
      () => call('restoreRows', idsOf(chosen)),
    );
    if (done) restored?.();
  };
  const dismiss = (ids: readonly string[], reason: string | null) => {
    setAsked(null);
    return reason !== null && order('Dicatat: memang dihapus.', () => call('dismissRows', ids, reason));
  };
  if (rows.length === 0 && note === null) return null;
  return (
    <section aria-label="Baris yang hilang" aria-busy={busy}>
      <Notice note={note} />
      {rows.length === 0 ? null : (
        <>
          <h2>Tidak ada lagi di sheet ({rows.length})</h2>
          <p class="soft">
            Barisnya dihapus dari sheet Inventaris. Isinya masih ada di Log dan dapat dikembalikan.
          </p>
          {mine.length > 1 ? (
            <Ways
              what={mine.length}
              busy={busy}
              restore={() => void restore(mine)}
              dismiss={() => setAsked(mine)}
            />
          ) : null}
          <ul>
            {rows.slice(0, SHOWN).map((row) => (
              <MissingRow
                key={row.id}
                row={row}
                busy={busy}
                restore={() => void restore([row])}
                dismiss={() => setAsked([row])}
              />
            ))}
          </ul>
          {rows.length > SHOWN ? <p class="soft">Dan {rows.length - SHOWN} baris lagi.</p> : null}
        </>
      )}
      {asked === null ? null : (
        <AskReason
          question={letGo}
          about={idsOf(asked).join(' ')}
          answer={(reason) => dismiss(idsOf(asked), reason)}
        />
      )}
    </section>
  );
}

interface RowProps {
  readonly row: MissingRowView;
  readonly busy: boolean;
  readonly restore: () => void;
  readonly dismiss: () => void;
}

function MissingRow({ row, busy, restore, dismiss }: RowProps) {
  const title = row.title === '' ? row.id : row.title;
  const facts = [row.id, row.year, row.decision].filter((fact) => fact !== null && fact !== '');
  return (
    <li class="card">
      <strong>{title}</strong>
      <div class="soft">{facts.join(' · ')}</div>
      {row.mine ? (
        <Ways what={title} busy={busy} restore={restore} dismiss={dismiss} />
      ) : (
        <div class="soft">{fullStop(`Dapat dikembalikan oleh ${row.keepers}`)}</div>
      )}
    </li>
  );
}

interface WaysProps extends Omit<RowProps, 'row'> {
  /** The title of the row, or the number of rows if it applies to all. */
  readonly what: string | number;
}

const Ways = ({ what, busy, restore, dismiss }: WaysProps) => {
  const isAll = typeof what === 'number';
  return (
    <div class="actions">
      <Button
        disabled={busy}
        aria-label={isAll ? undefined : `Kembalikan ${what}`}
        run={restore}
        label={isAll ? `Kembalikan semua (${what})` : 'Kembalikan'}
      />
      <Button
        disabled={busy}
        aria-label={isAll ? undefined : `Memang dihapus: ${what}`}
        run={dismiss}
        label={isAll ? 'Semua memang dihapus' : 'Memang dihapus'}
      />
    </div>
  );
};

const idsOf = (rows: readonly MissingRowView[]): readonly string[] => rows.map(({ id }) => id);
