import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../page/button';
import { sizeWords } from '../scan/size-words';
import type { Kept } from './kept';
import { Discard, DocumentCard, PhotosCard } from './kept-cards';
import type { KeptDocuments } from './use-kept';

interface Props {
  readonly kept: KeptDocuments;
  readonly account: string;
  /** The row that is open, which shows itself what is kept for it; '' for none. */
  readonly open: string;
  readonly openRow: (id: string) => void;
}

/** What is on this phone and not at Google yet, and what the person must decide about it; above every page. */
export function KeptPanel({ kept, account, open, openRow }: Props) {
  const { own, others } = kept;
  const refused = own.filter(({ state }) => state === 'ditolak');
  const drafts = own.filter(({ state, rowId }) => state === 'konsep' && rowId !== open);
  const photographed = kept.photographed.filter(({ rowId }) => rowId !== open);
  const unsaved = drafts.length + photographed.length;
  return (
    <Aside cards={refused.length + unsaved + others.length + kept.notes.length}>
      <State kept={kept} open={open} />
      {others.length > 0 ? <Others others={others} account={account} /> : null}
      <Cards count={refused.length} words="dokumen ditolak; alasannya di sini">
        {refused.map((document) => (
          <DocumentCard key={document.key} document={document} kept={kept} />
        ))}
      </Cards>
      <Cards
        count={unsaved}
        shown={Math.max(0, SHOWN - refused.length)}
        words="dokumen di HP ini belum disimpan atau belum terkirim"
      >
        {drafts.map((document) => (
          <DocumentCard key={document.key} document={document} kept={kept} />
        ))}
        {photographed.map((each) => (
          <PhotosCard key={each.rowId} photographed={each} kept={kept} openRow={openRow} />
        ))}
      </Cards>
    </Aside>
  );
}

/** What other accounts have left here. Nothing of it is shown but how much and how old it is. */
const Others = ({ others, account }: Pick<KeptDocuments, 'others'> & Pick<Props, 'account'>) => (
  <details class="notice warning">
    <summary>Di HP ini ada {totalWords(others)} dari akun lain atau kantor lain yang belum terkirim</summary>
    Buka halaman kantor itu dengan akun itu untuk mengunggahnya; akun sekarang {account}. Yang lebih dari
    seminggu dapat dihapus di sini bila tidak diperlukan lagi.
    <ul>
      {others.map(({ account: owner, documents, photos, newest, remove }) => (
        <li key={owner}>
          {owner}: {leftWords(documents, photos)}, terakhir {new Date(newest).toLocaleDateString('id-ID')}
          {remove ? (
            <div class="actions">
              <Discard run={remove} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  </details>
);

const totalWords = (others: KeptDocuments['others']): string =>
  leftWords(
    others.reduce((sum, { documents }) => sum + documents, 0),
    others.reduce((sum, { photos }) => sum + photos, 0),
  );

/** @example leftWords(1, 3)  //=> '1 dokumen dan 3 foto' */
const leftWords = (documents: number, photos: number): string =>
  [documents > 0 ? `${documents} dokumen` : '', photos > 0 ? `${photos} foto` : '']
    .filter((part) => part !== '')
    .join(' dan ');

/** More than these are shown when the person asks. */
const SHOWN = 3;

interface CardsProps {
  readonly count: number;
  /** The most that are shown at once. */
  readonly shown?: number;
  /** What they are, after their number. */
  readonly words: string;
  readonly children: preact.ComponentChildren;
}

function Cards({ count, shown = SHOWN, words, children }: CardsProps) {
  if (count <= shown) return count === 0 ? null : <ul>{children}</ul>;
  return (
    <details class="notice warning">
      <summary>
        {count} {words}
      </summary>
      <ul>{children}</ul>
    </details>
  );
}

/** Receives the focus when a card with the focus is gone. */
function Aside({ cards, children }: { readonly cards: number; readonly children: preact.ComponentChildren }) {
  const place = useRef<HTMLElement>(null);
  const before = useRef(cards);
  useLayoutEffect(() => {
    if (cards < before.current && document.activeElement === document.body) place.current?.focus();
    before.current = cards;
  }, [cards]);
  return (
    <aside aria-label="Di HP ini" tabIndex={-1} ref={place}>
      <div role="status" aria-live="polite">
        {children}
      </div>
    </aside>
  );
}

/** Connection, storage, and how far the uploads are. */
function State({ kept, open }: Pick<Props, 'kept' | 'open'>) {
  const { own, parts, sent, unsent, isOnline, isLasting } = kept;
  const waiting = own.filter(({ state }) => state === 'antre');
  const part = waiting.map(({ key }) => parts[key] ?? 0).find((each) => each > 0);
  return (
    <>
      {isOnline ? null : (
        <p class="notice warning">
          Tidak ada sambungan. Hasil pindai disimpan di HP dan diunggah begitu sambungan kembali dan halaman
          ini terbuka.
        </p>
      )}
      {isLasting === false ? (
        <p class="notice bad">
          Peramban ini tidak menyimpan foto dan dokumen di HP, misalnya karena jendela privat. Memindai tetap
          dapat, tetapi yang belum terunggah hilang bila halaman ini ditutup. Jangan tutup halaman ini sebelum
          semuanya terunggah, atau buka di jendela biasa.
        </p>
      ) : null}
      {waiting.length > 0 ? (
        <div class="notice">
          {waiting.length} dokumen menunggu diunggah ({sizeWords(sum(waiting))}).
          {isOnline ? ` ${unsent || (waiting.find(({ words }) => words !== '')?.words ?? '')}` : ''}
          <Waiting documents={waiting.filter(({ rowId }) => rowId !== open)} kept={kept} />
          <progress aria-label="Kemajuan unggahan" max={1} {...(part === undefined ? {} : { value: part })} />
        </div>
      ) : null}
      {sent.size > 0 && waiting.length === 0 ? (
        <p class="notice">{sent.size} dokumen sudah terunggah.</p>
      ) : null}
      <Notes kept={kept} />
    </>
  );
}

/** What was told, until the person puts it away; several take one line. */
function Notes({ kept: { notes, putNotesAway } }: Pick<Props, 'kept'>) {
  if (notes.length === 0) return null;
  const away = (
    <div class="actions">
      <Button run={putNotesAway} label="Sudah dibaca" />
    </div>
  );
  return notes.length === 1 ? (
    <div class="notice bad">
      {notes}
      {away}
    </div>
  ) : (
    <details class="notice bad">
      <summary>{notes.length} pemberitahuan tentang dokumen Anda; baca di sini</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {away}
    </details>
  );
}

/** The documents that wait: a person may still remove them. */
function Waiting({ documents, kept }: Pick<Props, 'kept'> & { readonly documents: readonly Kept[] }) {
  if (documents.length === 0) return null;
  return (
    <details>
      <summary>Lihat yang menunggu</summary>
      <ul>
        {documents.map((document) => (
          <DocumentCard key={document.key} document={document} kept={kept} />
        ))}
      </ul>
    </details>
  );
}

const sum = (documents: readonly Kept[]): number => documents.reduce((all, { size }) => all + size, 0);
