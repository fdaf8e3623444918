import { Button } from '../../page/button';
import { Problem } from '../kept/kept-cards';
import { useTried } from '../kept/use-tried';
import { PhotoInput } from './photo-input';
import type { Page } from './page';
import type { Pages } from './use-pages';

interface Props {
  readonly page: Page;
  readonly number: number;
  readonly count: number;
  readonly busy: boolean;
  readonly pages: Pages;
  readonly edit: () => void;
}

/** A page as it will be in the PDF, with what can be done to it. */
export function PageCard({ page, number, count, busy, pages, edit }: Props) {
  const name = `Halaman ${number}`;
  const { problem, tried } = useTried();
  const button = (label: string, run: () => unknown, disabled = busy) => (
    <Button label={label} aria-label={`${label} ${name.toLowerCase()}`} disabled={disabled} run={run} />
  );
  return (
    <li class="card shot">
      <img loading="lazy" src={page.shown} alt={`${name}, hasil`} />
      <div>
        <strong>{name}</strong>
        <div class="soft">{Math.ceil(page.made.jpeg.length / 1000)} KB</div>
        {page.isFound ? null : (
          <div class="late">Tepi kertas tidak ditemukan, seluruh foto dipakai. Ketuk Tepi bila perlu.</div>
        )}
        {pages.unkept.photos.includes(page.id) ? (
          <div class="late">Foto ini belum tersimpan di HP.</div>
        ) : null}
        <div class="actions">
          {button('Tepi', edit)}
          {button('Putar', () => pages.change(page, { quarters: (page.quarters + 1) % 4 }))}
          <Button
            label="Berwarna"
            aria-label={`Berwarna ${name.toLowerCase()}`}
            aria-pressed={page.look === 'colour'}
            disabled={busy}
            run={() => pages.change(page, { look: page.look === 'grey' ? 'colour' : 'grey' })}
          />
          {button('Naik', () => pages.move(page, -1), busy || number === 1)}
          {button('Turun', () => pages.move(page, 1), busy || number === count)}
          <PhotoInput
            label="Foto ulang"
            isCamera
            disabled={busy}
            take={([photo]) => void (photo && pages.retake(page, photo))}
          />
          {button('Hapus', () => tried(() => pages.remove([page.id])))}
        </div>
        <Problem words={problem} />
      </div>
    </li>
  );
}
