import type { ToScanQueryView, ToScanView } from '../../rpc/contract/contract';
import { Button } from '../../page/button';
import {
  isUnchosen,
  listedUnit,
  orders,
  unitBeside,
  type ListedRow,
  type OrderName,
  type RowState,
} from './rows';

interface Props {
  readonly view: ToScanView;
  readonly rows: readonly ListedRow[];
  readonly query: ToScanQueryView;
  readonly search: string;
  readonly find: (words: string) => void;
  readonly order: OrderName;
  readonly sort: (order: OrderName) => void;
  readonly show: (query: ToScanQueryView) => void;
  /** Leaves a box or a single row for the whole list. */
  readonly showAll: () => void;
  readonly choose: (id: string) => void;
}

const stateWords: Readonly<Record<RowState, string>> = {
  kurang: '',
  dikembalikan: 'Dikembalikan',
  konsep: 'Belum disimpan',
  antre: 'Menunggu diunggah',
  ditolak: 'Ditolak, lihat di atas',
  terkirim: 'Terunggah',
  ada: 'Sudah ada',
};

const wordsOf = ({ state, photos, returned, copy }: ListedRow): string =>
  [
    stateWords[state] || (copy === '' ? '' : 'Belum ada pindaiannya: berkasnya salinan dokumen lain'),
    returned === null ? '' : state === 'terkirim' ? 'belum diajukan lagi' : returned,
    photos > 0 && stateWords[state] === '' ? 'Foto belum terkirim' : '',
  ]
    .filter((part) => part !== '')
    .join(': ');

/** The rows to scan, with unit, search and order. */
export function RowPicker({ view, rows, query, search, find, order, sort, show, showAll, choose }: Props) {
  const count = (wanted: RowState): number => rows.filter(({ state }) => state === wanted).length;
  const returned = count('dikembalikan');
  const listed = listedUnit(query, view);
  const where = <Where view={view} query={query} show={show} showAll={showAll} />;
  if (isUnchosen(query, view)) return where;
  return (
    <>
      {where}
      <input
        type="search"
        aria-label="Cari nama, nomor, tahun, atau lokasi"
        placeholder="Cari nama, nomor, tahun, lokasi"
        value={search}
        onInput={(event) => find(event.currentTarget.value)}
      />
      <label for="urut">Urutkan</label>
      <select id="urut" value={order} onChange={(event) => sort(event.currentTarget.value as OrderName)}>
        {(Object.keys(orders) as OrderName[]).map((name) => (
          <option key={name} value={name}>
            {orders[name].label}
          </option>
        ))}
      </select>
      {view.more > 0 ? (
        <p class="soft">Urutan ini berlaku untuk {view.rows.length} baris yang ditampilkan.</p>
      ) : null}
      {'row' in query && rows.length === 0 ? null : (
        <h2>
          {returned > 0 ? `Dikembalikan (${returned}), belum` : 'Belum'} ada pindaian (
          {count('kurang') + view.more})
        </h2>
      )}
      {rows.length === 0 ? <p class="soft">{emptyWords(view.open, search, query)}</p> : null}
      <ul class="fresh">
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" class="row" data-state={row.state} onClick={() => choose(row.id)}>
              <strong>{row.title === '' ? '(tanpa nama dokumen)' : row.title}</strong>
              <span class="soft">{detailsOf(row, unitBeside(row, listed, view))}</span>
              {wordsOf(row) === '' ? null : <span class="state">{wordsOf(row)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {view.more > 0 ? <p class="soft">dan {view.more} baris lagi; cari namanya di atas.</p> : null}
    </>
  );
}

export const emptyWords = (isOpen: boolean, search: string, query: Props['query']): string => {
  if (!isOpen) return 'Belum ada Kegiatan yang berjalan. PPID yang membukanya.';
  if (search !== '') return 'Tidak ada yang cocok.';
  if ('row' in query)
    return `${query.row} tidak ada di antara dokumen Kegiatan ini; kodenya mungkin milik kantor lain atau Kegiatan lain.`;
  if ('box' in query)
    return query.box.trim() === ''
      ? 'Kode ini tidak menyebut boksnya. Pindai label boks yang lain, atau pilih dari semua dokumen.'
      : `Tidak ada dokumen di ${query.box.trim()}.`;
  return 'Tidak ada dokumen yang perlu dipindai.';
};

const detailsOf = ({ id, year, place }: ListedRow, unit: string): string =>
  [id, year, place, unit].filter((part) => part !== '' && part !== null).join(' · ');

/** Whose box it is. Two Sub Bagian may name a box alike, and codes that were printed earlier do not name the Sub Bagian. */
function boxWords(unit: string | null, units: ToScanView['units']): string {
  const known = units.find(({ code }) => code === unit);
  return known
    ? `Sub Bagian ${known.name}`
    : 'Semua boks bernama ini, dari setiap Sub Bagian: kodenya tidak menyebut Sub Bagian kantor ini.';
}

const OWN = '';

/** Whose rows are listed; a box or a single row of a code can be left for the whole list. */
function Where({
  view: { units, own },
  query,
  show,
  showAll,
}: Pick<Props, 'view' | 'query' | 'show' | 'showAll'>) {
  if ('box' in query || 'row' in query)
    return (
      <>
        {'box' in query ? <p class="soft">{boxWords(query.unit, units)}</p> : null}
        <p>
          <Button run={showAll} label="Semua yang belum dipindai" />
        </p>
      </>
    );
  if (own.length === 1 && query.unit === null) return null;
  return (
    <>
      {own.length === 0 ? (
        <p class="notice">
          Pindaian diunggah oleh Sub Bagian pemilik dokumen. Pilih Sub Bagian untuk melihat.
        </p>
      ) : null}
      <label for="unit">Sub Bagian</label>
      <select
        id="unit"
        value={query.unit ?? OWN}
        onChange={(event) =>
          show({ unit: event.currentTarget.value === OWN ? null : event.currentTarget.value })
        }
      >
        <option value={OWN}>{own.length === 0 ? 'Pilih Sub Bagian…' : 'Sub Bagian saya'}</option>
        {units.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
