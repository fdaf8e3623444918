import fc from 'fast-check';
import { freshWorld, liaisonOf, pelaksana, ppid, staffOf } from '../office-builder';
import { commands } from './model/commands';
import { lanes, Model, solo } from './model/model';

/** The number of runs, each of up to `ORDERS` commands; `SOP_RUNS=1000` makes the long run of the documentation. */
const RUNS = Number(process.env['SOP_RUNS'] ?? 24);
const ORDERS = 250;

const roles = {
  'Peran/PPID': `${ppid}, ${solo}`,
  'Peran/Pelaksana': `${pelaksana}, ${solo}`,
  ...Object.fromEntries(
    lanes.flatMap((lane) => [
      [`Peran/Sub Bagian ${lane}`, `${staffOf(lane)}, ${solo}`],
      [`Peran/Tim Penghubung ${lane}`, `${liaisonOf(lane)}, ${solo}`],
    ]),
  ),
};

test('whatever anyone commands, the product allows exactly what the SOP allows', () => {
  const fresh = freshWorld(roles);
  const values = Object.fromEntries(Object.entries(fresh.values).filter(([key]) => !/(PDI|PHS)$/.test(key)));
  let reports = 0;
  let most = 0;
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: ORDERS, size: 'max' }), (orders) => {
      const real = { world: { ...fresh, values } };
      fc.modelRun(() => ({ model: new Model(), real }), orders);
      most = Math.max(most, real.world.office.kegiatan.length);
      reports += real.world.office.kegiatan.filter(({ status }) => status === 'selesai').length;
    }),
    { numRuns: RUNS, seed: 20260204 },
  );
  expect(reports).toBeGreaterThan(RUNS / 10);
  expect(most).toBeGreaterThan(2);
}, 600_000);
