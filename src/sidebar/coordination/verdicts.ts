import type { VerdictView } from '../../rpc/contract/contract';
import type { Question } from '../ask-reason';

export interface Verdict {
  readonly id: VerdictView;
  readonly button: string;
  /** What is asked before it is written; null when no reason is needed. */
  readonly question: Question | null;
}

export const proposing: Verdict = {
  id: 'diusulkan dikecualikan',
  button: 'Usulkan dikecualikan',
  question: {
    title: 'Usulkan dikecualikan',
    label: 'Alasan pengecualian',
    explain:
      'Menunggu uji konsekuensi melalui KPU Provinsi dan keputusan KPU. Sampai diputuskan, baris tidak masuk DIP.',
    confirm: 'Usulkan',
  },
};

/** What the Tim Penghubung may decide of rows. */
export const verdicts: readonly Verdict[] = [
  { id: 'diterima', button: 'Terima', question: null },
  {
    id: 'dikembalikan',
    button: 'Kembalikan',
    question: {
      title: 'Kembalikan kepada Sub Bagian',
      label: 'Alasan dikembalikan',
      explain:
        'Sub Bagian membaca alasan ini pada barisnya. Setelah diperbaiki, baris menunggu keputusan lagi.',
      confirm: 'Kembalikan',
    },
  },
  proposing,
];
