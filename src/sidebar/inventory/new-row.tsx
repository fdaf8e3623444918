import { useState } from 'preact/hooks';
import type { DocumentDraft } from '../../rpc/contract/contract';
import { Skeletons } from '../../page/skeletons';
import { call } from '../../page/server';
import { Heading } from '../../page/heading';
import { differing, draftOf, type Draft } from './fields';
import type { PlaceProps } from './place';
import { RowForm } from './row-form';

/** Adds a document to the listed unit; `from` contains the cells of the row that is duplicated. */
export function NewRow({
  from,
  list: { view, busy, order },
  go,
}: PlaceProps & { readonly from: DocumentDraft }) {
  // The draft that was refused as a duplicate. Saving it again unchanged adds it as another document of that name.
  const [asked, ask] = useState('');
  if (view === null) return <Skeletons />;
  const { form } = view;
  const empty = draftOf(form, {});
  const save = async (draft: Draft): Promise<void> => {
    const typed = differing(form, draft, empty);
    const isAsked = asked === JSON.stringify(typed);
    const added = await order(
      ({ ids }) => ({ bad: false, message: `${ids.join(', ')} ditambahkan.`, details: [] }),
      () => call('addRows', view.unit, [typed], !isAsked),
    );
    ask(JSON.stringify(typed));
    if (added) go({ at: 'daftar' }, true);
  };
  return (
    <>
      <Heading>Dokumen baru</Heading>
      <p class="soft">Sub Bagian {view.unitName}</p>
      <RowForm
        form={form}
        stored={empty}
        typed={draftOf(form, from)}
        readOnly={false}
        busy={busy}
        save={(draft) => void save(draft)}
        leave={() => go({ at: 'daftar' })}
      />
    </>
  );
}
