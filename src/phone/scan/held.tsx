import { Button } from '../../page/button';
import { useLostFocus } from '../../page/heading';
import type { ListedRow } from './rows';

interface Props {
  readonly row: ListedRow;
}

const heldWords = {
  kurang: '',
  dikembalikan:
    'Dokumen ini sudah mempunyai pindaian. Bila yang diminta pindaian baru, pindai lagi, lalu ajukan lagi.',
  konsep: '',
  antre: 'Dokumen ini sudah diambil dan menunggu diunggah. Bila salah: Pindai lagi, atau Hapus di bawah ini.',
  ditolak: 'Unggahan dokumen ini ditolak; alasannya di atas. Bila berkasnya salah atau rusak: Pindai lagi.',
  terkirim: 'Dokumen ini baru saja diunggah.',
} as const;
const RESCANNED = 'Pindaian baru dokumen ini sudah diunggah. Ajukan lagi supaya Tim Penghubung melihatnya.';

function wordsOf({ state, mayScan, note, rescanned }: ListedRow): string {
  if (state === 'ada' || !mayScan) return note;
  return state === 'terkirim' && rescanned ? RESCANNED : heldWords[state];
}

const lookFirst = ({ link }: ListedRow): string => (link === '' ? '' : ' Lihat dahulu yang sudah ada.');

/** What to do with photographs that were taken before the row was filled by somebody else or from another device. */
function photosWords(row: ListedRow): string {
  if (row.photos === 0) return '';
  if (!row.mayScan)
    return 'Foto di bawah ini tidak dapat dikirim dengan akun ini: unduh, lalu berikan kepada Sub Bagian itu, atau hapus.';
  const since =
    row.state === 'antre' || row.state === 'ditolak'
      ? 'diambil sesudahnya dan belum terkirim.'
      : `belum terkirim ketika dokumen ini terisi.${lookFirst(row)}`;
  return `Foto di bawah ini ${since} Bila foto Anda yang benar, ketuk Pindai lagi: foto ini dilanjutkan. Bila tidak diperlukan, hapus.`;
}

/** Why the camera does not open by itself. */
export const Held = ({ row, again }: Props & { readonly again: () => void }) => (
  <>
    <p class="notice" ref={useLostFocus<HTMLParagraphElement>()} tabIndex={-1}>
      {wordsOf(row)}
      {row.arriving && row.mayScan && row.evidence !== ''
        ? ' Satu berkas untuk dokumen ini sudah masuk dan belum disimpan: menunggu diproses, atau menunggu Tim Penghubung.'
        : ''}
    </p>
    {row.photos === 0 ? null : <p class="notice warning">{photosWords(row)}</p>}
    <div class="actions">
      <OpenScan row={row} />
      {row.mayScan ? <Button run={again} label="Pindai lagi" /> : null}
    </div>
  </>
);

/** Above a document that is not saved yet: what the row has meanwhile. */
export const FilledMeanwhile = ({ row }: Props) =>
  row.evidence === '' ? null : (
    <>
      <p class="notice warning">
        {row.note}
        {lookFirst(row)} Bila yang di bawah ini disimpan, itu diunggah sebagai pindaian baru; bila tidak
        diperlukan, ketuk Ulangi, lalu Buang.
      </p>
      <div class="actions">
        <OpenScan row={row} />
      </div>
    </>
  );

const OpenScan = ({ row: { link } }: Props) =>
  link === '' ? null : (
    <a href={link} target="_blank" rel="noreferrer">
      Buka pindaian
    </a>
  );
