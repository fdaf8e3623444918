import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { Kept } from '../kept/kept';
import type { KeptDocuments } from '../kept/use-kept';
import { pagesWords, sizeWords } from './size-words';

interface Props {
  readonly kept: KeptDocuments;
  readonly account: string;
  /** The row that is open, whose draft is shown there. */
  readonly open: string;
}

/** What is on this phone and not at Google yet, and what the person must decide about it. */
export function KeptPanel({ kept, account, open }: Props) {
  const { own, others, parts, sent, notes, isOnline, isLasting } = kept;
  const waiting = own.filter(({ state }) => state === 'antre');
  const asked = own.filter(
    ({ state, rowId }) => state === 'ditolak' || (state === 'konsep' && rowId !== open),
  );
  const part = waiting.map(({ key }) => parts[key] ?? 0).find((each) => each > 0);
  return (
    <div role="status" aria-live="polite">
      {isOnline ? null : (
        <p class="notice warning">Tidak ada sambungan. Hasil pindai disimpan di HP dan diunggah nanti.</p>
      )}
      {isLasting === false && own.length > 0 ? (
        <p class="notice bad">
          Peramban ini tidak dapat menyimpan berkas. Jangan tutup halaman ini sebelum semuanya terunggah.
        </p>
      ) : null}
      {waiting.length > 0 ? (
        <div class="notice">
          {waiting.length} dokumen menunggu diunggah ({sizeWords(sum(waiting))}).
          {waiting.some(({ words }) => words !== '') && isOnline ? ` ${waiting[0]?.words ?? ''}` : ''}
          <progress aria-label="Kemajuan unggahan" max={1} {...(part === undefined ? {} : { value: part })} />
        </div>
      ) : null}
      {sent.size > 0 && waiting.length === 0 ? (
        <p class="notice">{sent.size} dokumen sudah terunggah.</p>
      ) : null}
      {notes.map((note) => (
        <p key={note} class="notice bad">
          {note}
        </p>
      ))}
      {others.length > 0 ? (
        <p class="notice warning">
          Ada dokumen di HP ini yang difoto dengan akun lain atau untuk kantor lain ({others.join(', ')}).
          Buka halaman ini dengan akun itu untuk mengunggahnya; akun sekarang {account}.
        </p>
      ) : null}
      {asked.length > 0 ? (
        <ul>
          {asked.map((document) => (
            <Asked key={document.key} document={document} kept={kept} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const sum = (documents: readonly Kept[]): number => documents.reduce((all, { size }) => all + size, 0);

/** A draft that was never saved, or a document that was refused. */
function Asked({ document, kept }: { readonly document: Kept; readonly kept: KeptDocuments }) {
  const { key, rowId, title, state, words, pages } = document;
  const isDraft = state === 'konsep';
  return (
    <li class="card">
      <strong>
        {rowId} {title}
      </strong>
      <div class={isDraft ? 'soft' : 'late'}>
        {isDraft ? `${pagesWords(pages)} sudah diambil, belum disimpan.` : words}
      </div>
      <div class="actions">
        <Button run={() => kept.release(key)} label={isDraft ? 'Simpan' : 'Coba lagi'} />
        {isDraft ? null : <Button run={() => download(document, kept)} label="Unduh ke HP" />}
        <Discard run={() => kept.discard(key)} />
      </div>
    </li>
  );
}

/** Asks before it discards; browsers show no confirmation windows in frames of other sites. */
function Discard({ run }: { readonly run: () => Promise<void> }) {
  const [isSure, setSure] = useState(false);
  return isSure ? (
    <Button class="primary" run={run} label="Ya, hapus dari HP" />
  ) : (
    <Button run={() => setSure(true)} label="Hapus" />
  );
}

async function download({ key, name, mimeType }: Kept, { content }: KeptDocuments): Promise<void> {
  const bytes = await content(key);
  if (bytes === undefined) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  link.download = name;
  link.click();
}
