import { useState } from 'preact/hooks';
import type { ExpectedItemView, ExpectedListView } from '../../rpc/contract/contract';
import { Button } from '../../page/button';
import { MissingLine } from '../../page/expected/missing-line';
import { YearBar } from '../../page/expected/year-bar';
import { Page, type PageProps, type ViewProps } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import { ItemForm, newItem } from './item-form';
import { ItemDocuments } from './item-documents';

/** Daftar Wajib: the items of a unit, their documents, and what the office asks for. */
export function Expected({ at = {} }: PageProps) {
  const [unit, setUnit] = useState<string | null>(at.unit ?? null);
  const page = useOrders<ExpectedListView>(() => call('viewExpected', unit), unit ?? '*');
  return (
    <Page {...page} head="Daftar Wajib">
      {(view) => (
        <>
          <label for="unit">Sub Bagian</label>
          <select id="unit" value={view.unit} onChange={(event) => setUnit(event.currentTarget.value)}>
            {view.units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <p class="soft">
            {view.year === null
              ? 'Belum ada Kegiatan yang berjalan, jadi belum ada yang dibandingkan.'
              : `Tahun ${view.year}: ${view.words}.`}{' '}
            Butir juga dapat diubah atau dihapus di sheet Daftar Wajib.
          </p>
          <Items view={view} busy={page.busy} order={page.order} />
        </>
      )}
    </Page>
  );
}

function Items({ view, busy, order }: ViewProps<ExpectedListView>) {
  const [edited, edit] = useState<string | null>(null);
  const formOf = (item: ExpectedItemView | null) => (
    <ItemForm
      item={item ?? newItem(view.unit)}
      isNew={item === null}
      units={view.units}
      busy={busy}
      leave={() => edit(null)}
      save={async (draft) => {
        const isSaved = await order(
          ({ id }) => ({ bad: false, message: `${id} disimpan.`, details: [] }),
          () => call('saveItem', item?.id ?? null, draft),
        );
        if (isSaved) edit(null);
      }}
    />
  );
  return (
    <>
      {view.mayEdit ? <Button class="primary" run={() => edit('')} label="Tambah butir" /> : null}
      {edited === '' ? formOf(null) : null}
      {view.items.length === 0 ? <p class="soft">Belum ada butir untuk Sub Bagian ini.</p> : null}
      <ul>
        {view.items.map((item) => (
          <li class="card" key={item.id}>
            <strong>{item.title}</strong>
            <div class="soft">
              {item.id} · {item.group || 'tanpa kelompok'} · {item.period || 'periode belum diisi'}
            </div>
            {item.copyOf === '' ? null : (
              <div class="late">
                Salinan dari {item.copyOf}, jadi tidak terhitung: hapus barisnya di sheet Daftar Wajib, atau
                bedakan Sub Bagian, nama, periode, atau kata kuncinya.
              </div>
            )}
            {item.line === null ? null : <YearBar line={item.line} />}
            <ItemDocuments item={item} mayAnswer={view.mayAnswer} busy={busy} order={order} />
            {view.mayAnswer && item.line?.cells.some(({ state }) => state === 'Kosong') ? (
              <ul>
                <MissingLine
                  line={{ ...item.line, title: 'Belum ada' }}
                  mayAdd={view.mayAdd}
                  busy={busy}
                  order={order}
                />
              </ul>
            ) : null}
            {item.mayEdit ? (
              <div class="actions">
                <Button
                  aria-label={`Ubah butir ${item.title}`}
                  run={() => edit(item.id)}
                  label="Ubah butir"
                />
              </div>
            ) : null}
            {edited === item.id ? formOf(item) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
