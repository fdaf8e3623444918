import { useState } from 'preact/hooks';
import type { PublicView } from '../wire/public-view';
import { longDay, longMoment } from './dates';
import { EntryPage } from './entries/entry-page';
import { Exempted } from './exempted';
import { Foot } from './foot';
import { ListPage } from './list-page';
import { everything, type Query } from './entries/select-entries';
import { useEntries } from './entries/use-entries';
import { usePlace } from './use-place';

/** The public page: the list with its search, or one entry. */
export function App({ view }: { readonly view: PublicView }) {
  const entries = useEntries(view);
  const { place, go } = usePlace();
  const [query, setQuery] = useState<Query>(everything);
  const { office, decree, publishedAt } = view;
  return (
    <>
      <header>
        <p class="office">{office.name}</p>
        <h1>Daftar Informasi Publik</h1>
        <p>
          Diterbitkan {longMoment(publishedAt)} oleh PPID {office.name}.
        </p>
        {view.isCopy ? (
          <p role="note">
            Berkas terbaru sedang diperiksa kantor. Yang tampil adalah terbitan terakhir yang sah,{' '}
            {longDay(publishedAt)}.
          </p>
        ) : null}
        {decree === '' ? null : <p>Ditetapkan dengan {decree}.</p>}
      </header>
      <main aria-busy={entries.state === 'loading'} data-state={entries.state}>
        {place === '' ? (
          <>
            <ListPage view={view} entries={entries} query={query} onQuery={setQuery} go={go} />
            <Exempted view={view} />
          </>
        ) : (
          <EntryPage key={place} id={place} view={view} entries={entries} go={go} />
        )}
      </main>
      <Foot view={view} />
    </>
  );
}
