import { useState } from 'preact/hooks';
import { Button } from '../button';
import type { RowsView } from '../../rpc/contract/contract';
import { AskReason } from '../ask-reason';
import { useCover } from '../cover';
import type { RowList } from '../rows/use-row-list';
import { call } from '../server';

interface Props {
  readonly view: RowsView;
  readonly list: RowList;
}

const question = {
  title: 'Pengecualian empat mata',
  label: 'Alasan pengecualian empat mata',
  explain:
    'Orang yang mengisi boleh memverifikasi dokumennya sendiri dalam Kegiatan ini. Alasan ini tercetak di laporan.',
  confirm: 'Catat pengecualian',
} as const;

/** The exception to the four-eyes rule: the PPID may grant it to a unit with only one person. */
export function FourEyes({
  view: { exception, mayExcept, coordination, unit, unitName },
  list: { busy, order },
}: Props) {
  const [asked, setAsked] = useState(false);
  const close = useCover(asked, () => setAsked(false));
  if (exception !== '') return <p class="notice">Pengecualian empat mata: {exception}</p>;
  if (!mayExcept || coordination === null || coordination === 'selesai') return null;
  return (
    <details>
      <summary>Sub Bagian ini hanya satu orang?</summary>
      <p class="soft">
        Bila {unitName} tidak punya orang kedua, PPID dapat mengecualikannya dari aturan empat mata dengan
        alasan.
      </p>
      <Button disabled={busy} run={() => setAsked(true)} label="Kecualikan dari empat mata" />
      {asked ? (
        <AskReason
          question={question}
          about={unit}
          answer={(reason) => {
            close();
            return (
              reason !== null &&
              order('Pengecualian empat mata dicatat.', () => call('grantException', unit, reason))
            );
          }}
        />
      ) : null}
    </details>
  );
}
