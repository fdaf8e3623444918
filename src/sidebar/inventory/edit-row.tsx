import { Button } from '../../page/button';
import type { RowFormView } from '../../rpc/contract/contract';
import { Heading } from '../../page/heading';
import { Notice } from '../../page/notice';
import { call } from '../../page/server';
import { Reload, Skeletons } from '../../page/skeletons';
import { useOrders } from '../../page/use-orders';
import { copyOf, differing, draftOf, type Draft } from './fields';
import type { PlaceProps } from './place';
import { RowForm } from './row-form';

interface Props extends PlaceProps {
  /** null: the row at the cursor. */
  readonly id: string | null;
}

/** One row as a form. Writes only the changed cells, and none that a colleague has changed since. */
export function EditRow({ id, list, go }: Props) {
  const { view, note, busy, isOverdue, refresh } = useOrders<RowFormView>(
    () => call('viewRow', id),
    id ?? '',
  );
  const leave = (): void => go({ at: 'daftar' });
  if (view === null)
    return (
      <>
        <Notice note={note} />
        {busy ? <Skeletons /> : null}
        <Reload busy={busy} isOverdue={isOverdue} refresh={refresh} />
        <Button run={leave} label="Kembali" />
      </>
    );
  return (
    <>
      <Heading>{view.id}</Heading>
      <State view={view} />
      <RowForm
        key={view.id}
        form={view.form}
        stored={draftOf(view.form, view.cells)}
        readOnly={!mayEdit(view)}
        busy={busy || list.busy}
        save={(draft) => void save(view, draft, list, go, refresh)}
        leave={leave}
      />
      {mayEdit(view) ? (
        <p>
          <Button
            run={() => go({ at: 'baru', from: copyOf(view.form, view.cells) })}
            label="Gandakan sebagai dokumen baru"
          />
        </p>
      ) : null}
    </>
  );
}

const mayEdit = ({ mayType, coordination }: RowFormView): boolean =>
  mayType && coordination !== null && coordination !== 'selesai';

async function save(
  view: RowFormView,
  draft: Draft,
  { order }: PlaceProps['list'],
  go: PlaceProps['go'],
  refresh: () => Promise<void>,
): Promise<void> {
  const shown = draftOf(view.form, view.cells);
  const typed = differing(view.form, draft, shown);
  if (Object.keys(typed).length === 0) {
    go({ at: 'daftar' });
    return;
  }
  const saved = await order(`${view.id} disimpan.`, () =>
    call('editRow', view.id, differing(view.form, shown, draft), typed),
  );
  if (saved) go({ at: 'daftar' }, true);
  else await refresh();
}

/** The problems of the row, its decision, and who may edit it if the person may not. */
function State({ view }: { readonly view: RowFormView }) {
  return (
    <>
      <p class="soft">
        Sub Bagian {view.unitName} · baris {view.position} di sheet
      </p>
      {view.problems === '' ? null : <p class="notice bad">{view.problems}</p>}
      {view.decision === '' ? null : (
        <p class="notice">
          Keputusan: {view.decision}
          {view.reason === '' ? '' : ` (${view.reason})`}
          {view.decision === 'diterima' && mayEdit(view)
            ? '. Bila diubah, baris menunggu keputusan Tim Penghubung lagi.'
            : ''}
        </p>
      )}
      {view.mayType ? null : (
        <p class="notice">
          Hanya {view.typists.join(', ') || 'Sub Bagian yang belum ditentukan di Pengaturan'} yang mengubah
          baris ini.
        </p>
      )}
      {view.mayType && !mayEdit(view) ? (
        <p class="notice">
          Koordinasi Sub Bagian ini sudah selesai atau Kegiatannya ditutup; baris tidak dapat diubah lagi.
        </p>
      ) : null}
    </>
  );
}
