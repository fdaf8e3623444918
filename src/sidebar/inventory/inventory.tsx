import { useState } from 'preact/hooks';
import type { DocumentDraft } from '../../rpc/contract/contract';
import type { PageProps } from '../app';
import { Notice } from '../notice';
import { useRowList, type RowList } from '../rows/use-row-list';
import { ImportList } from './import/import-list';
import { NewRow } from './new-row';
import { EditRow } from './edit-row';
import { RowListing } from './row-listing';

/** Where in the page the person is. `id` null: the row under the cursor. */
export type Place =
  | { readonly at: 'daftar' }
  | { readonly at: 'baris'; readonly id: string | null }
  | { readonly at: 'baru'; readonly from: DocumentDraft }
  | { readonly at: 'impor' };

export interface PlaceProps {
  readonly list: RowList;
  /** `keepsNote`: what was just done there is still to be read. */
  readonly go: (place: Place, keepsNote?: boolean) => void;
}

/** Inventaris (SOP 1): the unit's rows, one row as a form, a list from elsewhere. */
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
