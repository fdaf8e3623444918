import { useState } from 'preact/hooks';
import type { EntryView, PublicCategoryView } from '../../rpc/contract/contract';
import { Notice, type Note } from '../../page/notice';
import { call } from '../../page/server';

interface Props {
  readonly entry: EntryView;
  /** Called after the document was opened, with the result in words. */
  readonly done: (words: string) => void;
}

const categories: readonly PublicCategoryView[] = ['setiap saat', 'berkala', 'serta merta'];

/** The PPID opens a document whose exemption has ended: its category in the DIP, and the reason. */
export function ReleaseForm({ entry, done }: Props) {
  const [category, setCategory] = useState<PublicCategoryView>('setiap saat');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<Note | null>(null);
  const release = async (): Promise<void> => {
    setBusy(true);
    const answer = await call('releaseEntry', entry.number, category, reason);
    setBusy(false);
    if (answer.ok) done(answer.value.words);
    else setNote({ bad: true, message: answer.message, details: answer.details });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void release();
      }}
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
      <label for="alasan-buka">Alasan dibuka</label>
      <textarea
        id="alasan-buka"
        rows={2}
        maxLength={1000}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <Notice note={note} />
      <button class="primary" type="submit" disabled={busy || reason.trim() === ''}>
        {busy ? 'Menyimpan…' : 'Buka ke DIP'}
      </button>
    </form>
  );
}
