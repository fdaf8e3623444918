import { Button } from './button';
import type { Answer, StepActionView, StepView } from '../rpc/contract/contract';
import type { MovesView } from '../rpc/contract/scans';
import type { At } from './at';
import type { Note } from './notice';
import { sentNote } from './sent-note';
import type { Order, Said } from './use-orders';
import { call } from './server';

interface Props {
  readonly step: StepView;
  readonly mailState: string;
  readonly busy: boolean;
  readonly order: Order;
  /** The page on which the step is worked on; none if it is the current page. */
  readonly place?: StepPlace | undefined;
  readonly goTo?: (page: string, at?: At) => void;
}

export interface StepPlace {
  readonly page: string;
  readonly label: string;
  readonly at?: At;
}

interface Action {
  readonly label: string;
  readonly start: (order: Order) => Promise<boolean>;
}

const action = <T,>(label: string, said: Said<T>, run: () => Promise<Answer<T>>): Action => ({
  label,
  start: (order) => order(said, run),
});

/** What the doer of an open step can do from here. */
export function StepActions({ step, mailState, busy, order, place, goTo }: Props) {
  return (
    <div class="actions">
      {place === undefined ? null : <Button run={() => goTo?.(place.page, place.at)} label={place.label} />}
      {actionsOf(step, mailState).map(({ label, start }, index) => (
        <Button
          key={label}
          class={index === 0 ? 'primary' : ''}
          disabled={busy}
          run={() => start(order)}
          label={label}
        />
      ))}
    </div>
  );
}

const actionsOf = (step: StepView, mailState: string): readonly Action[] =>
  step.actions.flatMap((name) => actions[name](step, mailState));

/** The buttons of each action for the state of the step and of the report's mail. */
const actions: Readonly<Record<StepActionView, (step: StepView, mailState: string) => readonly Action[]>> = {
  finish: ({ number, lane }) => [
    action('Selesaikan tahap', finished, () => call('finishStep', { number, lane })),
  ],
  declareNihil: ({ nihil, lane }) =>
    nihil ? [] : [action('Nihil', 'Nihil dicatat. Selesaikan tahap ini.', () => call('declareNihil', lane))],
  checkScans: () => [action('Periksa pindaian', 'Kotak masuk sudah diperiksa.', () => call('checkScans'))],
  archiveScans: () => [action(ARCHIVE, archived, () => call('archiveScans'))],
  sendReport: (_step, mailState) => reportActions(mailState),
};

/** Step 1 may be finished although documents of the master list are missing; the notice says so. */
const finished = ({ number, missing = 0 }: { readonly number: number; readonly missing?: number }): Note => ({
  bad: false,
  message: `Tahap ${number} selesai.`,
  details:
    missing === 0
      ? []
      : [
          `${missing} dokumen Daftar Wajib belum ada dan belum dinyatakan Nihil. Lihat Daftar Wajib di Beranda; laporan akan menyebutkannya.`,
        ],
});

const ARCHIVE = 'Pindahkan ke Arsip';

/** Drive may decline a file temporarily, and many files may take longer than one run. */
function archived({ moved, left, notedLater }: MovesView): Note {
  const details = notedLater === undefined ? [] : [notedLater];
  if (left === 0) return { bad: false, message: 'Pindaian dipindahkan ke folder Arsip.', details };
  const message =
    `${moved} pindaian dipindahkan ke folder Arsip, ${left} belum. ` +
    `Tekan "${ARCHIVE}" sekali lagi; yang sudah dipindahkan tidak diulang.`;
  return { bad: true, message, details };
}

const reportActions = (mailState: string): readonly Action[] =>
  mailState === 'MENGIRIM'
    ? [
        action('Sudah terkirim', 'Dicatat sebagai terkirim.', () => call('sendReport', 'sudah terkirim')),
        action('Kirim ulang', 'Laporan dikirim ulang.', () => call('sendReport', 'kirim ulang')),
      ]
    : [action('Kirim laporan', sentNote, () => call('sendReport', null))];
