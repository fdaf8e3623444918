import { cast, mostly, pelaksana, units } from '../cast';
import type { Action } from '../action';
import { sha256, someScan } from '../drops';
import { perform } from '../perform';
import { someIds } from '../sheet';
import type { World } from '../world';

const scansIn = ({ office }: World): readonly string[] =>
  office
    .table('Pindaian')
    .map((row) => row['ID'] ?? '')
    .filter((id) => id !== '');

/** Clicks on the page of scans. */
export const scanActions: readonly Action[] = [
  {
    name: 'pindaian dipasangkan',
    weight: 4,
    can: (world) => scansIn(world).length > 0,
    act: (world, random) => {
      const unit = random.pick(units);
      return perform(world, random, {
        as: mostly(random, unit.staff),
        call: 'pairScan',
        args: [random.pick(scansIn(world)), someIds(world, random, unit).slice(0, 2)],
      });
    },
  },
  {
    name: 'pindaian dinilai',
    weight: 3,
    can: (world) => scansIn(world).length > 0,
    act: (world, random) =>
      perform(world, random, {
        as: mostly(random, random.pick(units).staff),
        call: 'resolveScan',
        args: [
          random.pick(scansIn(world)),
          random.pick(['coba lagi', 'bukan untuk kami', 'sama', 'bukan sama']),
        ],
      }),
  },
  {
    name: 'pindaian diunggah',
    weight: 2,
    act: (world, random) => {
      const unit = random.pick(units);
      const bytes = someScan(random);
      return perform(world, random, {
        as: mostly(random, unit.staff),
        call: 'uploadScan',
        args: [
          someIds(world, random, unit)[0] ?? 'KUL-0001',
          {
            name: `unggahan ${sha256(bytes).slice(0, 4)}.pdf`,
            mimeType: 'application/pdf',
            base64: Buffer.from(bytes).toString('base64'),
          },
        ],
      }).then((words) => words.replace(/"base64":"[^"]*"?/, '"base64":…'));
    },
  },
  {
    name: 'pindaian diperiksa sekarang',
    weight: 3,
    act: (world, random) => perform(world, random, { as: random.pick(cast), call: 'checkScans' }),
  },
  {
    name: 'pindaian diarsipkan',
    weight: 3,
    act: (world, random) => perform(world, random, { as: mostly(random, pelaksana), call: 'archiveScans' }),
  },
];
