import { useState } from 'preact/hooks';
import type { EntryView, PublicCategoryView } from '../../rpc/contract/contract';
import { call } from '../../page/server';
import { ReasonForm } from './reason-form';

interface Props {
  readonly entry: EntryView;
  /** Called after the document was opened, with the result in words. */
  readonly done: (words: string) => void;
}

const categories: readonly PublicCategoryView[] = ['setiap saat', 'berkala', 'serta merta'];

/** The PPID opens a document whose exemption has ended: its category in the DIP, and the reason. */
export function ReleaseForm({ entry, done }: Props) {
  const [category, setCategory] = useState<PublicCategoryView>('setiap saat');
  return (
    <ReasonForm
      id="alasan-buka"
      label="Alasan dibuka"
      button="Buka ke DIP"
      send={(reason) => call('releaseEntry', entry.number, category, reason)}
      done={done}
    >
      <h3>Buka informasi ini</h3>
      <p class="soft">
        Dokumennya keluar dari DIK dan masuk DIP. Umum melihatnya setelah DIP diterbitkan lagi; sebelum itu
        penjagaan menanyakan kata rahasia dan data pribadi di dalamnya.
      </p>
      <label for="kategori-buka">Kategori dalam DIP</label>
      <select
        id="kategori-buka"
        value={category}
        onChange={(event) => setCategory(event.currentTarget.value as PublicCategoryView)}
      >
        {categories.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </ReasonForm>
  );
}
