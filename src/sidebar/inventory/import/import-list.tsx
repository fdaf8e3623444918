import { useState } from 'preact/hooks';
import type { ListPreviewView } from '../../../rpc/contract/contract';
import { Heading } from '../../heading';
import { call } from '../../server';
import { Skeletons } from '../../skeletons';
import type { PlaceProps } from '../place';
import { Preview } from './preview';
import type { Source } from './read-source';
import { SourceForm } from './source-form';

/** Imports a list: choose, preview, then save. */
export function ImportList({ list, go }: PlaceProps) {
  const { view, busy, order } = list;
  const [preview, setPreview] = useState<ListPreviewView | null>(null);
  if (view === null) return <Skeletons />;
  const leave = (): void => go({ at: 'daftar' });
  const look = (source: Source): Promise<boolean> =>
    order(
      ({ rows }) => ({
        bad: false,
        message: `${rows.length} baris dibaca. Belum ada yang disimpan.`,
        details: [],
      }),
      async () => {
        const answer = await call('previewList', source.csv, view.unit);
        if (answer.ok) setPreview(answer.value);
        return answer;
      },
    );
  return (
    <>
      <Heading key={preview === null ? 'pilih' : 'pratinjau'}>
        {preview === null ? 'Impor daftar' : 'Pratinjau daftar'}
      </Heading>
      {preview === null ? (
        <SourceForm unitName={view.unitName} busy={busy} look={look} leave={leave} />
      ) : (
        <Preview
          preview={preview}
          units={view.units}
          busy={busy}
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
