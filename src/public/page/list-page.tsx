import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PublicView } from '../wire/public-view';
import { EntryLine } from './entries/entry-line';
import { Loading } from './loading';
import { grouped } from './dates';
import { everything, selectEntries, type Query } from './entries/select-entries';
import { SearchForm } from './search-form';
import type { Entries } from './entries/use-entries';

interface Props {
  readonly view: PublicView;
  readonly entries: Entries;
  readonly query: Query;
  readonly onQuery: (query: Query) => void;
  readonly go: (place: string) => void;
}

/** Entries that are shown at a time. */
const PAGE = 25;

/** Search, filters, and the matching entries. */
export function ListPage({ view, entries, query, onQuery, go }: Props) {
  const [shown, setShown] = useState(PAGE);
  const { all, search, state } = entries;
  const found = useMemo(() => selectEntries(all, query, search), [all, query, search]);
  const isAll = query.words.trim() === '' && query.category === '' && query.unit === '';
  useEffect(() => setShown(PAGE), [query]);
  return (
    <>
      <SearchForm view={view} query={query} onQuery={onQuery} />
      <p role="status" class="count">
        {isAll
          ? `${grouped(view.total)} informasi`
          : `${grouped(found.length)} dari ${grouped(view.total)} informasi ditemukan`}
        {isAll ? null : (
          <button type="button" class="plain" onClick={() => onQuery(everything)}>
            Tampilkan semua
          </button>
        )}
      </p>
      <Loading entries={entries} total={view.total} />
      {found.length === 0 && state === 'complete' ? <Nothing view={view} /> : null}
      <ol>
        {found
          .slice(0, shown)
          .flatMap((entry, index) => [
            ...(query.words.trim() === '' && entry.category !== found[index - 1]?.category
              ? [<CategoryHeading key={entry.category} category={entry.category} view={view} />]
              : []),
            <EntryLine key={entry.id} entry={entry} view={view} go={go} />,
          ])}
      </ol>
      {found.length > shown ? (
        <button type="button" class="more" onClick={() => setShown(shown + 4 * PAGE)}>
          Tampilkan lebih banyak ({grouped(found.length - shown)} lagi)
        </button>
      ) : null}
      {found.length > shown ? (
        <p class="on-paper">
          Tercetak {grouped(shown)} dari {grouped(found.length)}. Daftar lengkap: unduh CSV di halaman ini.
        </p>
      ) : null}
    </>
  );
}

/** The heading of a category, above its first entry. */
const CategoryHeading = ({ category, view }: { readonly category: string; readonly view: PublicView }) => (
  <li class="group">
    <h2>{view.categories.find(({ name }) => name === category)?.title ?? category}</h2>
  </li>
);

const Nothing = ({ view }: { readonly view: PublicView }) => (
  <p class="empty">
    {view.total === 0
      ? 'Belum ada informasi dalam daftar ini.'
      : 'Tidak ada yang cocok. Coba kata lain atau yang lebih pendek, atau ajukan permintaan informasi (lihat di bawah).'}
  </p>
);
