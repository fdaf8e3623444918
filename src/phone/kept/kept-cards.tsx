import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import { useLostFocus } from '../../page/heading';
import { pagesWords, sizeWords } from '../scan/size-words';
import type { Kept, PhotographedRow } from './kept';
import { photoName } from './photo-name';
import type { KeptDocuments } from './use-kept';
import { useAddress } from './use-address';
import { useTried } from './use-tried';

interface Shared {
  readonly kept: KeptDocuments;
}

/** A draft that was never saved, a document that was refused, or one that waits to be sent. */
export function DocumentCard({
  document,
  kept,
  children,
}: Shared & {
  readonly document: Kept;
  /** A further way to it. */
  readonly children?: ComponentChildren;
}) {
  const { key, rowId, title, state } = document;
  const { problem, tried } = useTried();
  const remove = async (): Promise<void> => {
    if (state === 'antre') await kept.takeBack(key);
    await kept.discard(key);
  };
  return (
    <li class="card">
      <strong class="name">
        {rowId} {title}
      </strong>
      <Problem words={problem} />
      <div class={state === 'ditolak' ? 'late' : 'soft'}>{stateWords(document)}</div>
      <div class="actions">
        {state === 'antre' ? null : (
          <Button
            run={() => tried(() => kept.release(key))}
            label={state === 'konsep' ? 'Simpan' : 'Coba lagi'}
          />
        )}
        {children}
        <Button run={() => tried(() => download(document, kept))} label="Unduh ke HP" />
        <Discard run={remove} warning={removalWords(document)} />
      </div>
    </li>
  );
}

function stateWords({ state, words, pages, size }: Kept): string {
  if (state === 'konsep') return `${pagesWords(pages)} sudah diambil, belum disimpan.`;
  return state === 'antre' ? `${pagesWords(pages)}, ${sizeWords(size)}, menunggu diunggah. ${words}` : words;
}

const removalWords = ({ state, completing }: Kept): string =>
  completing
    ? 'Google mungkin sudah menerimanya walau jawabannya tidak sampai; yang sudah diterima tidak ikut terhapus.'
    : state === 'antre'
      ? 'Dokumen ini belum terunggah.'
      : '';

/** Opens a document that is on the phone only. */
function Look({ document, kept }: Shared & { readonly document: Kept }) {
  const { address, unread } = useAddress(document, kept);
  return address === '' ? (
    <Problem words={unread} />
  ) : (
    <a href={address} target="_blank" rel="noreferrer">
      Lihat
    </a>
  );
}

interface PhotosProps extends Shared {
  readonly photographed: PhotographedRow;
  /** Omitted where the row cannot be photographed. */
  readonly openRow?: (id: string) => void;
}

/** Photographs that were never made a PDF. */
export function PhotosCard({ photographed: { rowId, title, count, isAtRisk }, kept, openRow }: PhotosProps) {
  const photos = kept.photosOf({ id: rowId, title });
  const { problem, tried } = useTried();
  const removeAll = async (): Promise<void> => photos.remove((await photos.all()).map(({ id }) => id));
  const saveAll = async (): Promise<void> => {
    for (const [index, { photo }] of (await photos.all()).entries())
      save(photo, await photoName(`${rowId} foto ${index + 1}`, photo));
  };
  return (
    <li class="card">
      <strong class="name">
        {rowId} {title}
      </strong>
      <Problem words={problem} />
      <div class="soft">{count} foto di HP ini belum menjadi PDF dan belum terkirim.</div>
      {isAtRisk ? (
        <div class="late">
          Ada foto atau perubahan yang belum tersimpan di HP dan hanya ada di halaman ini: hilang bila halaman
          ini ditutup. {openRow ? 'Ketuk Lanjutkan, lalu simpan lagi atau jadikan PDF.' : 'Unduh dahulu.'}
        </div>
      ) : null}
      <div class="actions">
        {openRow ? <Button run={() => openRow(rowId)} label="Lanjutkan" /> : null}
        <Button run={() => tried(saveAll)} label="Unduh foto ke HP" />
        <Discard run={removeAll} />
      </div>
    </li>
  );
}

/** Why the database refused what a button does. */
export const Problem = ({ words }: { readonly words: string }) =>
  words === '' ? null : (
    <div class="late" role="alert">
      {words}
    </div>
  );

/** What is kept for a row that is open, where no camera shows it. */
export function KeptOf({
  rowId,
  kept,
  children,
}: Shared & {
  readonly rowId: string;
  /** Shown above it, if anything is kept. */
  readonly children?: ComponentChildren;
}) {
  const documents = kept.own.filter(
    (document) => document.rowId === rowId && (document.state === 'konsep' || document.state === 'antre'),
  );
  const photographed = kept.photographed.filter((each) => each.rowId === rowId);
  if (documents.length + photographed.length === 0) return null;
  return (
    <>
      {children}
      <ul>
        {documents.map((document) => (
          <DocumentCard key={document.key} document={document} kept={kept}>
            <Look document={document} kept={kept} />
          </DocumentCard>
        ))}
        {photographed.map((each) => (
          <PhotosCard key={each.rowId} photographed={each} kept={kept} />
        ))}
      </ul>
    </>
  );
}

/** Asks before it discards, and says why the database refused it; browsers show no confirmation windows in frames of other sites. */
export function Discard({
  run,
  warning = '',
}: {
  readonly run: () => Promise<void>;
  readonly warning?: string;
}) {
  const [isSure, setSure] = useState(false);
  const { problem, tried } = useTried();
  return (
    <>
      {isSure ? (
        <Sure run={() => tried(run)} warning={warning} />
      ) : (
        <Button run={() => setSure(true)} label="Hapus" />
      )}
      <Problem words={problem} />
    </>
  );
}

const Sure = ({ run, warning }: { readonly run: () => Promise<void>; readonly warning: string }) => (
  <span ref={useLostFocus<HTMLSpanElement>()} tabIndex={-1}>
    {warning === '' ? null : <div>{warning}</div>}
    <Button class="primary" run={run} label="Ya, hapus dari HP" />
  </span>
);

async function download({ key, name, mimeType }: Kept, { content }: KeptDocuments): Promise<void> {
  save(new Blob([await content(key)], { type: mimeType }), name);
}

/** Offers a file to the browser as a download. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
}
