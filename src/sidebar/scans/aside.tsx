import { Button } from '../../page/button';
import type { ScanFileView, ScansView, ScanVerdictView } from '../../rpc/contract/contract';
import { call } from '../../page/server';
import type { Order } from '../../page/use-orders';
import { FileName } from './file-name';
import { filedNote } from '../../page/scans/filed-note';
import { OtherRow } from './waiting';
import { rowsFor } from './rows-to-fill';

interface Props {
  readonly view: ScansView;
  readonly busy: boolean;
  readonly order: Order;
}

interface Way {
  readonly label: string;
  readonly said: string;
  readonly verdict: ScanVerdictView;
}

const quarantineWays: readonly Way[] = [
  { label: 'Coba lagi', said: 'Berkas kembali ke kotak masuk dan diperiksa lagi.', verdict: 'coba lagi' },
  { label: 'Bukan berkas kantor ini', said: 'Dicatat: bukan untuk kami.', verdict: 'bukan untuk kami' },
];

const duplicateWays: readonly Way[] = [
  { label: 'Sama', said: 'Dicatat sebagai salinan.', verdict: 'sama' },
  { label: 'Berkas berbeda', said: 'Berkas menunggu dipasangkan dengan barisnya.', verdict: 'bukan sama' },
];

/** Karantina and Duplikat: each file with the ways to take it back. */
export function Aside({ view, busy, order }: Props) {
  return (
    <>
      <section aria-label="Karantina">
        <h2>Karantina ({asked(view.quarantined).length})</h2>
        <ul>
          {asked(view.quarantined).map((scan) => (
            <li class="card" key={scan.id}>
              <FileName scan={scan} />
              <Ways scan={scan} ways={quarantineWays} busy={busy} order={order} />
              <OtherRow
                id={scan.id}
                rows={rowsFor(view, scan)}
                busy={busy}
                choose={(row) => order(filedNote('Berkas disimpan.'), () => call('pairScan', scan.id, [row]))}
              />
            </li>
          ))}
        </ul>
        <Settled label="Bukan berkas kantor ini" scans={settled(view.quarantined)}>
          {(scan) => <Ways scan={scan} ways={quarantineWays.slice(0, 1)} busy={busy} order={order} />}
        </Settled>
      </section>
      <section aria-label="Duplikat">
        <h2>Duplikat ({asked(view.duplicates).length})</h2>
        <ul>
          {asked(view.duplicates).map((scan) => (
            <li class="card" key={scan.id}>
              <FileName scan={scan} />
              {scan.first === null ? null : (
                <div>
                  Isinya sama dengan <FileName scan={scan.first} />
                </div>
              )}
              <Ways scan={scan} ways={duplicateWays} busy={busy} order={order} />
            </li>
          ))}
        </ul>
        <Settled label="Tercatat sebagai salinan" scans={settled(view.duplicates)}>
          {(scan) => <Ways scan={scan} ways={duplicateWays.slice(1)} busy={busy} order={order} />}
        </Settled>
      </section>
    </>
  );
}

/** Settled files stay on the page, collapsed, with a way to undo the decision. */
const asked = <S extends ScanFileView>(scans: readonly S[]): readonly S[] =>
  scans.filter((scan) => !scan.settled);
const settled = <S extends ScanFileView>(scans: readonly S[]): readonly S[] =>
  scans.filter((scan) => scan.settled);

interface SettledProps {
  readonly label: string;
  readonly scans: readonly ScanFileView[];
  readonly children: (scan: ScanFileView) => preact.JSX.Element;
}

const Settled = ({ label, scans, children }: SettledProps) =>
  scans.length === 0 ? null : (
    <details>
      <summary>
        {label} ({scans.length})
      </summary>
      <ul>
        {scans.map((scan) => (
          <li class="card" key={scan.id}>
            <FileName scan={scan} />
            {children(scan)}
          </li>
        ))}
      </ul>
    </details>
  );

interface WaysProps {
  readonly scan: ScanFileView;
  readonly ways: readonly Way[];
  readonly busy: boolean;
  readonly order: Order;
}

/** Only whoever may decide gets them. */
const Ways = ({ scan: { id, mine }, ways, busy, order }: WaysProps) =>
  mine ? (
    <div class="actions">
      {ways.map(({ label, said, verdict }) => (
        <Button
          key={verdict}
          disabled={busy}
          run={() => order(said, () => call('resolveScan', id, verdict))}
          label={label}
        />
      ))}
    </div>
  ) : null;
