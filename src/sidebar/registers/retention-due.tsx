import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { RetentionView } from '../../rpc/contract/contract';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import type { PartProps } from './part-props';

/** What is due by the end of a year. */
export function RetentionDue({ head }: PartProps) {
  const [year, setYear] = useState<number | null>(null);
  const page = useOrders<RetentionView>(() => call('viewRetention', year), String(year));
  return (
    <Page {...page} head={head}>
      {(view) => (
        <>
          <div class="actions">
            <Button disabled={page.busy} run={() => setYear(view.year - 1)} label={view.year - 1} />
            <strong>{view.year}</strong>
            <Button disabled={page.busy} run={() => setYear(view.year + 1)} label={view.year + 1} />
          </div>
          <Due view={view} />
        </>
      )}
    </Page>
  );
}

const Due = ({ view }: { readonly view: RetentionView }) => (
  <>
    <h2>
      Sampai akhir {view.year} ({view.total})
    </h2>
    {view.total === 0 ? <p class="soft">Tidak ada yang jatuh tempo.</p> : null}
    <ul>
      {view.lines.map(({ number, title, unit, due, disposition, since }) => (
        <li key={number} class="card">
          {title}
          <div class="soft">
            {number} · {unit}
          </div>
          <div class="state">
            {due} sejak {since}
            {disposition === '' ? '' : `: ${disposition}`}
          </div>
        </li>
      ))}
    </ul>
    {view.total > view.lines.length ? (
      <p class="soft">
        dan {view.total - view.lines.length} lagi; seluruhnya ada di keluaran Jatuh tempo retensi.
      </p>
    ) : null}
    <Unread view={view} />
    <p class="soft">
      {view.unset} dokumen belum ditetapkan jangka simpannya: isi kolom Aktif, Inaktif, dan Nasib Akhir di
      sheet Klasifikasi menurut JRA kantor, lalu Kode Klasifikasi di Inventaris.
    </p>
  </>
);

/** Entries whose retention cannot be parsed: they never become due automatically. */
const Unread = ({ view: { unread, unreadTotal } }: { readonly view: RetentionView }) =>
  unreadTotal === 0 ? null : (
    <>
      <h2>Jangka simpan tidak terbaca ({unreadTotal})</h2>
      <p class="soft">
        Tidak pernah dihitung jatuh tempo. Tulis misalnya "Aktif 2 tahun, inaktif 3 tahun, musnah" pada kolom
        Jangka Waktu Penyimpanan di Inventaris, atau hitung sendiri.
      </p>
      <ul>
        {unread.map(({ number, title, retention }) => (
          <li key={number} class="card">
            {title}
            <div class="soft">{number}</div>
            <div class="state">{retention}</div>
          </li>
        ))}
      </ul>
    </>
  );
