import { useState } from 'preact/hooks';
import type { LackingRowView } from '../../rpc/contract/scans';
import type { Order } from '../../page/use-orders';
import { filedNote } from '../../page/scans/filed-note';
import { sendFile } from '../../page/scans/send-file';
import { hasWords } from '../../page/search';
import { FindRow } from './find-row';
import { rowName } from './waiting';

interface Props {
  readonly rows: readonly LackingRowView[];
  readonly busy: boolean;
  readonly order: Order;
}

/** The number of rows listed at once; a search finds the others. */
const SHOWN = 50;

/** Rows without a scan, a link or a reason; those of the person's own unit with an upload button. */
export function Lacking({ rows, busy, order }: Props) {
  const [search, setSearch] = useState('');
  const isFound = hasWords(search);
  const found = rows.filter((row) => isFound(rowName(row)));
  return (
    <section aria-label="Belum ada pindaian">
      <h2>Belum ada pindaian ({rows.length})</h2>
      {rows.length === 0 ? <p class="soft">Semua baris sudah lengkap.</p> : null}
      {rows.length > SHOWN ? (
        <FindRow id="cari-belum-ada" label="Cari nomor, nama, atau tahun" search={search} find={setSearch} />
      ) : null}
      {search !== '' && found.length === 0 ? <p class="soft">Tidak ada yang cocok.</p> : null}
      <ul>
        {found.slice(0, SHOWN).map((row) => (
          <LackingRow key={row.id} row={row} busy={busy} order={order} />
        ))}
      </ul>
      {found.length > SHOWN ? (
        <p class="soft">dan {found.length - SHOWN} baris lagi; cari namanya di atas.</p>
      ) : null}
    </section>
  );
}

interface LackingRowProps {
  readonly row: LackingRowView;
  readonly busy: boolean;
  readonly order: Order;
}

/** One row with its upload; the bar shows how much of the file Google has received, and is indeterminate if unknown. */
function LackingRow({ row, busy, order }: LackingRowProps) {
  const [part, setPart] = useState<number | null>(null);
  const send = async (input: HTMLInputElement): Promise<void> => {
    setPart(0);
    await upload(row.id, input, order, setPart);
    setPart(null);
  };
  return (
    <li class="card">
      {rowName(row)}
      {row.isMine ? (
        <label class="upload">
          <span>Unggah berkas untuk {row.id}</span>
          <input type="file" disabled={busy} onChange={(event) => void send(event.currentTarget)} />
        </label>
      ) : null}
      {part === null ? null : (
        <progress
          aria-label={`Mengunggah untuk ${row.id}`}
          max={1}
          {...(part > 0 && part < 1 ? { value: part } : {})}
        />
      )}
    </li>
  );
}

async function upload(
  rowId: string,
  input: HTMLInputElement,
  order: Order,
  heard: (part: number) => void,
): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  await order(filedNote(`${file.name} disimpan untuk ${rowId}.`), () => sendFile(rowId, file, { heard }));
}
