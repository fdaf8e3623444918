import type { PublicView } from '../wire/public-view';
import { grouped } from './dates';
import type { Query } from './entries/select-entries';

interface Props {
  readonly view: PublicView;
  readonly query: Query;
  readonly onQuery: (query: Query) => void;
}

export function SearchForm({ view, query, onQuery }: Props) {
  const { categories, perUnit, units } = view;
  const countOf = (name: string): number => perUnit.find((unit) => unit.name === name)?.count ?? 0;
  return (
    <form role="search" aria-label="Cari informasi" onSubmit={(event) => event.preventDefault()}>
      <label class="words">
        Cari
        <input
          type="search"
          enterkeyhint="search"
          placeholder="judul, isi, tahun, atau nomor"
          value={query.words}
          onInput={(event) => onQuery({ ...query, words: event.currentTarget.value })}
        />
      </label>
      <label>
        Kategori
        <select
          value={query.category}
          onChange={(event) => onQuery({ ...query, category: event.currentTarget.value })}
        >
          <option value="">Semua kategori</option>
          {categories.map(({ name, count }) => (
            <option key={name} value={name}>
              {name} ({grouped(count)})
            </option>
          ))}
        </select>
      </label>
      <label>
        Sub Bagian
        <select
          value={query.unit}
          onChange={(event) => onQuery({ ...query, unit: event.currentTarget.value })}
        >
          <option value="">Semua Sub Bagian</option>
          {units
            .filter(({ name }) => countOf(name) > 0)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name} ({grouped(countOf(name))})
              </option>
            ))}
        </select>
      </label>
    </form>
  );
}
