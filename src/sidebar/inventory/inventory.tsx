import { useState } from 'preact/hooks';
import type { PageProps } from '../../page/page';
import { Notice } from '../../page/notice';
import { useRowList } from '../../page/rows/use-row-list';
import { ImportList } from './import/import-list';
import { NewRow } from './new-row';
import { EditRow } from './edit-row';
import type { Place, PlaceProps } from './place';
import { RowListing } from './row-listing';

/** Inventaris (SOP 1): the unit's rows, one row as a form, the import of a list. */
export function Inventory({ at = {} }: PageProps) {
  const list = useRowList('semua', at);
  const [place, setPlace] = useState<Place>({ at: 'daftar' });
  const go: PlaceProps['go'] = (next, keepsNote = false) => {
    if (!keepsNote) list.quiet();
    setPlace(next);
  };
  return (
    <main aria-busy={list.busy}>
      <h1>Inventaris</h1>
      <Notice note={list.note} />
      <Here place={place} list={list} go={go} />
    </main>
  );
}

function Here({ place, ...props }: PlaceProps & { readonly place: Place }) {
  if (place.at === 'baris') return <EditRow key={place.id} id={place.id} {...props} />;
  if (place.at === 'baru') return <NewRow from={place.from} {...props} />;
  return place.at === 'impor' ? <ImportList {...props} /> : <RowListing {...props} />;
}
