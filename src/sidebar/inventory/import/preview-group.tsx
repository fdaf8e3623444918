import { useState } from 'preact/hooks';
import type { RowsView } from '../../../rpc/contract/contract';
import type { Group, PreviewRow } from './group-rows';
import { lineWords } from './line-words';
import { UnitChoice } from './unit-choice';

interface GroupProps {
  readonly group: Group;
  readonly units: RowsView['units'];
  readonly turned: ReadonlySet<number>;
  readonly turn: (at: number) => void;
  /** Rows whose unit was guessed, so that the person may choose another. */
  readonly choosable: ReadonlySet<number>;
  readonly name: (rows: readonly PreviewRow[], unit: string) => void;
}

/** The number of rows of a group shown before "Tampilkan lebih banyak". */
const SHOWN = 25;

export function PreviewGroup({
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
          <li class="card" key={row.at}>
            <PreviewCard row={row} unit={units.find(({ code }) => code === row.unit)?.name ?? row.unit} />
            {choosable.has(row.at) ? (
              <UnitChoice
                label={`Sub Bagian ${lineOf(row)}`}
                id={`unit-${row.at}`}
                units={units}
                value={row.unit}
                choose={(unit) => name([row], unit)}
              />
            ) : null}
            {adds === 'tidak' ? null : (
              <label class="check">
                <input
                  type="checkbox"
                  checked={(adds === 'ya') !== turned.has(row.at)}
                  onChange={() => turn(row.at)}
                />
                Tambahkan {lineOf(row)}
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

/** The line of a row; further documents of a line are numbered. */
const lineOf = ({ line, part }: PreviewRow): string => `baris ${line}${part > 1 ? ` (${part})` : ''}`;

const PreviewCard = ({
  row: { cells, flags, twin, kind },
  unit,
}: {
  readonly row: PreviewRow;
  readonly unit: string;
}) => (
  <>
    <strong>{nameOf(cells)}</strong>
    {kind === 'document' ? null : <div>Bukan dokumen: {lineWords[kind]}.</div>}
    {kind === 'document' ? (
      <div class="soft">{[cells.year, cells.category, unit].filter(Boolean).join(' · ')}</div>
    ) : null}
    {twin === '' ? null : <div>Sama dengan {twin}</div>}
    {kind === 'document'
      ? flags.map(({ column, reason }) => (
          <div class="late" key={`${column}${reason}`}>
            {column}: {reason}
          </div>
        ))
      : null}
  </>
);

/** The title; of a line without one, its other texts. */
function nameOf(cells: PreviewRow['cells']): string {
  const { title, year: _year, ...others } = cells;
  if (title) return title;
  const texts = Object.values(others).filter((text) => typeof text === 'string' && text !== '');
  return texts.length === 0 ? '(tanpa nama dokumen)' : texts.join(', ');
}
