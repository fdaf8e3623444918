import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../button';

interface Props {
  /** The number of chosen documents whose typist is unknown. */
  readonly count: number;
  /** Whether the person states that none of them is their own. */
  readonly answer: (states: boolean) => void;
}

/** Asked once for all rows decided together: nobody accepts rows that they typed themselves (four eyes). */
export function Statement({ count, answer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const states = useRef(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="pernyataan" onClose={() => answer(states.current)}>
      <h2 id="pernyataan">Pengisi tidak diketahui ({count} dokumen)</h2>
      <p>
        Baris ini diketik langsung di lembar, jadi aplikasi tidak tahu siapa yang mengetiknya. Pernyataan Anda
        dicatat di Log dan jumlahnya tercetak di laporan.
      </p>
      <div class="actions">
        <Button
          class="primary"
          run={() => {
            states.current = true;
            dialog.current?.close();
          }}
          label="Bukan saya yang mengetik"
        />
        <Button run={() => dialog.current?.close()} label="Batal" />
      </div>
    </dialog>
  );
}
