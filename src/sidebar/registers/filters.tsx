import type { EntryFilterView, RegistersView, RegisterView } from '../../rpc/contract/contract';

const labels: { readonly [R in RegisterView]: readonly (readonly [EntryFilterView, string])[] } = {
  DIP: [
    ['berlaku', 'Berlaku'],
    ['berkala', 'Berkala'],
    ['serta merta', 'Serta merta'],
    ['setiap saat', 'Setiap saat'],
    ['usang', 'Melewati batas, perlu dimutakhirkan'],
    ['tautan bermasalah', 'Tautan bermasalah'],
    ['ganda', 'Ganda'],
    ['ditarik', 'Ditarik'],
  ],
  DIK: [
    ['berlaku', 'Semua yang berlaku'],
    ['diusulkan', 'Diusulkan'],
    ['ditetapkan', 'Ditetapkan'],
    ['dasar gugur', 'Dasar tidak berlaku lagi'],
    ['uji belum lengkap', 'Uji konsekuensi belum lengkap'],
    ['pengecualian berakhir', 'Pengecualian berakhir'],
    ['ganda', 'Ganda'],
    ['ditarik', 'Ditarik'],
  ],
};

interface Props {
  readonly register: RegisterView;
  readonly filter: EntryFilterView;
  readonly counts: RegistersView['counts'] | null;
  readonly setRegister: (register: RegisterView) => void;
  readonly setFilter: (filter: EntryFilterView) => void;
  readonly find: (words: string) => void;
}

/** Chooses the register, a filter of its entries, and words to search for. */
export const Filters = ({ register, filter, counts, setRegister, setFilter, find }: Props) => (
  <>
    <label for="register">Daftar</label>
    <select
      id="register"
      value={register}
      onChange={(event) => setRegister(event.currentTarget.value as RegisterView)}
    >
      <option value="DIP">DIP, untuk umum</option>
      <option value="DIK">DIK, dikecualikan</option>
    </select>
    <label for="saring">Tampilkan</label>
    <select
      id="saring"
      value={filter}
      onChange={(event) => setFilter(event.currentTarget.value as EntryFilterView)}
    >
      {labels[register].map(([id, label]) => (
        <option key={id} value={id}>
          {counts === null ? label : `${label} (${counts[id]})`}
        </option>
      ))}
    </select>
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        find(String(new FormData(event.currentTarget).get('kata') ?? '').trim());
      }}
    >
      <input
        name="kata"
        type="search"
        aria-label="Cari judul, nomor, atau tahun"
        placeholder="Cari judul, nomor, tahun"
      />
      <button type="submit">Cari</button>
    </form>
  </>
);
