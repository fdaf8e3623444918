import { DECISION_COLUMNS, OPENED_COLUMNS } from '../../columns';
import { idOf } from '../../../demo/office';
import { cast, kul, mostly, pelaksana, ppid, sekretaris, units } from '../cast';
import type { Action } from '../action';
import { expectOnly, perform } from '../perform';
import type { Random } from '../random';
import { idsIn, someIds } from '../sheet';
import { nothingMeant, type Meant } from '../world';

const titles = ['Laporan Persediaan', 'Neraca', 'Rencana Kerja', '=HYPERLINK("http://x.id")', 'Daftar Gaji'];

const draft = (random: Random) => ({
  title: `${random.pick(titles)} ${random.below(4)}`,
  year: random.pick([2024, 2025, null]),
  category: random.pick(['berkala', 'setiap saat', 'serta merta', 'dikecualikan', '']),
  notes: random.pick(['', '@catatan', 'NIK 1604012345678901']),
});

const adds: Meant = { ids: [], columns: [], addsRows: true };
/** Reviews the rows, then reads Beranda and a unit's list, with nothing in between. */
const compared = (unit: string): readonly (readonly [call: string, args: readonly unknown[]])[] => [
  ['auditRows', []],
  ['viewOverview', []],
  ['viewRows', [{ unit, filter: 'semua', search: '', from: 0 }]],
];

/** Clicks in the sidebar, mostly by the responsible person, occasionally by anybody. */
export const pageActions: readonly Action[] = [
  {
    name: 'baris ditambah',
    weight: 6,
    act: (world, random) => {
      const unit = random.pick(units);
      const rows = Array.from({ length: 1 + random.below(3) }, () => draft(random));
      return perform(world, random, {
        as: mostly(random, unit.staff),
        call: 'addRows',
        args: [unit.code, rows],
        meant: adds,
      });
    },
  },
  {
    name: 'daftar diimpor',
    weight: 2,
    act: (world, random) => {
      const rows = Array.from({ length: 2 }, () => ({ unit: random.pick(units).code, cells: draft(random) }));
      return perform(world, random, {
        as: mostly(random, kul.staff),
        call: 'importList',
        args: [rows],
        meant: adds,
      });
    },
  },
  {
    name: 'baris diubah di sidebar',
    weight: 6,
    act: (world, random) => {
      const unit = random.pick(units);
      const ids = [someIds(world, random, unit)[0] ?? 'KUL-0001'];
      const typed = random.pick<Readonly<Record<string, unknown>>>([
        { summary: 'Ringkas' },
        { title: random.pick(titles) },
        { year: 2025, category: 'berkala' },
        { link: 'https://contoh.id/a.pdf' },
        { unscannable: 'Terjilid' },
      ]);
      return perform(world, random, {
        as: mostly(random, random.pick([unit.staff, unit.liaison])),
        call: 'editRow',
        args: [ids[0], {}, typed],
        meant: { ids, columns: [...Object.keys(typed), 'typedBy', ...DECISION_COLUMNS] },
      });
    },
  },
  {
    name: 'baris dilengkapi',
    weight: 5,
    act: (world, random) => {
      const unit = random.pick(units);
      const [name, column] = random.pick([
        ['tidakDipindai', 'unscannable'],
        ['ditunda', 'decision'],
        ['dilanjutkan', 'decision'],
        ['diajukanLagi', 'decision'],
        ['pengembalianDitunda', 'decision'],
        ['lokasiTercetak', 'printedPlace'],
      ] as const);
      const ids = someIds(world, random, unit);
      return perform(world, random, {
        as: mostly(random, name === 'pengembalianDitunda' ? unit.liaison : unit.staff),
        call: 'amendRows',
        args: [name, ids, random.pick(['Lemari 1', '', 'Terjilid'])],
        meant: { ids, columns: [column, 'typedBy', ...DECISION_COLUMNS] },
      });
    },
  },
  {
    name: 'Nihil dinyatakan',
    weight: 2,
    act: (world, random) => {
      const unit = random.pick(units);
      return perform(world, random, {
        as: mostly(random, unit.staff),
        call: 'declareNihil',
        args: [unit.code],
      });
    },
  },
  {
    name: 'baris diperiksa',
    weight: 2,
    act: (world, random) => perform(world, random, { as: random.pick(cast), call: 'auditRows' }),
  },
  {
    name: 'tahap diselesaikan sembarangan',
    weight: 6,
    act: (world, random) =>
      perform(world, random, {
        as: random.pick(cast),
        call: 'finishStep',
        args: [
          { number: 1 + random.below(6), lane: random.pick([...units.map(({ code }) => code), 'KANTOR']) },
        ],
        meant: { ids: idsIn(world), columns: ['register', 'entry'] },
      }),
  },
  {
    name: 'tahap diperiksa',
    weight: 3,
    act: (world, random) => {
      const step = random.pick(world.office.table('Tahapan'));
      return perform(world, random, {
        as: mostly(random, random.pick([ppid, sekretaris, kul.head])),
        call: 'confirmStep',
        args: [{ number: Number(step['No']), lane: step['Unit Kerja'] ?? '' }],
      });
    },
  },
  {
    name: 'baris diputuskan',
    weight: 8,
    act: (world, random) => {
      const unit = random.pick(units);
      const ids = someIds(world, random, unit);
      const verdict = random.pick(['diterima', 'diterima', 'dikembalikan', 'diusulkan dikecualikan']);
      return perform(world, random, {
        as: random.chance(0.7) ? unit.liaison : random.pick([unit.staff, ...cast]),
        call: 'decideRows',
        args: [unit.code, ids, verdict, random.pick(['', 'Alasan']), random.chance(0.3), random.chance(0.7)],
        meant: { ids, columns: DECISION_COLUMNS },
      });
    },
  },
  {
    name: 'penjagaan dijawab',
    weight: 4,
    act: (world, random) => {
      const unit = random.pick(units);
      const ids = someIds(world, random, unit);
      const as = mostly(random, random.pick([unit.liaison, pelaksana]));
      if (random.chance(0.3))
        return perform(world, random, {
          as,
          call: 'clearGuardedEntries',
          args: [world.office.table('DIP').map(idOf), 'Tanpa nama orang'],
        });
      const [call, columns] = random.pick([
        ['clearGuardedRows', ['guard']],
        ['exemptGuardedRows', DECISION_COLUMNS],
      ] as const);
      return perform(world, random, {
        as,
        call,
        args: [ids, random.pick(['Alasan', 'Alasan', ''])],
        meant: { ids, columns },
      });
    },
  },
  {
    name: 'pengecualian empat mata',
    weight: 1,
    act: (world, random) =>
      perform(world, random, {
        as: mostly(random, ppid),
        call: 'grantException',
        args: [random.pick(units).code, random.pick(['Kantor kecil', ''])],
      }),
  },
  {
    name: 'Kegiatan dibuka',
    weight: 1,
    act: (world, random) =>
      perform(world, random, {
        as: mostly(random, ppid),
        call: 'openKegiatan',
        args: [random.pick(['Semester II 2026', '', '=1+1'])],
        meant: { ids: idsIn(world), columns: OPENED_COLUMNS },
      }),
  },
  {
    name: 'entri ditarik atau dipulihkan',
    weight: 2,
    can: ({ office }) => office.table('DIP').length > 0,
    act: (world, random) =>
      perform(world, random, {
        as: mostly(random, ppid),
        call: random.pick(['withdrawEntry', 'reinstateEntry']),
        args: [random.pick(world.office.table('DIP'))['ID'] ?? 'DIP-0001', random.pick(['Keliru', ''])],
        meant: { ids: idsIn(world), columns: ['register', 'entry'] },
      }),
  },
  {
    name: 'Beranda dan daftar dibandingkan',
    weight: 3,
    act: async (world, random) => {
      const unit = random.pick(units);
      expectOnly(world, nothingMeant);
      for (const [call, args] of compared(unit.code))
        await world.office.workspace.run({ function: call, args, as: unit.staff, from: 'page' });
      return `Beranda dan daftar ${unit.code} dibandingkan`;
    },
  },
  {
    name: 'halaman dilihat',
    weight: 5,
    act: (world, random) => {
      const [call, args] = random.pick<readonly [string, readonly unknown[]]>([
        ['viewOverview', []],
        ['viewRows', [{ unit: 'KUL', filter: 'semua', search: '', from: 0 }]],
        ['viewScans', [null]],
        ['viewReport', []],
        ['previewEntry', []],
        ['viewSettings', []],
        ['viewRow', [null]],
        ['checkHealth', []],
        ['checkLog', ['', false]],
      ]);
      return perform(world, random, { as: random.pick(cast), call, args, meant: nothingMeant });
    },
  },
  {
    name: 'keluaran dibuat',
    weight: 1,
    act: (world, random) => {
      const [call, args] = random.pick<readonly [string, readonly string[]]>([
        ['makeOutput', [random.pick(['dip-csv', 'dip-xlsx', 'dik-csv', 'label-boks'])]],
        ['publishDip', []],
      ]);
      return perform(world, random, { as: mostly(random, ppid), call, args });
    },
  },
];
