import { idOf, rowsOf } from '../../../demo/office';
import { pelaksana, units, type Unit } from '../../../demo/people';
import { unit } from '../../unit';
import type { Operation, Scenario } from '../scenario';

const [kul, tph] = [unit('KUL'), unit('TPH')];

/** The Tim Penghubung decides the rows of a unit whose title matches. */
const decide = (lane: Unit, titles: RegExp, verdict: string, reason: string): Operation => ({
  name: `${lane.code}: ${verdict}`,
  as: lane.liaison,
  from: 'page',
  call: 'decideRows',
  args: (office) => [
    lane.code,
    rowsOf(office, lane)
      .filter((row) => titles.test(row['Nama Dokumen'] ?? ''))
      .map(idOf),
    verdict,
    reason,
    false,
    true,
  ],
  mayLack: /^surel .*Pengingat: \d+ dokumen dikembalikan/,
  isDone: (office) =>
    rowsOf(office, lane).every((row) => !titles.test(row['Nama Dokumen'] ?? '') || row['Keputusan'] !== ''),
});

export const coordinationAndEntry: Scenario = {
  name: 'koordinasi dan entri',
  steps: [
    decide(kul, /^Rencana/, 'dikembalikan', 'Tahun belum jelas'),
    decide(kul, /^Diketik/, 'diusulkan dikecualikan', 'Memuat data pribadi'),
    decide(kul, /^(Laporan|Neraca|=)/, 'diterima', ''),
    decide(tph, /./, 'diterima', ''),
    {
      name: 'KUL: yang dikembalikan ditunda',
      as: kul.liaison,
      from: 'page',
      call: 'amendRows',
      args: (office) => [
        'pengembalianDitunda',
        rowsOf(office, kul)
          .filter((row) => (row['Nama Dokumen'] ?? '').startsWith('Rencana'))
          .map(idOf),
        'Tahun belum jelas',
      ],
      isDone: (office) => rowsOf(office, kul).every((row) => row['Keputusan'] !== 'dikembalikan'),
    },
    ...units.map(({ code, liaison }): Operation => ({
      name: `${code} selesai dengan tahap 3`,
      as: liaison,
      from: 'page',
      call: 'finishStep',
      args: () => [{ number: 3, lane: code }],
    })),
    {
      name: 'entri ke DIP',
      as: pelaksana,
      from: 'page',
      call: 'finishStep',
      args: () => [{ number: 4, lane: 'KANTOR' }],
    },
  ],
};
