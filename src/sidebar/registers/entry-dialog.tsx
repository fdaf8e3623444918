import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../page/button';
import type { EntryMomentView, EntryView } from '../../rpc/contract/contract';
import { Notice } from '../../page/notice';
import { call } from '../../page/server';
import { ReasonForm } from './reason-form';
import { ReleaseForm } from './release-form';
import { TestForm } from './test-form';
import { Skeletons } from '../../page/skeletons';
import { useOrders } from '../../page/use-orders';

interface Props {
  readonly entry: EntryView;
  readonly mayChange: boolean;
  readonly whose: string;
  readonly close: () => void;
  /** Called after the entry was changed, with the result in words. */
  readonly done: (words: string) => void;
}

/** The history of one entry, and for the PPID a form to withdraw or reinstate it. Escape closes it. */
export function EntryDialog({ entry, mayChange, whose, close, done }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { view, note, busy } = useOrders<readonly EntryMomentView[]>(
    () => call('entryHistory', entry.number),
    entry.number,
  );
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="judul-entri" aria-busy={busy} onClose={close}>
      <h2 id="judul-entri">
        {entry.number} {entry.title}
      </h2>
      <Notice note={note} />
      {view === null && busy ? <Skeletons /> : null}
      {view === null ? null : <Life moments={view} />}
      {mayChange && entry.mayRelease ? <ReleaseForm entry={entry} done={done} /> : null}
      {mayChange && entry.isActive && entry.test.length > 0 ? <TestForm entry={entry} done={done} /> : null}
      {mayChange ? <Change entry={entry} done={done} /> : <p class="soft">{whose}</p>}
      <div class="actions">
        <Button run={() => dialog.current?.close()} label="Tutup" />
      </div>
    </dialog>
  );
}

function Life({ moments }: { readonly moments: readonly EntryMomentView[] }) {
  if (moments.length === 0) return <p class="soft">Log belum mencatat apa pun tentang entri ini.</p>;
  return (
    <ol aria-label="Riwayat">
      {moments.map(({ at, actor, event, kegiatan, words }) => (
        <li key={`${at}${event}`} class="moment">
          <strong>{event}</strong>
          <div class="soft">
            {at} oleh {actor}
            {kegiatan === '' ? '' : `, ${kegiatan}`}
          </div>
          {words}
        </li>
      ))}
    </ol>
  );
}

/** Withdrawing and reinstating ask for a reason. */
const Change = ({ entry, done }: Pick<Props, 'entry' | 'done'>) => (
  <ReasonForm
    id="alasan"
    label={entry.isActive ? 'Alasan menarik' : 'Alasan memulihkan'}
    button={entry.isActive ? 'Keluarkan dari daftar' : 'Pulihkan'}
    send={(reason) => call(entry.isActive ? 'withdrawEntry' : 'reinstateEntry', entry.number, reason)}
    done={done}
  />
);
