import type { EntryPreviewView, PreviewGroupView } from '../../rpc/contract/contract';
import { GuardCard } from '../../page/guard/guard-card';
import { answeredNote, exemptQuestion } from '../../page/guard/guard-words';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import type { PartProps } from './part-props';
import { stepNumbers } from '../../domain/sop/step-numbers';

const STEP = `tahap ${stepNumbers.entry}`;

/** What the entry step would do now; after it is done, what it did. */
export function Preview({ head }: PartProps) {
  const page = useOrders<EntryPreviewView>(() => call('previewEntry'), 'entri');
  const { busy, order } = page;
  return (
    <Page {...page} head={head}>
      {(view) => (
        <>
          <GuardCard
            guard={view.guard}
            busy={busy}
            order={order}
            clear={(ids, reason) => call('clearGuardedRows', ids, reason)}
            exempt={{
              label: 'Jadikan dikecualikan',
              question: exemptQuestion,
              many: true,
              run: (ids, reason) => order(answeredNote, () => call('exemptGuardedRows', ids, reason)),
            }}
          />
          <Plan view={view} />
        </>
      )}
    </Page>
  );
}

function Plan({ view }: { readonly view: EntryPreviewView }) {
  return (
    <>
      <p class={view.mine ? '' : 'soft'}>{view.step}</p>
      {view.kegiatan === null ? null : (
        <p>
          {view.kegiatan}: {view.done ? `pada ${STEP}` : `bila ${STEP} diselesaikan sekarang`},{' '}
          <strong>{view.dip}</strong> {view.done ? 'baris' : 'dokumen'} masuk DIP, <strong>{view.dik}</strong>{' '}
          masuk DIK, <strong>{view.out}</strong> baris tidak masuk.
        </p>
      )}
      {view.incomplete === '' ? null : <p class="late">{view.incomplete}</p>}
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
          {item.gaps.length === 0 ? null : <div class="late">Belum diisi: {item.gaps.join('; ')}.</div>}
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
