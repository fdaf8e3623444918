import { idOf, rowsOf } from '../../../demo/office';
import { pelaksana, units } from '../../../demo/people';
import type { Deed, Scenario } from '../deed';

const [kul, tph] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];

/** The Tim Penghubung decides on those rows of a unit whose title fits. */
const decide = (unit: (typeof units)[0], titles: RegExp, verdict: string, reason: string): Deed => ({
  name: `${unit.code}: ${verdict}`,
  as: unit.liaison,
  from: 'page',
  call: 'decideRows',
  args: (office) => [
    unit.code,
    rowsOf(office, unit)
      .filter((row) => titles.test(row['Nama Dokumen'] ?? ''))
      .map(idOf),
    verdict,
    reason,
  ],
  isDone: (office) =>
    rowsOf(office, unit).every((row) => !titles.test(row['Nama Dokumen'] ?? '') || row['Keputusan'] !== ''),
});

export const coordinationAndEntry: Scenario = {
  name: 'koordinasi dan entri',
  doings: [
    decide(kul, /^Rencana/, 'dikembalikan', 'Tahun belum jelas'),
    decide(kul, /^Diketik/, 'diusulkan dikecualikan', 'Memuat data pribadi'),
    decide(kul, /^(Laporan|Neraca|=)/, 'diterima', ''),
    decide(tph, /./, 'diterima', ''),
    ...units.map((unit): Deed => ({
      name: `${unit.code} selesai dengan tahap 3`,
      as: unit.liaison,
      from: 'page',
      call: 'finishStep',
      args: () => [{ number: 3, lane: unit.code }],
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
