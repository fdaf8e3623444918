import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { LogCheckView } from '../../rpc/contract/contract';
import { EraseLog } from './erase-log';
import { Notice, type Note } from '../../page/notice';
import { call } from '../../page/server';

/** Checks the Log's chain and its anchors on command only; Log Lama by a button of its own, because it takes a while. */
export function LogCheck() {
  const [code, setCode] = useState('');
  const [note, setNote] = useState<Note | null>(null);
  const [busy, setBusy] = useState(false);
  const check = async (withOld: boolean): Promise<void> => {
    setBusy(true);
    setNote(null);
    const answer = await call('checkLog', code, withOld);
    setNote(answer.ok ? noteOf(answer.value) : { bad: true, message: answer.message, details: [] });
    setBusy(false);
  };
  return (
    <section aria-label="Log" aria-busy={busy}>
      <h2>Keutuhan Log</h2>
      <p class="soft">
        Setiap catatan Log memuat kode verifikasi (hash) catatan sebelumnya, dan jangkarnya tersimpan bersama
        laporan, terbitan, dan surel. Periksa Log membandingkan catatan sejak Kegiatan terakhir dibuka; Log
        Lama, yang diperiksa program seminggu sekali, perlu beberapa saat lebih lama.
      </p>
      <label>
        Kode jangkar dari kertas atau surel (boleh kosong)
        <input
          value={code}
          maxLength={5_000}
          placeholder="LOG-128-3F2A-91BC-…"
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <Notice note={note} />
      <Button disabled={busy} run={() => check(false)} label={busy ? 'Memeriksa…' : 'Periksa Log'} />{' '}
      <Button disabled={busy} run={() => check(true)} label="Periksa juga Log Lama" />
      <EraseLog />
    </section>
  );
}

const noteOf = ({ isWhole, words, details }: LogCheckView): Note => ({
  bad: !isWhole,
  message: words,
  details,
});
