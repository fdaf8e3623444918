import { inventaris } from '../../../src/domain/workbook/inventaris';
import { kul, units } from '../cast';
import { LABEL } from '../observation';
import type { Random } from '../random';
import { columnName } from '../../../emulator';
import { columnOf, height, SHEET, typeCell } from '../sheet';
import type { World } from '../world';

/** An edit by a colleague in the sheet Inventaris, made synchronously. */
export interface SheetEdit {
  readonly name: string;
  readonly weight: number;
  /** @returns a description of what was done */
  readonly act: (world: World, random: Random) => string;
}

const staffOf = (random: Random): string => random.pick(units).staff;
const someRow = (world: World, random: Random): number => 1 + random.below(Math.max(1, height(world) - 1));

/** Cells that people type. */
const typed = Object.entries(inventaris.columns)
  .filter(([, column]) => !column.system)
  .map(([key]) => key);

const values: Readonly<Record<string, readonly string[]>> = {
  subBagian: ['KUL', 'TPH', 'PDI', 'kul', 'Keuangan, Umum, dan Logistik', 'XYZ', ''],
  year: ['2024', '2025', 'dua ribu', '', '25', '=1+1'],
  category: ['berkala', 'setiap saat', 'dikecualikan', ''],
  form: ['Softcopy', 'Hardcopy', ''],
};
const texts = [
  'Laporan Persediaan',
  '=HYPERLINK("http://contoh.id";"x")',
  '',
  '  ',
  'Neraca',
  "'007",
  '<b>tebal</b>',
];

export const sheetEdits: readonly SheetEdit[] = [
  {
    name: 'mengetik',
    weight: 8,
    act: (world, random) => {
      const key = random.pick(typed);
      const row = someRow(world, random);
      const text = random.pick(values[key] ?? texts);
      try {
        typeCell(world, columnOf(world, key), row, text, staffOf(random));
        return `"${text}" diketik di ${key} baris ${row + 1}`;
      } catch (error) {
        return `"${text}" di ${key} ditolak Sheets: ${(error as Error).message}`;
      }
    },
  },
  {
    name: 'keputusan diketik',
    weight: 1,
    act: (world, random) => {
      const row = someRow(world, random);
      const text = random.pick(['diterima', 'diterima', 'ditunda', '']);
      try {
        typeCell(world, columnOf(world, 'decision'), row, text, staffOf(random));
        return `"${text}" diketik di decision baris ${row + 1}`;
      } catch (error) {
        return `"${text}" di decision ditolak Sheets: ${(error as Error).message}`;
      }
    },
  },
  {
    name: 'baris baru diketik',
    weight: 5,
    act: (world, random) => {
      const row = height(world);
      const unit = random.pick(units);
      const title = `Diketik ${random.below(6)}`;
      typeCell(world, columnOf(world, 'title'), row, title, unit.staff);
      if (random.chance(0.8)) typeCell(world, columnOf(world, 'subBagian'), row, unit.code, unit.staff);
      if (random.chance(0.7)) typeCell(world, columnOf(world, 'year'), row, '2025', unit.staff);
      if (random.chance(0.7)) typeCell(world, columnOf(world, 'category'), row, 'berkala', unit.staff);
      return `baris baru "${title}" diketik di ${row + 1}`;
    },
  },
  {
    name: 'diurutkan',
    weight: 4,
    act: (world, random) => {
      const column = random.below(world.order.length);
      const ascending = random.chance(0.5);
      void world.office.workspace.sheets.sort(SHEET, column, ascending);
      return `diurutkan menurut ${world.order[column] ?? ''} ${ascending ? 'naik' : 'turun'}`;
    },
  },
  {
    name: 'kolom disisipkan',
    weight: 2,
    act: (world, random) => {
      const at = random.below(world.order.length + 1);
      const name = `asing-${world.order.length}`;
      void world.office.workspace.sheets.insertColumn(SHEET, at);
      world.order.splice(at, 0, name);
      const header = random.pick(['Catatan', 'Tautan', 'Masalah', 'Warna map', '']);
      typeCell(world, at, 0, header, staffOf(random));
      typeCell(world, at, someRow(world, random), 'milik rekan', staffOf(random));
      return `kolom "${header}" disisipkan di ${columnName(at)}`;
    },
  },
  {
    name: 'kolom dipindahkan',
    weight: 2,
    act: (world, random) => {
      const [from, to] = [random.below(world.order.length), random.below(world.order.length)];
      void world.office.workspace.sheets.moveColumn(SHEET, from, to);
      world.order.splice(to, 0, ...world.order.splice(from, 1));
      return `kolom ${columnName(from)} dipindahkan ke ${columnName(to)}`;
    },
  },
  {
    name: 'judul kolom diganti',
    weight: 2,
    act: (world, random) => {
      const at = random.below(world.order.length);
      typeCell(world, at, 0, `Judul ${random.below(9)}`, staffOf(random));
      return `judul kolom ${world.order[at] ?? ''} diganti`;
    },
  },
  {
    name: 'baris disisipkan',
    weight: 2,
    act: (world, random) => {
      const row = someRow(world, random);
      void world.office.workspace.sheets.insertRow(SHEET, row);
      return `baris kosong disisipkan di ${row + 1}`;
    },
  },
  {
    name: 'baris dihapus',
    weight: 2,
    act: (world, random) => {
      if (height(world) < 3) return 'tidak ada baris untuk dihapus';
      const row = someRow(world, random);
      void world.office.workspace.sheets.deleteRow(SHEET, row);
      return `baris ${row + 1} dihapus`;
    },
  },
  {
    name: 'baris disembunyikan',
    weight: 1,
    act: (world, random) => {
      const row = someRow(world, random);
      void world.office.workspace.sheets.hideRow(SHEET, row);
      return `baris ${row + 1} disembunyikan`;
    },
  },
  {
    name: 'baris disalin',
    weight: 2,
    act: (world, random) => {
      if (height(world) < 2) return 'tidak ada baris untuk disalin';
      const from = world.office.workspace.sheets.values(SHEET)[someRow(world, random)] ?? [];
      const row = height(world);
      const person = staffOf(random);
      for (const key of ['id', 'kegiatan', 'subBagian', 'title', 'year', 'category'])
        typeCell(world, columnOf(world, key), row, from[columnOf(world, key)] ?? '', person);
      return `baris "${from[columnOf(world, 'title')] ?? ''}" disalin ke ${row + 1}`;
    },
  },
];

/** The edits that may happen between an execution's reads and its write. */
export const concurrentEdits = sheetEdits.filter(({ name }) => name !== 'baris disalin');

/** A colleague labels the rows that have no label yet. */
export function labelRows(world: World): void {
  const column = columnOf(world, LABEL);
  world.office.workspace.sheets.values(SHEET).forEach((cells, row) => {
    if (row === 0 || (cells[column] ?? '') !== '' || cells.every((cell) => cell === '')) return;
    world.labels += 1;
    typeCell(world, column, row, `L${world.labels}`, kul.staff);
  });
}
