import type { Failure, Sums } from './simulate-seeds';

const table = (title: string, counts: Readonly<Record<string, number>>): readonly string[] => [
  `\n${title}`,
  ...Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${String(count).padStart(8)}  ${name}`),
];

export const describeSums = ({ seeds, actions, outcomes, faults, completed }: Sums): readonly string[] => [
  ...table('Tindakan', actions),
  ...table('Hasil eksekusi', outcomes),
  ...table('Gangguan', faults),
  `\n${seeds} benih, ${total(actions)} tindakan, ${total(outcomes)} eksekusi, ${total(faults)} gangguan; Kegiatan selesai dalam ${completed} benih.`,
];

export const describeFailure = ({ seed, stage, finding, smallest }: Failure): readonly string[] => [
  `\nBenih ${seed} (mulai dari ${stage}) melanggar "${finding.invariant}":`,
  `  ${finding.how}`,
  `  ${smallest.length} tindakan yang cukup:`,
  ...finding.done.map((line) => `    ${line}`),
  `  npm run simulate -- --seed ${seed}`,
];

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
