import { Button } from '../../../page/button';
import { leftOutOf, pageWords, type Part, type TakenBack } from './parts';

/** A document that may get a page. */
export interface Target {
  readonly index: number;
  readonly pages: readonly number[];
}

export interface LeftOutProps {
  /** As it was cut. */
  readonly part: Part;
  readonly pictures: readonly string[];
  readonly taken: TakenBack;
  /** The documents before and behind the pages, as far as they are not saved. */
  readonly targets: readonly Target[];
  readonly busy: boolean;
  /** Makes a page a page of that document; null: it is left out again. */
  readonly take: (page: number, target: number | null) => void;
}

/** The separator before a document and its blank back: each can be looked at and taken back. */
export function LeftOut({ part, pictures, taken, targets, busy, take }: LeftOutProps) {
  const pages = leftOutOf(part);
  if (pages.length === 0) return null;
  return (
    <details>
      <summary>{wordsOf(part, taken)}</summary>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <Look page={page} picture={pictures[page] ?? ''} />
            <div class="actions">
              {buttonsOf(page, taken.get(page), targets).map(({ label, target }) => (
                <Button key={label} disabled={busy} label={label} run={() => take(page, target)} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsOf({ separator, backs }: Part, taken: TakenBack): string {
  const isOut = (page: number | null): page is number => page !== null && !taken.has(page);
  const blank = backs.filter(isOut);
  const parts = [
    ...(isOut(separator) ? [`lembar pemisah halaman ${separator + 1}`] : []),
    ...(blank.length === 0 ? [] : [`baliknya yang kosong (halaman ${pageWords(blank)})`]),
  ];
  return parts.length === 0 ? 'Lembar pemisah diikutkan' : `Tidak ikut: ${parts.join(' dan ')}`;
}

function buttonsOf(page: number, holder: number | undefined, targets: readonly Target[]) {
  const isHeld = targets.some(({ index }) => index === holder);
  if (holder !== undefined)
    return isHeld ? [{ label: `Keluarkan lagi halaman ${page + 1}`, target: null }] : [];
  return targets.map(({ index, pages }) => {
    const where = pages.length === 0 ? 'sebagai dokumen' : `ke halaman ${pageWords(pages)}`;
    return { label: `Masukkan halaman ${page + 1} ${where}`, target: index };
  });
}

const Look = ({ page, picture }: { readonly page: number; readonly picture: string }) =>
  picture === '' ? (
    <p class="soft">Gambar halaman {page + 1} tidak dapat ditampilkan di sini.</p>
  ) : (
    <img src={picture} alt={`Halaman ${page + 1} yang tidak ikut`} width={180} />
  );
