import type { StepView } from '../rpc/contract/contract';
import type { Order } from './use-orders';
import { call } from './server';

interface Props {
  readonly step: StepView;
  readonly mailState: string;
  readonly busy: boolean;
  readonly order: Order;
  /** Where the step's work is done; none when the person is there already. */
  readonly place?: { readonly page: string; readonly label: string } | undefined;
  readonly goTo?: (page: string) => void;
}

interface Action {
  readonly label: string;
  readonly said: string;
  readonly run: () => ReturnType<typeof call>;
}

/** What the doer of an open step can do with it from here. */
export function StepActions({ step, mailState, busy, order, place, goTo }: Props) {
  return (
    <div class="actions">
      {place === undefined ? null : (
        <button type="button" onClick={() => goTo?.(place.page)}>
          {place.label}
        </button>
      )}
      {actionsOf(step, mailState).map(({ label, said, run }, index) => (
        <button
          key={label}
          type="button"
          class={index === 0 ? 'primary' : ''}
          disabled={busy}
          onClick={() => void order(said, run)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function actionsOf(step: StepView, mailState: string): readonly Action[] {
  const finish: Action = {
    label: 'Selesaikan tahap',
    said: `Tahap ${step.number} selesai.`,
    run: () => call('finishStep', { number: step.number, lane: step.lane }),
  };
  const nihil: Action = {
    label: 'Nihil',
    said: 'Nihil dicatat. Selesaikan tahap ini.',
    run: () => call('declareNihil', step.lane),
  };
  const scans: Action = {
    label: 'Periksa pindaian',
    said: 'Kotak masuk sudah diperiksa.',
    run: () => call('checkScans'),
  };
  const archive: Action = {
    label: 'Pindahkan ke Arsip',
    said: 'Pindaian dipindahkan ke folder Arsip.',
    run: () => call('archiveScans'),
  };
  if (step.number === 1) return step.nihil ? [finish] : [finish, nihil];
  if (step.number === 2) return [finish, scans];
  if (step.number === 5) return [archive, finish];
  return step.number === 6 ? reportActions(mailState) : [finish];
}

const reportActions = (mailState: string): readonly Action[] =>
  mailState === 'MENGIRIM'
    ? [
        {
          label: 'Sudah terkirim',
          said: 'Dicatat sebagai terkirim.',
          run: () => call('sendReport', 'sudah terkirim'),
        },
        {
          label: 'Kirim ulang',
          said: 'Laporan dikirim ulang.',
          run: () => call('sendReport', 'kirim ulang'),
        },
      ]
    : [
        {
          label: 'Kirim laporan',
          said: 'Laporan terkirim kepada Sekretaris. Kegiatan ditutup.',
          run: () => call('sendReport', null),
        },
      ];
