import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { RowView, ScansView } from '../../rpc/contract/contract';
import { call } from '../../page/server';
import type { Order } from '../../page/use-orders';
import { FileName } from './file-name';
import { filedNote } from '../../page/scans/filed-note';
import { hasWords } from '../../page/search';
import { FindRow } from './find-row';
import { rowsFor } from './rows-to-fill';

interface Props {
  readonly view: ScansView;
  readonly busy: boolean;
  readonly order: Order;
}

export const rowName = ({ id, title, year }: RowView): string =>
  `${id} ${title}${year === null ? '' : ` (${year})`}`;

/** Files that were not placed automatically: one click accepts a suggestion, or the person chooses another row. */
export function Waiting({ view, busy, order }: Props) {
  return (
    <section aria-label="Menunggu keputusan">
      <h2>Menunggu keputusan ({view.waiting.length})</h2>
      {view.waiting.length + view.arriving.length === 0 ? (
        <p class="soft">Tidak ada berkas yang menunggu.</p>
      ) : null}
      <Arriving files={view.arriving} />
      <ul>
        {view.waiting.map((scan) => (
          <WaitingFile key={scan.id} scan={scan} rows={rowsFor(view, scan)} busy={busy} order={order} />
        ))}
      </ul>
    </section>
  );
}

interface WaitingFileProps {
  readonly scan: ScansView['waiting'][number];
  readonly rows: readonly RowView[];
  readonly busy: boolean;
  readonly order: Order;
}

/** A file with what the person may decide about it; whoever may not is told who may. */
function WaitingFile({ scan, rows, busy, order }: WaitingFileProps) {
  const choose = (row: string) =>
    order(filedNote('Berkas disimpan.'), () => call('pairScan', scan.id, [row]));
  return (
    <li class="card">
      <FileName scan={scan} />
      {scan.suggestions.map((row) =>
        scan.mayChoose ? (
          <button
            key={row.id}
            type="button"
            class="choice"
            disabled={busy}
            onClick={() => void choose(row.id)}
          >
            {rowName(row)}
            {row.reasons === '' ? null : <span class="soft because">{row.reasons}</span>}
          </button>
        ) : (
          <div key={row.id}>{rowName(row)}</div>
        ),
      )}
      {scan.whose === '' ? null : <p class="soft">{scan.whose}</p>}
      <OtherRow id={scan.id} rows={rows} busy={busy} choose={choose} />
      {scan.mine ? (
        <div class="actions">
          <Button
            disabled={busy}
            run={() =>
              order('Berkas dipindahkan ke Karantina.', () =>
                call('resolveScan', scan.id, 'bukan untuk kami'),
              )
            }
            label="Bukan berkas kantor ini"
          />
        </div>
      ) : null}
    </li>
  );
}

/** Files that the trigger will process automatically; listed so that nobody searches for them. */
const Arriving = ({ files }: { readonly files: ScansView['arriving'] }) =>
  files.length === 0 ? null : (
    <>
      <p class="soft">{files.length} berkas lain menunggu tanpa perlu diputuskan:</p>
      <ul>
        {files.map((scan) => (
          <li class="card" key={scan.id}>
            <FileName scan={scan} />
            <div class="soft">{scan.waitsFor}</div>
          </li>
        ))}
      </ul>
    </>
  );

interface OtherRowProps {
  readonly id: string;
  readonly rows: readonly RowView[];
  readonly busy: boolean;
  readonly choose: (row: string) => Promise<unknown>;
}

/** From this number of rows on, the choice has a search. */
const SEARCHED = 20;

/** Chooses any row that still lacks its scan. */
export function OtherRow({ id, rows, busy, choose }: OtherRowProps) {
  const [row, setRow] = useState('');
  const [search, setSearch] = useState('');
  if (rows.length === 0) return null;
  const isFound = hasWords(search);
  const found = rows.filter((candidate) => candidate.id === row || isFound(rowName(candidate)));
  return (
    <>
      <label for={`baris-${id}`}>Pasangkan dengan baris lain</label>
      {rows.length > SEARCHED ? (
        <FindRow id={`cari-${id}`} label={`Cari baris untuk ${id}`} search={search} find={setSearch} />
      ) : null}
      <select id={`baris-${id}`} value={row} onChange={(event) => setRow(event.currentTarget.value)}>
        <option value="">{search === '' ? 'Pilih baris…' : `Pilih dari ${found.length} baris…`}</option>
        {found.map((candidate) => (
          <option key={candidate.id} value={candidate.id}>
            {rowName(candidate)}
          </option>
        ))}
      </select>
      <Button disabled={busy || row === ''} run={() => choose(row)} label="Pasangkan" />
    </>
  );
}
