import { useState } from 'preact/hooks';
import type { ListPreviewView, RowsView } from '../../../rpc/contract/contract';
import { Columns } from './columns';
import { groupRows, hasGuessedUnit, placed, withUnits, type PreviewRow } from './group-rows';
import { PreviewGroup } from './preview-group';
import type { Mapping } from './remembered';
import { UnitChoice } from './unit-choice';

interface Props {
  readonly preview: ListPreviewView;
  readonly units: RowsView['units'];
  readonly busy: boolean;
  readonly remap: (mapping: Mapping) => void;
  /** Declares that a unit has no documents. */
  readonly declareNihil: (unit: string) => void;
  readonly save: (rows: readonly PreviewRow[]) => Promise<void>;
  readonly back: () => void;
  readonly leave: () => void;
}

/** The maximum number of rows in one call. */
const AT_MOST = 5_000;

/** The preview of a list: its columns, and its rows grouped by what happens to them. */
export function Preview({ preview, units, busy, remap, declareNihil, save, back, leave }: Props) {
  const [named, setNamed] = useState<ReadonlyMap<number, string>>(new Map());
  const all = placed(preview.rows);
  const groups = groupRows({ rows: withUnits(all, named), mine: preview.mine });
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const taken = groups.flatMap(({ adds, rows }) =>
    rows.filter(({ at }) => adds !== 'tidak' && (adds === 'ya') !== turned.has(at)),
  );
  const turn = (at: number): void =>
    setTurned(
      (before) => new Set(before.has(at) ? [...before].filter((one) => one !== at) : [...before, at]),
    );
  const guessed = all.filter((row) => needsUnit(row, turned));
  const choosable = new Set(guessed.map(({ at }) => at));
  const name = (rows: readonly PreviewRow[], unit: string): void =>
    setNamed((before) => new Map([...before, ...rows.map(({ at }) => [at, unit] as const)]));
  const hasTitles = preview.columns.some(({ fills }) => fills === 'Nama Dokumen');
  return (
    <>
      {hasTitles ? null : <NoTitles />}
      {taken.length > AT_MOST ? (
        <p class="notice bad" role="alert">
          Sekali simpan paling banyak 5.000 dokumen. Bagi daftarnya menjadi beberapa berkas.
        </p>
      ) : null}
      <Columns preview={preview} busy={busy} isOpen={!hasTitles || preview.headerLine === 0} choose={remap} />
      {taken.length === 0 ? (
        <NihilOffer rows={all} mine={preview.mine} busy={busy} declare={declareNihil} />
      ) : null}
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

/** A guessed unit is asked for documents, and for another line once it is added. */
const needsUnit = (row: PreviewRow, turned: ReadonlySet<number>): boolean =>
  hasGuessedUnit(row) && (row.kind === 'document' || turned.has(row.at));

/** What to do if the list has no title column. */
const NoTitles = () => (
  <p class="notice bad" role="alert">
    Kolom nama dokumen tidak ditemukan, jadi belum ada yang dapat ditambahkan. Pilih di bawah ini kolom mana
    yang memuat Nama Dokumen (dan bila ada: Tahun, Kategori, Sub Bagian).
  </p>
);

interface NihilProps {
  readonly rows: readonly PreviewRow[];
  readonly mine: readonly string[];
  readonly busy: boolean;
  readonly declare: (unit: string) => void;
}

/** A list that says only that there are no documents is a declaration of Nihil. */
function NihilOffer({ rows, mine, busy, declare }: NihilProps) {
  const unit = rows.find(({ kind, unit: code }) => kind === 'nihil' && mine.includes(code))?.unit;
  if (unit === undefined || rows.some(({ kind }) => kind === 'document')) return null;
  return (
    <p class="notice">
      Daftar ini menyatakan nihil.{' '}
      <button type="button" disabled={busy} onClick={() => declare(unit)}>
        Nyatakan Nihil untuk {unit}
      </button>
    </p>
  );
}
