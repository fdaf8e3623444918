import { cast, mostly, ppid, units } from '../cast';
import type { Action } from '../action';
import { perform } from '../perform';
import { nothingMeant, type World } from '../world';

const roles = [
  'PPID',
  'Pelaksana',
  'Sekretaris',
  ...units.flatMap(({ code }) => [`Sub Bagian ${code}`, `Tim Penghubung ${code}`]),
];
const valueOf = ({ office }: World, label: string): string =>
  office.table('Pengaturan').find((row) => row['Uraian'] === label)?.['Nilai'] ?? '';

/** Changes of roles, in the sheet or in the sidebar. */
export const settingsActions: readonly Action[] = [
  {
    name: 'peran diketik',
    weight: 2,
    act: async ({ office }, random) => {
      const [label, held] = [random.pick(roles.slice(1)), random.pick([...cast, '', 'bukan alamat'])];
      await office.typeBeside('Pengaturan', { Bagian: 'Peran', Uraian: label }, 'Nilai', held, ppid);
      return `${label} menjadi "${held}"`;
    },
  },
  {
    name: 'peran disimpan di sidebar',
    weight: 2,
    act: (world, random) => {
      const label = random.pick(roles);
      const seen = random.chance(0.9) ? valueOf(world, label) : 'basi@example.com';
      const value = label === 'PPID' ? ppid : random.pick(cast);
      return perform(world, random, {
        as: mostly(random, ppid),
        call: 'saveSettings',
        args: [[{ key: `Peran/${label}`, seen, value }]],
        meant: { ids: [], columns: [], writesSettings: true },
      });
    },
  },
  {
    name: 'waktu standar diketik',
    weight: 1,
    act: async ({ office }, random) => {
      const text = random.pick(['1 hari', '3 hari', 'sebentar', '']);
      const label = `Tahap ${1 + random.below(6)}`;
      await office.typeBeside('Pengaturan', { Bagian: 'Waktu Standar', Uraian: label }, 'Nilai', text, ppid);
      return `waktu standar ${label} menjadi "${text}"`;
    },
  },
  {
    name: 'dibagikan dari Kesehatan',
    weight: 2,
    act: (world, random) =>
      perform(world, random, {
        as: mostly(random, ppid),
        call: 'repair',
        args: ['belum-dibagikan'],
        meant: nothingMeant,
      }),
  },
  {
    name: 'disiapkan ulang',
    weight: 1,
    act: (world, random) =>
      perform(world, random, {
        as: mostly(random, ppid),
        from: 'menu',
        call: 'setUp',
        meant: { ids: [], columns: [], writesSettings: true },
      }),
  },
];
