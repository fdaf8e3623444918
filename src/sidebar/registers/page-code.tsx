import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import { Notice, type Note } from '../../page/notice';
import { call } from '../../page/server';

/** The code with which the public page is set up once; shown on command only, since it contains a secret. */
export function PageCode() {
  const [code, setCode] = useState('');
  const [note, setNote] = useState<Note | null>(null);
  const show = async (): Promise<void> => {
    const answer = await call('viewPageCode');
    setNote(answer.ok ? null : { bad: true, message: answer.message, details: [] });
    setCode(answer.ok ? answer.value.code || NONE : '');
  };
  return (
    <details>
      <summary>Kode untuk halaman publik</summary>
      <p class="soft">
        Tempel sekali saja di proyek halaman publik: Setelan proyek, Properti skrip, BERKAS_TERBITAN. Dengan
        kode ini halaman hanya menunjukkan yang benar-benar diterbitkan kantor. Kode ini rahasia.
      </p>
      <Notice note={note} />
      {code === '' ? <Button run={show} label="Tampilkan kode" /> : <code>{code}</code>}
    </details>
  );
}

const NONE = 'Belum ada: terbitkan DIP dahulu.';
