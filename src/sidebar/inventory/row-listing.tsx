import { Button } from '../../page/button';
import { Reload, Skeletons } from '../../page/skeletons';
import { LaneStep } from '../../page/rows/lane-step';
import { Pager } from '../../page/rows/pager';
import { RowFinder } from '../../page/rows/row-finder';
import { Carried } from './carried';
import { ConfirmGuesses } from './confirm-guesses';
import { MissingRows } from './missing-rows';
import type { PlaceProps } from './place';
import { PlaceRows } from './place-rows';
import { TypedRows } from '../../page/rows/typed-rows';
import { TakeProposals } from './take-proposals';
import { RowCard } from './row-card';

/** The unit's rows, and the ways to add rows. */
export function RowListing({ list, go }: PlaceProps) {
  const { view, busy, isOverdue, refresh } = list;
  const reload = <Reload busy={busy} isOverdue={isOverdue} refresh={refresh} />;
  if (view === null)
    return (
      <>
        {busy ? <Skeletons /> : null}
        {reload}
      </>
    );
  return (
    <>
      <RowFinder view={view} list={list} />
      <Doors view={view} go={go} busy={busy} />
      <LaneStep view={view} place="inventory" list={list} />
      <LaneStep view={view} place="scans" list={list} />
      <Carried view={view} list={list} />
      <MissingRows restored={() => void refresh()} />
      <ConfirmGuesses view={view} list={list} />
      <TakeProposals view={view} list={list} />
      <PlaceRows view={view} list={list} />
      <TypedRows count={view.typed} edited={view.edited} busy={busy} order={list.order} />
      <h2>Dokumen ({view.total})</h2>
      <ul>
        {view.rows.map((row) => (
          <RowCard key={row.id} row={row} view={view} list={list} go={go} />
        ))}
      </ul>
      <Pager view={view} list={list} />
      {reload}
    </>
  );
}

interface DoorsProps extends Pick<PlaceProps, 'go'> {
  readonly view: NonNullable<PlaceProps['list']['view']>;
  readonly busy: boolean;
}

function Doors({ view, go, busy }: DoorsProps) {
  return (
    <>
      <div class="actions">
        {view.mayType && view.kegiatan !== null ? (
          <>
            <Button
              class="primary"
              disabled={busy}
              run={() => go({ at: 'baru', from: {} })}
              label="Tambah dokumen"
            />
            <Button disabled={busy} run={() => go({ at: 'impor' })} label="Impor daftar" />
          </>
        ) : null}
        <Button disabled={busy} run={() => go({ at: 'baris', id: null })} label="Baris terpilih" />
      </div>
      {view.kegiatan === null ? (
        <p class="soft">Belum ada Kegiatan yang berjalan. PPID yang membukanya.</p>
      ) : null}
      {view.mayType ? null : (
        <p class="soft">
          Diisi oleh Sub Bagian {view.unitName}: {view.typists.join(', ') || 'belum ditentukan di Pengaturan'}
          .
        </p>
      )}
    </>
  );
}
