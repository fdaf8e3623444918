import { useState } from 'preact/hooks';
import type { ExpectedUnitView } from '../../rpc/contract/contract';
import { Button } from '../button';
import type { PageProps } from '../page';
import type { Order } from '../use-orders';
import { MissingLine } from './missing-line';
import { YearPicture } from './year-bar';

interface Props extends Required<Pick<PageProps, 'goTo' | 'leadsTo'>> {
  readonly units: readonly ExpectedUnitView[];
  readonly busy: boolean;
  readonly order: Order;
}

/** Items that Beranda offers before the person asks for all. */
const FIRST = 3;

/** Daftar Wajib on Beranda: what each unit must hold, as a picture, and what is expected and not there yet. */
export const ExpectedUnits = ({ units, ...rest }: Props) =>
  units.length === 0 ? null : (
    <>
      <h2>Daftar Wajib {units[0]?.year}</h2>
      {units.map((unit) => (
        <Unit key={unit.unit} unit={unit} {...rest} />
      ))}
    </>
  );

function Unit({
  unit,
  busy,
  order,
  goTo,
  leadsTo,
}: Omit<Props, 'units'> & { readonly unit: ExpectedUnitView }) {
  const [isOpen, setOpen] = useState(false);
  const missing = unit.lines.filter(({ cells }) => cells.some(({ state }) => state === 'Kosong'));
  return (
    <section class="card" aria-label={`Daftar Wajib ${unit.unitName}`}>
      <strong>{unit.unitName}</strong>
      <div class={unit.missing > 0 ? 'late' : 'state'}>{unit.words}</div>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Gambar setahun ({unit.lines.length} butir)</summary>
        {isOpen ? <YearPicture lines={unit.lines} /> : null}
      </details>
      {unit.mayAnswer && missing.length > 0 ? (
        <MissingList lines={missing} mayAdd={unit.mayAdd} busy={busy} order={order} />
      ) : null}
      {leadsTo('wajib', { unit: unit.unit }) ? (
        <Button class="link" run={() => goTo('wajib', { unit: unit.unit })} label="Buka Daftar Wajib" />
      ) : null}
    </section>
  );
}

function MissingList({
  lines,
  ...rest
}: Omit<Parameters<typeof MissingLine>[0], 'line'> & { readonly lines: ExpectedUnitView['lines'] }) {
  const [most, setMost] = useState(FIRST);
  return (
    <>
      <p class="soft">Diharapkan dan belum ada:</p>
      <ul>
        {lines.slice(0, most).map((line) => (
          <MissingLine key={line.id} line={line} {...rest} />
        ))}
      </ul>
      {lines.length > most ? (
        <Button
          class="link"
          run={() => setMost(lines.length)}
          label={`Tampilkan ${lines.length - most} butir lagi`}
        />
      ) : null}
    </>
  );
}
