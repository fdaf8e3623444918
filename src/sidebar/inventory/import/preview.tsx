import { useState } from 'preact/hooks';
import type { ListPreviewView, RowsView } from '../../../rpc/contract/contract';
import { groupRows, type Group, type PreviewRow } from './group-rows';

interface Props {
  readonly preview: ListPreviewView;
  readonly units: RowsView['units'];
  readonly busy: boolean;
  readonly save: (rows: readonly PreviewRow[]) => Promise<void>;
  readonly back: () => void;
  readonly leave: () => void;
}

/** Rows that one saving takes. */
const AT_MOST = 5_000;

/** What a list would become: its columns, and every row in the group that says what becomes of it. */
export function Preview({ preview, units, busy, save, back, leave }: Props) {
  const groups = groupRows(preview);
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const taken = groups.flatMap(({ adds, rows }) =>
    rows.filter(({ line }) => adds !== 'tidak' && (adds === 'ya') !== turned.has(line)),
  );
  const turn = (line: number): void =>
    setTurned(
      (before) => new Set(before.has(line) ? [...before].filter((one) => one !== line) : [...before, line]),
    );
  const hasTitles = preview.columns.some(({ fills }) => fills === 'Nama Dokumen');
  return (
    <>
      {hasTitles ? null : (
        <p class="notice bad" role="alert">
          Kolom nama dokumen tidak ditemukan. Beri judul kolomnya &quot;Judul&quot; atau &quot;Nama
          Dokumen&quot;, lalu impor lagi.
        </p>
      )}
      {taken.length > AT_MOST ? (
        <p class="notice bad" role="alert">
          Sekali simpan paling banyak 5.000 dokumen. Bagi daftarnya menjadi beberapa berkas.
        </p>
      ) : null}
      <Columns preview={preview} />
      {groups.map((group) => (
        <PreviewGroup key={group.id} group={group} units={units} turned={turned} turn={turn} />
      ))}
      <div class="actions sticky">
        <button
          class="primary"
          type="button"
          disabled={busy || !hasTitles || taken.length === 0 || taken.length > AT_MOST}
          onClick={() => void save(taken)}
        >
          Simpan {taken.length} dokumen
        </button>
        <button type="button" disabled={busy} onClick={back}>
          Daftar lain
        </button>
        <button type="button" disabled={busy} onClick={leave}>
          Batal
        </button>
      </div>
    </>
  );
}

const Columns = ({ preview: { columns, headerLine } }: Pick<Props, 'preview'>) => (
  <details>
    <summary>
      Kolom: {columns.filter(({ fills }) => fills !== '' && fills !== null).length} dari {columns.length}{' '}
      dikenal
    </summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Di daftar{headerLine > 1 ? ` (baris ${headerLine})` : ''}</th>
          <th scope="col">Menjadi</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ header, fills }, index) => (
          <tr key={`${index}`}>
            <td>{header === '' ? '(tanpa judul)' : header}</td>
            <td>
              {fills || (
                <span class="soft">{fills === '' ? 'dicatat di Catatan' : 'nomor urut, tidak dicatat'}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

interface GroupProps {
  readonly group: Group;
  readonly units: RowsView['units'];
  readonly turned: ReadonlySet<number>;
  readonly turn: (line: number) => void;
}

/** Rows of a group that are shown before "Tampilkan lebih banyak". */
const SHOWN = 25;

function PreviewGroup({ group: { title, explain, adds, rows }, units, turned, turn }: GroupProps) {
  const [shown, setShown] = useState(SHOWN);
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>
        {title} ({rows.length})
      </h3>
      {explain === '' ? null : <p class="soft">{explain}</p>}
      <ul>
        {rows.slice(0, shown).map((row) => (
          <li class="card" key={row.line}>
            <PreviewCard row={row} unit={units.find(({ code }) => code === row.unit)?.name ?? row.unit} />
            {adds === 'tidak' ? null : (
              <label class="check">
                <input
                  type="checkbox"
                  checked={(adds === 'ya') !== turned.has(row.line)}
                  onChange={() => turn(row.line)}
                />
                Tambahkan baris {row.line}
              </label>
            )}
          </li>
        ))}
      </ul>
      {rows.length > shown ? (
        <button type="button" onClick={() => setShown(shown + 100)}>
          Tampilkan lebih banyak (sisa {rows.length - shown})
        </button>
      ) : null}
    </section>
  );
}

const PreviewCard = ({
  row: { cells, flags, twin },
  unit,
}: {
  readonly row: PreviewRow;
  readonly unit: string;
}) => (
  <>
    <strong>{cells.title === undefined || cells.title === '' ? '(tanpa nama dokumen)' : cells.title}</strong>
    <div class="soft">{[cells.year, cells.category, unit].filter(Boolean).join(' · ')}</div>
    {twin === '' ? null : <div>Sama dengan {twin}</div>}
    {flags.map(({ column, reason }) => (
      <div class="late" key={`${column}${reason}`}>
        {column}: {reason}
      </div>
    ))}
  </>
);
