import type { EntryPreviewView, PreviewGroupView } from '../../rpc/contract/contract';
import { GuardCard } from '../guard/guard-card';
import { answeredNote, exemptQuestion } from '../guard/guard-words';
import { Notice } from '../notice';
import { call } from '../server';
import { Reload, Skeletons } from '../skeletons';
import { useOrders } from '../use-orders';
import type { PartProps } from './registers';

/** What step 4 would do now, before anybody does it; afterwards what it has done. */
export function Preview({ head }: PartProps) {
  const { view, note, busy, refresh, order } = useOrders<EntryPreviewView>(
    () => call('previewEntry'),
    'tahap4',
  );
  return (
    <main aria-busy={busy}>
      {head}
      <Notice note={note} />
      {view === null && busy ? <Skeletons /> : null}
      {view === null ? null : (
        <GuardCard
          guard={view.guard}
          busy={busy}
          order={order}
          clear={(ids, reason) => call('clearGuardedRows', ids, reason)}
          exempt={{
            label: 'Jadikan dikecualikan',
            question: exemptQuestion,
            many: true,
            run: (ids, reason) => void order(answeredNote, () => call('exemptGuardedRows', ids, reason)),
          }}
        />
      )}
      {view === null ? null : <Plan view={view} />}
      <Reload busy={busy} refresh={refresh} />
    </main>
  );
}

function Plan({ view }: { readonly view: EntryPreviewView }) {
  return (
    <>
      <p class={view.mine ? '' : 'soft'}>{view.step}</p>
      {view.kegiatan === null ? null : (
        <p>
          {view.kegiatan}: {view.done ? 'pada tahap 4' : 'bila tahap 4 diselesaikan sekarang'},{' '}
          <strong>{view.dip}</strong> {view.done ? 'baris' : 'dokumen'} masuk DIP, <strong>{view.dik}</strong>{' '}
          masuk DIK, <strong>{view.out}</strong> baris tidak masuk.
        </p>
      )}
      {view.groups.map((group) => (
        <Group key={group.label} group={group} />
      ))}
    </>
  );
}

const Group = ({ group: { label, count, items } }: { readonly group: PreviewGroupView }) => (
  <details>
    <summary>
      {label} ({count})
    </summary>
    <ul>
      {items.map((item, index) => (
        <li key={index} class="card">
          {item.title || '(tanpa judul)'}
          <div class="soft">{[item.number, item.year, item.unit].filter(Boolean).join(' · ')}</div>
          {item.why === '' ? null : <div>{item.why}</div>}
          {item.changes.map(({ header, old, now }) => (
            <div key={header} class="soft">
              {header}: {old || '(kosong)'} → <strong>{now || '(kosong)'}</strong>
            </div>
          ))}
        </li>
      ))}
    </ul>
    {count > items.length ? <p class="soft">dan {count - items.length} lagi.</p> : null}
  </details>
);
