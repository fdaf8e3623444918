import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { MovesView, ScansView } from '../../rpc/contract/contract';
import type { Note } from '../../page/notice';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { shownMoment } from '../../page/shown-moment';
import { useOrders } from '../../page/use-orders';
import { Aside } from './aside';
import { Filed } from './filed';
import { Lacking } from './lacking';
import { SplitSection } from './split-section';
import { Waiting } from './waiting';
import { rowsToFill } from './rows-to-fill';

const EVERYONE = '';

const checkedNote = ({ note, notedLater }: MovesView): Note => ({
  bad: false,
  message: `Kotak masuk sudah diperiksa. ${note ?? 'Berkas baru diambil setelah tidak berubah dua menit.'}`,
  details: notedLater === undefined ? [] : [notedLater],
});

/** Pindaian: rows without a scan, files that wait for a decision, and where files were moved and why. */
export function Scans() {
  const [unit, setUnit] = useState(EVERYONE);
  const page = useOrders<ScansView>(() => call('viewScans', unit === EVERYONE ? null : unit), unit);
  const { view, busy, order } = page;
  const check = () => order(checkedNote, () => call('checkScans'));
  return (
    <Page
      {...page}
      head={
        <>
          <h1>Pindaian</h1>
          {view === null ? null : (
            <>
              <label for="unit">Sub Bagian</label>
              <select id="unit" value={unit} onChange={(event) => setUnit(event.currentTarget.value)}>
                <option value={EVERYONE}>Seluruh kantor</option>
                {view.units.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
              <Sums view={view} />
              <Clock
                view={view}
                busy={busy}
                takeOver={() =>
                  order('Pemicu waktu kini berjalan atas nama Anda.', () => call('takeOverTriggers'))
                }
              />
            </>
          )}
        </>
      }
    >
      {(view) => (
        <>
          <div class="actions">
            <Button class="primary" disabled={busy} run={check} label="Periksa pindaian sekarang" />
          </div>
          <Waiting view={view} busy={busy} order={order} />
          <Lacking rows={view.missing} busy={busy} order={order} />
          <SplitSection
            rows={rowsToFill(view)}
            units={view.units}
            phoneAddress={view.phoneAddress}
            refresh={page.refresh}
          />
          <Aside view={view} busy={busy} order={order} />
          <Filed view={view} />
        </>
      )}
    </Page>
  );
}

/** seen = waiting + filed + duplicate + quarantined, shown as a sum. */
const Sums = ({ view: { sums } }: { readonly view: ScansView }) => (
  <p class="sums">
    <strong>{sums.seen}</strong> terlihat = {sums.waiting} menunggu + {sums.filed} tersimpan +{' '}
    {sums.duplicate} duplikat + {sums.quarantined} karantina
  </p>
);

interface ClockProps {
  readonly view: ScansView;
  readonly busy: boolean;
  readonly takeOver: () => Promise<unknown>;
}

/** When the time-driven trigger last ran and who owns it; warns if it has stopped. */
function Clock({ view, busy, takeOver }: ClockProps) {
  const never = view.lastHeartbeat === '';
  const last = never ? '' : shownMoment(view.lastHeartbeat);
  const whose = view.triggerOwner === '' ? '' : ` (pemicu milik ${view.triggerOwner})`;
  if (!view.triggerStale)
    return (
      <p class="soft">
        {never
          ? `Pemicu waktu belum pernah bekerja${whose}.`
          : `Pemicu waktu terakhir bekerja ${last}${whose}.`}
      </p>
    );
  return (
    <div class="notice bad">
      {`Pemicu waktu ${never ? 'belum pernah bekerja' : `tidak bekerja sejak ${last}`}${whose}. Pindaian baru tidak diambil.`}
      <div class="actions">
        <Button disabled={busy} run={takeOver} label="Jalankan dengan akun saya" />
      </div>
    </div>
  );
}
