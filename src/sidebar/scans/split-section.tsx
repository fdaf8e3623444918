import { useEffect, useRef, useState } from 'preact/hooks';
import { loadScript } from '../../page/load-script';
import { call } from '../../page/server';
import { sendFile } from '../../page/scans/send-file';
import type { RowView } from '../../rpc/contract/contract';
import type { Splitting } from '../late/split';

interface Props {
  readonly rows: readonly RowView[];
  readonly units: readonly { readonly code: string }[];
  readonly phoneAddress: string;
  readonly refresh: () => unknown;
}

/** Splits one PDF of many documents at its separator sheets; the script that reads it is loaded when a file is chosen. */
export function SplitSection({ refresh, ...office }: Props) {
  const [file, setFile] = useState<File | null>(null);
  return (
    <section aria-label="Pisahkan PDF">
      <h2>Pisahkan PDF banyak dokumen</h2>
      <p class="soft">
        Pindai setumpuk dokumen dengan lembar pemisah di depan masing-masing (cetak di Keluaran), lalu pilih
        PDF-nya di sini.
      </p>
      {file === null ? (
        <label class="upload">
          <span>Pilih PDF</span>
          <input
            type="file"
            accept="application/pdf"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
      ) : (
        <Splitting {...office} file={file} refresh={refresh} close={() => setFile(null)} />
      )}
    </section>
  );
}

function Splitting({
  file,
  rows,
  units,
  phoneAddress,
  refresh,
  close,
}: Props & { readonly file: File; readonly close: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState('Memuat pemisah…');
  useEffect(() => {
    let remove = (): void => undefined;
    void loadScript<Splitting>('Pisah').then((splitting) => {
      if (splitting === null || !place.current)
        return setState('Pemisah tidak dapat dimuat. Periksa sambungan internet, tutup, lalu pilih lagi.');
      setState('');
      const send = (rowId: string, part: File) => sendFile(rowId, part, { heard: () => undefined });
      const ask = (ids: readonly string[]) => call('viewToScan', { rows: ids }, '');
      const saved = (): void => void refresh();
      remove = splitting.mount(place.current, { file, rows, units, phoneAddress, ask, send, saved, close });
    });
    return () => remove();
  }, [file]);
  return (
    <>
      {state === '' ? null : (
        <p class="notice" role="status">
          {state} <button onClick={close}>Tutup</button>
        </p>
      )}
      <div ref={place} />
    </>
  );
}
