import { useRef, useState } from 'preact/hooks';
import type { ScanLinkView } from '../../rpc/contract/contract';
import { Button } from '../button';
import { bytesOfBase64 } from '../bytes-of-base64';
import { loadScript } from '../load-script';
import { call } from '../server';

/** The pictures of a scan's pages; the script Pisah draws them (src/sidebar/late/split.tsx). */
export interface PagePictures {
  /**
   * Draws the first pages one after the other; `show` gets each as a data address, '' for a page that shows more than pictures,
   * and the number of all pages. @throws Error where the file is no PDF and no picture, or a PDF with a password
   */
  readonly pagePictures: (
    bytes: Uint8Array,
    mimeType: string,
    show: (picture: string, all: number) => void,
  ) => Promise<void>;
}

interface Shown {
  readonly pictures: readonly string[];
  readonly all: number;
  /** What is missing, in words. */
  readonly note: string;
  readonly isBusy: boolean;
}

const nothing: Shown = { pictures: [], all: 0, note: '', isBusy: true };
const ELSEWHERE = 'Buka berkasnya lewat tautan di atas.';

/** A button that shows the pages of a scan where it is decided about. */
export function ScanPages({ scan }: { readonly scan: ScanLinkView }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const turns = useRef(0);
  const open = async (): Promise<void> => {
    const turn = (turns.current += 1);
    const show = (change: (before: Shown) => Shown): void =>
      setShown((before) => (before === null || turn !== turns.current ? before : change(before)));
    setShown(nothing);
    const note = await drawn(scan.id, (picture, all) =>
      show(({ pictures, ...before }) => ({ ...before, all, pictures: [...pictures, picture] })),
    );
    show((before) => ({ ...before, note, isBusy: false }));
  };
  return (
    <>
      <div class="actions">
        <Button
          aria-expanded={shown !== null}
          aria-label={`${shown === null ? 'Lihat' : 'Tutup'} halaman ${scan.name}`}
          run={shown === null ? open : () => setShown(null)}
          label={shown === null ? 'Lihat halaman' : 'Tutup halaman'}
        />
      </div>
      {shown === null ? null : <Pages shown={shown} name={scan.name} />}
    </>
  );
}

/** @returns what could not be shown, in words; '' */
async function drawn(id: string, show: (picture: string, all: number) => void): Promise<string> {
  const answer = await call('readScan', id);
  if (!answer.ok) return answer.message;
  const { base64, mimeType } = answer.value;
  if (base64 === '') return `Berkas ini terlalu besar untuk ditampilkan di sini. ${ELSEWHERE}`;
  const drawing = await loadScript<PagePictures>('Pisah');
  if (drawing === null)
    return `Halamannya belum dapat ditampilkan; periksa sambungan, lalu coba lagi. ${ELSEWHERE}`;
  let drawnPages = 0;
  let allPages = 0;
  try {
    await drawing.pagePictures(bytesOfBase64(base64), mimeType, (picture, all) => {
      drawnPages += 1;
      allPages = all;
      show(picture, all);
    });
  } catch {
    return `Berkas ini tidak dapat ditampilkan di sini. ${ELSEWHERE}`;
  }
  return allPages > drawnPages
    ? `Halaman ${drawnPages + 1} sampai ${allPages} tidak ditampilkan di sini. ${ELSEWHERE}`
    : '';
}

const Pages = ({
  shown: { pictures, all, note, isBusy },
  name,
}: {
  readonly shown: Shown;
  readonly name: string;
}) => (
  <section aria-label={`Halaman ${name}`} aria-busy={isBusy}>
    {pictures.map((picture, at) =>
      picture === '' ? (
        <p key={at} class="soft">
          Halaman {at + 1} dari {all} bukan gambar pindaian dan tidak ditampilkan di sini. {ELSEWHERE}
        </p>
      ) : (
        <img key={at} class="scan-page" src={picture} alt={`Halaman ${at + 1} dari ${all}`} />
      ),
    )}
    {isBusy ? (
      <p role="status">
        {all === 0 ? 'Memuat halaman…' : `Memuat halaman ${pictures.length + 1} dari ${all}…`}
      </p>
    ) : null}
    {note === '' ? null : (
      <p class="notice" role="status">
        {note}
      </p>
    )}
  </section>
);
