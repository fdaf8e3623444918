import { Button } from '../../page/button';
import { Discard, save } from '../kept/kept-cards';
import { photoName } from '../kept/photo-name';
import type { Pages } from './use-pages';
import { nameOf } from './use-work';

/** Photographs that this phone cannot open: they may be downloaded, or discarded by the person. */
export const UnshownPhotos = ({ pages: { unshown, unkept, remove } }: { readonly pages: Pages }) =>
  unshown.length === 0 ? null : (
    <ul aria-label="Foto yang tidak dapat ditampilkan">
      {unshown.map(({ id, photo }) => (
        <li key={id} class="card">
          <strong>{nameOf(photo)}</strong>
          <div class="late">
            {unkept.photos.includes(id)
              ? 'Foto ini tidak dapat ditampilkan, tidak masuk PDF, dan belum tersimpan di HP. Unduh sebelum halaman ini ditutup.'
              : 'Foto ini tidak dapat ditampilkan dan tidak masuk PDF, tetapi tetap disimpan di HP sampai Anda menghapusnya.'}
          </div>
          <div class="actions">
            <Button run={() => download(photo)} label="Unduh" />
            <Discard run={() => remove([id])} />
          </div>
        </li>
      ))}
    </ul>
  );

async function download(photo: Blob): Promise<void> {
  save(photo, photo instanceof File ? photo.name : await photoName('foto', photo));
}
