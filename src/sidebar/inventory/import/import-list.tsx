import { useState } from 'preact/hooks';
import type { ListPreviewView } from '../../../rpc/contract/contract';
import { Heading } from '../../../page/heading';
import type { Note } from '../../../page/notice';
import { call } from '../../../page/server';
import { Skeletons } from '../../../page/skeletons';
import type { PlaceProps } from '../place';
import { Preview } from './preview';
import type { Source } from './source';
import { remember, remembered, type Mapping } from './remembered';
import { SourceForm } from './source-form';
import { templateColumns } from './template-columns';

/** Previews a list with the columns that the person chose, now or for an earlier list with its headers. */
async function previewOf(from: Source, unit: string, chosen?: Mapping) {
  const read = (mapping?: Mapping) =>
    call('previewList', from.text, unit, {
      kind: from.kind,
      ...(from.kind !== 'pasted' && { name: from.name }),
      ...(mapping && { mapping }),
    });
  const first = await read(chosen);
  const known = first.ok && chosen === undefined ? remembered(first.value) : undefined;
  return known === undefined ? first : read(known);
}

const noteOf = ({ rows }: ListPreviewView): Note => ({
  bad: false,
  message: `${rows.length} baris dibaca. Belum ada yang disimpan.`,
  details: [],
});

/** Imports a list: choose, preview, then save. */
export function ImportList({ list, go }: PlaceProps) {
  const { view, busy, order } = list;
  const [preview, setPreview] = useState<ListPreviewView | null>(null);
  const [source, setSource] = useState<Source | null>(null);
  if (view === null) return <Skeletons />;
  const leave = (): void => go({ at: 'daftar' });
  const show = (from: Source, mapping?: Mapping): Promise<boolean> =>
    order(noteOf, async () => {
      const answer = await previewOf(from, view.unit, mapping);
      if (answer.ok) setPreview(answer.value);
      if (answer.ok) setSource(from);
      return answer;
    });
  return (
    <>
      <Heading key={preview === null ? 'pilih' : 'pratinjau'}>
        {preview === null ? 'Impor daftar' : 'Pratinjau daftar'}
      </Heading>
      {preview === null ? (
        <SourceForm
          unitName={view.unitName}
          columns={templateColumns(
            view.form,
            view.units.map(({ code }) => code),
          )}
          busy={busy}
          show={show}
          leave={leave}
        />
      ) : (
        <Preview
          preview={preview}
          units={view.units}
          busy={busy}
          remap={(mapping) => {
            remember(preview, mapping);
            if (source !== null) void show(source, mapping);
          }}
          declareNihil={(unit) =>
            void order(`Nihil dinyatakan untuk ${unit}.`, () => call('declareNihil', unit)).then((done) => {
              if (done) go({ at: 'daftar' }, true);
            })
          }
          save={async (rows) => {
            const saved = await order(
              ({ ids }) => ({ bad: false, message: `${ids.length} dokumen ditambahkan.`, details: [] }),
              () =>
                call(
                  'importList',
                  rows.map(({ unit, cells, guesses }) => ({ unit, cells, guesses })),
                ),
            );
            if (saved) go({ at: 'daftar' }, true);
          }}
          back={() => setPreview(null)}
          leave={leave}
        />
      )}
    </>
  );
}
