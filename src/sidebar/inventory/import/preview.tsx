import { useState } from 'preact/hooks';
import type { ListPreviewView, RowsView } from '../../../rpc/contract/contract';
import { groupRows, hasGuessedUnit, withUnits, type Group, type PreviewRow } from './group-rows';
import { UnitChoice } from './unit-choice';

interface Props {
  readonly preview: ListPreviewView;
  readonly units: RowsView['units'];
  readonly busy: boolean;
  readonly save: (rows: readonly PreviewRow[]) => Promise<void>;
  readonly back: () => void;
  readonly leave: () => void;
}

/** The maximum number of rows in one call. */
const AT_MOST = 5_000;

/** The preview of a list: its columns, and its rows grouped by what happens to them. */
export function Preview({ preview, units, busy, save, back, leave }: Props) {
  const [named, setNamed] = useState<ReadonlyMap<number, string>>(new Map());
  const groups = groupRows({ rows: withUnits(preview.rows, named), mine: preview.mine });
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const taken = groups.flatMap(({ adds, rows }) =>
    rows.filter(({ line }) => adds !== 'tidak' && (adds === 'ya') !== turned.has(line)),
  );
  const turn = (line: number): void =>
    setTurned(
      (before) => new Set(before.has(line) ? [...before].filter((one) => one !== line) : [...before, line]),
    );
  const guessed = preview.rows.filter(hasGuessedUnit);
  const choosable = new Set(guessed.map(({ line }) => line));
  const name = (rows: readonly PreviewRow[], unit: string): void =>
    setNamed((before) => new Map([...before, ...rows.map(({ line }) => [line, unit] as const)]));
  const hasTitles = preview.columns.some(({ fills }) => fills === 'Nama Dokumen');
  return (
    <>
      {hasTitles ? null : <NoTitles />}
      {taken.length > AT_MOST ? (
        <p class="notice bad" role="alert">
          Sekali simpan paling banyak 5.000 dokumen. Bagi daftarnya menjadi beberapa berkas.
        </p>
      ) : null}
      <Columns preview={preview} />
      {hasTitles && guessed.length > 0 ? (
        <UnitChoice
          label={`Sub Bagian ditebak pada ${guessed.length} baris. Semuanya milik`}
          id="unit-semua"
          units={units}
          value=""
          choose={(unit) => name(guessed, unit)}
        />
      ) : null}
      {hasTitles
        ? groups.map((group) => (
            <PreviewGroup
              key={group.id}
              group={group}
              units={units}
              turned={turned}
              turn={turn}
              choosable={choosable}
              name={name}
            />
          ))
        : null}
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

/** What to do if the list has no title column. */
const NoTitles = () => (
  <p class="notice bad" role="alert">
    Kolom nama dokumen tidak ditemukan, jadi tidak ada yang dapat ditambahkan. Buka daftarnya di Excel atau
    Google Sheets, ganti judul kolom yang memuat nama dokumen menjadi &quot;Nama Dokumen&quot; (dan bila ada:
    &quot;Tahun&quot;, &quot;Kategori&quot;, &quot;Sub Bagian&quot;), lalu pilih daftar itu lagi.
  </p>
);

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
  /** Lines whose unit was guessed, so that the person may choose another. */
  readonly choosable: ReadonlySet<number>;
  readonly name: (rows: readonly PreviewRow[], unit: string) => void;
}

/** The number of rows of a group shown before "Tampilkan lebih banyak". */
const SHOWN = 25;

function PreviewGroup({
  group: { title, explain, adds, rows },
  units,
  turned,
  turn,
  choosable,
  name,
}: GroupProps) {
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
            {choosable.has(row.line) ? (
              <UnitChoice
                label={`Sub Bagian baris ${row.line}`}
                id={`unit-${row.line}`}
                units={units}
                value={row.unit}
                choose={(unit) => name([row], unit)}
              />
            ) : null}
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
