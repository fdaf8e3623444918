import { Button } from '../../page/button';
import { moved, type UnitDraft } from './unit-changes';

interface Props {
  readonly units: readonly UnitDraft[];
  readonly change: (units: readonly UnitDraft[]) => void;
}

/** The office's Sub Bagian in order: rename, move, add, remove. Writes nothing. */
export function UnitsEditor({ units, change }: Props) {
  const set = (id: string, cells: Partial<UnitDraft>): void =>
    change(units.map((unit) => (unit.id === id ? { ...unit, ...cells } : unit)));
  return (
    <>
      <ol>
        {units.map((unit, index) => (
          <li key={unit.id} class="card">
            {unit.isNew ? <CodeInput unit={unit} set={(code) => set(unit.id, { code })} /> : null}
            <label for={`nama-${unit.id}`}>{unit.isNew ? 'Nama' : `Nama ${unit.code}`}</label>
            <input
              id={`nama-${unit.id}`}
              value={unit.name}
              onInput={(event) => set(unit.id, { name: event.currentTarget.value })}
            />
            <div class="actions">
              <Button
                disabled={index === 0}
                aria-label={`Naikkan ${unit.code}`}
                run={() => change(moved(units, index, -1))}
                label="↑"
              />
              <Button
                disabled={index === units.length - 1}
                aria-label={`Turunkan ${unit.code}`}
                run={() => change(moved(units, index, 1))}
                label="↓"
              />
              <Button
                disabled={unit.isRunning || units.length === 1}
                aria-label={`Lepas ${unit.code}`}
                run={() => change(units.filter(({ id }) => id !== unit.id))}
                label="Lepas"
              />
            </div>
            {unit.isRunning ? (
              <div class="soft because">Ikut dalam Kegiatan yang berjalan; dapat dilepas sesudahnya.</div>
            ) : null}
          </li>
        ))}
      </ol>
      <Button run={() => change([...units, blank(units)])} label="Tambah Sub Bagian" />
    </>
  );
}

const CodeInput = ({ unit, set }: { readonly unit: UnitDraft; readonly set: (code: string) => void }) => (
  <>
    <label for={`kode-${unit.id}`}>Kode (2 sampai 6 huruf besar atau angka)</label>
    <input
      id={`kode-${unit.id}`}
      value={unit.code}
      maxLength={6}
      onInput={(event) => set(event.currentTarget.value.toUpperCase())}
    />
  </>
);

const blank = (units: readonly UnitDraft[]): UnitDraft => ({
  id: `baru-${units.length}-${units.filter(({ isNew }) => isNew).length}`,
  code: '',
  name: '',
  isNew: true,
  isRunning: false,
});
