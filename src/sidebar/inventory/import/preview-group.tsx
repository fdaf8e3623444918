import { useState } from 'preact/hooks';
import type { RowsView } from '../../../rpc/contract/contract';
import type { Group, PreviewRow } from './group-rows';
import { lineWords } from './line-words';
import { UnitChoice } from './unit-choice';

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
