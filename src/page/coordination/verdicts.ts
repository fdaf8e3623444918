import type { VerdictView } from '../../rpc/contract/contract';
import type { Question } from '../ask-reason';

export interface Verdict {
  readonly id: VerdictView;
  readonly button: string;
  /** The question to ask first; null if no reason is required. */
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

/** The decisions that the Tim Penghubung may make. */
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
