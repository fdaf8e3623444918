import { ppid } from '../cast';
import type { Action } from '../action';
import { sheetEdits } from './sheet-edits';

const other = ['DIP', 'Pindaian', 'Tahapan', 'Rekapitulasi', 'Pengaturan'];

/** Edits by colleagues in the sheets between two executions. */
export const sheetActions: readonly Action[] = [
  ...sheetEdits.map(({ name, weight, act }): Action => ({ name, weight, act })),
  {
    name: 'lembar kerja lain diurutkan',
    weight: 2,
    act: (world, random) => {
      const { workspace } = world.office;
      const title = random.pick(other);
      const column = random.below(workspace.sheets.values(title)[0]?.length ?? 1);
      if (title === 'Pengaturan') world.sortedAt = workspace.clock.now().toISOString();
      void workspace.sheets.sort(title, column, random.chance(0.5), ppid);
      return `${title} diurutkan menurut kolom ${column + 1}`;
    },
  },
  {
    name: 'kolom disisipkan di lembar kerja lain',
    weight: 2,
    act: ({ office }, random) => {
      const title = random.pick([...other, 'Log', 'Kegiatan']);
      const at = random.below(office.workspace.sheets.values(title)[0]?.length ?? 1);
      void office.workspace.sheets.insertColumn(title, at, ppid);
      return `kolom disisipkan di ${title}, tempat ${at + 1}`;
    },
  },
  {
    name: 'hari libur ditambahkan',
    weight: 2,
    act: async ({ office }, random) => {
      const row = office.workspace.sheets.values('Hari Libur').length + 1;
      const day = `2026-02-${String(5 + random.below(20)).padStart(2, '0')}`;
      await office.workspace.sheets.type('Hari Libur', `A${row}`, day, ppid);
      await office.workspace.sheets.type('Hari Libur', `B${row}`, 'Libur setempat', ppid);
      return `libur ${day}`;
    },
  },
];
