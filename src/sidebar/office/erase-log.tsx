import { useState } from 'preact/hooks';
import { Notice, type Note } from '../../page/notice';
import { call } from '../../page/server';

/** Erases personal data from the Log; the server refuses whoever may not. */
export function EraseLog() {
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<Note | null>(null);
  const erase = async (): Promise<void> => {
    setBusy(true);
    const answer = await call('eraseFromLog', text, reason);
    const message = answer.ok
      ? `Dihapus dari ${answer.value.erased} catatan. Sidiknya tetap, dan penghapusan ini tercatat di Log.`
      : answer.message;
    setNote({ bad: !answer.ok, message, details: answer.ok ? [] : answer.details });
    if (answer.ok) setText('');
    setBusy(false);
  };
  return (
    <details>
      <summary>Hapus data pribadi dari Log</summary>
      <p class="soft">
        Untuk PPID. Setiap kemunculan teks ini di Log diganti [dihapus] dan tidak dapat dikembalikan.
        Keluarkan dahulu dari sheet lain. Histori versi lembar (File) tetap menyimpan isi lamanya.
      </p>
      <Notice note={note} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void erase();
        }}
      >
        <label for="hapus-teks">Teks yang dihapus, misalnya NIK</label>
        <input id="hapus-teks" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <label for="hapus-alasan">Alasan, tanpa data itu sendiri</label>
        <input id="hapus-alasan" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        <div class="actions">
          <button type="submit" disabled={busy || text.trim() === ''}>
            {busy ? 'Menghapus…' : 'Hapus dari Log'}
          </button>
        </div>
      </form>
    </details>
  );
}
