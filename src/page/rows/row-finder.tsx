import { useState } from 'preact/hooks';
import type { RowFilterView, RowsView } from '../../rpc/contract/contract';
import type { RowList } from './use-row-list';

const filterLabels: Record<RowFilterView, string> = {
  semua: 'Semua',
  bermasalah: 'Bermasalah',
  'perlu dipastikan': 'Perlu dipastikan',
  'perlu dijawab': 'Perlu dijawab sebelum diumumkan',
  'belum ada bukti': 'Belum ada pindaian atau tautan',
  'belum diputuskan': 'Belum diputuskan',
  diterima: 'Diterima',
  dikembalikan: 'Dikembalikan',
  'diusulkan dikecualikan': 'Diusulkan dikecualikan',
  ditunda: 'Ditunda',
  'belum lengkap': 'Belum lengkap untuk DIP',
  'belum ada lokasi': 'Lokasi tercetak belum dicatat',
};

interface Props {
  readonly view: RowsView;
  readonly list: RowList;
}

/** Chooses the rows: unit, filter, words of the title. */
export function RowFinder({ view, list: { query, ask } }: Props) {
  const [search, setSearch] = useState(query.search);
  return (
    <>
      <label for="unit">Sub Bagian</label>
      <select id="unit" value={view.unit} onChange={(event) => ask({ unit: event.currentTarget.value })}>
        {view.units.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <label for="saring">Tampilkan</label>
      <select
        id="saring"
        value={query.filter}
        onChange={(event) => ask({ filter: event.currentTarget.value as RowFilterView })}
      >
        {(Object.keys(filterLabels) as RowFilterView[]).map((filter) => (
          <option key={filter} value={filter}>
            {filterLabels[filter]} ({view.counts[filter]})
          </option>
        ))}
      </select>
      <form
        role="search"
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          ask({ search });
        }}
      >
        <input
          type="search"
          aria-label="Cari judul, ID, atau tahun"
          placeholder="Cari judul, ID, atau tahun"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <button type="submit">Cari</button>
      </form>
    </>
  );
}
