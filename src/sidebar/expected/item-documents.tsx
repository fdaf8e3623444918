import { useState } from 'preact/hooks';
import type { ExpectedItemView } from '../../rpc/contract/contract';
import { Button } from '../../page/button';
import { call } from '../../page/server';
import type { Order } from '../../page/use-orders';

interface Props {
  readonly item: ExpectedItemView;
  readonly mayAnswer: boolean;
  readonly busy: boolean;
  readonly order: Order;
}

/** The documents of an item: a guess is confirmed or rejected, another one is named by its ID; a Nihil is taken back. */
export function ItemDocuments({ item, mayAnswer, busy, order }: Props) {
  const { id, title, documents, nihil } = item;
  const answer = (document: string, said: 'confirmed' | 'rejected') =>
    order(
      said === 'confirmed' ? `${document} dikaitkan.` : `${document} dicatat bukan untuk butir ini.`,
      () => call('answerMatch', id, document, said),
    );
  return (
    <>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            {document.id} {document.title}
            <div class="soft">
              {document.periods}
              {document.isNamed ? ' · dikaitkan' : document.isGuess ? ' · tebakan, perlu dipastikan' : ''}
            </div>
            {mayAnswer ? (
              <div class="actions">
                {document.isGuess ? (
                  <Button
                    disabled={busy}
                    aria-label={`Benar: ${document.id} untuk ${title}`}
                    run={() => answer(document.id, 'confirmed')}
                    label="Benar"
                  />
                ) : null}
                <Button
                  disabled={busy}
                  aria-label={`Bukan ini: ${document.id} untuk ${title}`}
                  run={() => answer(document.id, 'rejected')}
                  label="Bukan ini"
                />
              </div>
            ) : null}
          </li>
        ))}
        {nihil.map(({ key, words }) => (
          <li key={words}>
            Nihil {words}
            {mayAnswer && key !== '' ? (
              <Button
                class="link"
                disabled={busy}
                aria-label={`Batalkan Nihil ${title} ${words}`}
                run={() => order('Nihil dicabut.', () => call('stateNihil', [{ id, keys: [key] }], null))}
                label="Batalkan"
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayAnswer ? (
        <NameDocument title={title} busy={busy} name={(document) => answer(document, 'confirmed')} />
      ) : null}
    </>
  );
}

function NameDocument({
  title,
  busy,
  name,
}: {
  readonly title: string;
  readonly busy: boolean;
  readonly name: (document: string) => Promise<boolean>;
}) {
  const [document, setDocument] = useState('');
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        void name(document.trim()).then((isDone) => (isDone ? setDocument('') : undefined));
      }}
    >
      <input
        aria-label={`ID dokumen untuk ${title}`}
        placeholder="ID dokumen, misalnya KUL-0001"
        value={document}
        onInput={(event) => setDocument(event.currentTarget.value)}
      />
      <button type="submit" disabled={busy || document.trim() === ''}>
        Kaitkan
      </button>
    </form>
  );
}
