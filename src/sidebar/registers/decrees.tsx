import type { DecreeEntryView, DecreesView, DecreeView } from '../../rpc/contract/contract';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import type { PartProps } from './part-props';

/** The decrees on which the DIK is based, with the history of their status, and entries that still wait for one. */
export function Decrees({ head }: PartProps) {
  const page = useOrders<DecreesView>(() => call('viewDecrees'), 'keputusan');
  return (
    <Page {...page} head={head}>
      {(view) => (
        <>
          <p class="soft">
            Keputusan dicatat di sheet Dasar Hukum. Pengecualian diputuskan KPU setelah uji konsekuensi
            melalui KPU Provinsi; kantor ini hanya mengusulkan.
          </p>
          {view.baseless.length === 0 ? null : (
            <Entries
              label={`Keputusannya tidak ada di Dasar Hukum (${view.baseless.length})`}
              entries={view.baseless}
              count={view.baseless.length}
            />
          )}
          <Entries
            label={`Diusulkan, menunggu keputusan (${view.proposedCount})`}
            entries={view.proposed}
            count={view.proposedCount}
          />
          <h2>Keputusan ({view.decrees.length})</h2>
          <ul>
            {view.decrees.map((decree) => (
              <Decree key={decree.number} decree={decree} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

const Decree = ({ decree }: { readonly decree: DecreeView }) => (
  <li class="card">
    <strong>{decree.number}</strong>
    <div>{decree.subject}</div>
    <div class={decree.inForce ? 'state' : 'late'}>
      {decree.status}
      {decree.period === '' ? '' : `, ${decree.period}`}
    </div>
    {decree.note === '' ? null : <div class="soft">{decree.note}</div>}
    {decree.history.length === 0 ? null : <div class="soft">Riwayat: {decree.history.join('; ')}</div>}
    {!decree.inForce && decree.count > 0 ? (
      <div class="late">Perhatian: {decree.count} dokumen di DIK bersandar padanya.</div>
    ) : null}
    <Entries label={`Menjadi dasar ${decree.count} dokumen`} entries={decree.backs} count={decree.count} />
  </li>
);

interface EntriesProps {
  readonly label: string;
  readonly entries: readonly DecreeEntryView[];
  readonly count: number;
}

function Entries({ label, entries, count }: EntriesProps) {
  if (count === 0) return <p class="soft">{label}</p>;
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {entries.map(({ number, title, year, unit, reason }) => (
          <li key={number}>
            {number} {title}
            <div class="soft">{[year, unit, reason].filter(Boolean).join(' · ')}</div>
          </li>
        ))}
      </ul>
      {count > entries.length ? <p class="soft">dan {count - entries.length} lagi.</p> : null}
    </details>
  );
}
