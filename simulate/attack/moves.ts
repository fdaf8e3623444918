import { columnName } from '../../emulator';
import { sheetNames, workbook, type SheetName } from '../../src/domain/workbook';
import { drawCall, type Known, type Planned } from '../cells/calls';
import { kul, ppid } from '../seeds/cast';
import type { Random } from '../seeds/random';
import type { Attacked } from './laws';

/** An ordinary colleague: Editor of the workbook, role Sub Bagian. */
export const attacker = kul.staff;
const outsider = 'korban@example.com';

/** What an attacker types: ids that are not theirs, addresses, and the words that steer the product. */
export const lures = ({ prize, office }: Attacked): readonly string[] => [
  ...prize.privateIds,
  ...prize.privateIds,
  ...prize.exemptedFiles,
  ...prize.exemptedTitles,
  attacker,
  outsider,
  `${ppid}, ${attacker}, ${outsider}`,
  ...['diterima', 'berkala', 'setiap saat', 'ya', 'tidak', 'terbuka', 'membuka', 'berlaku', 'selesai'],
  ...['tersimpan', 'memindahkan', 'menunggu', 'Masuk/KUL', 'Arsip', 'Publik', 'DIP-0001', 'KUL-0001'],
  ...['Peran/PPID', 'Folder/Utama', 'Sistem/Nilai Dipastikan', 'Publik/Bagikan Pindaian', 'Peran', 'PPID'],
  JSON.stringify({ 'Peran/PPID': attacker, 'Peran/Sekretaris': outsider, 'Surel/Tembusan': outsider }),
  ...office.table('Pindaian').map((row) => row['ID Berkas'] ?? ''),
];

const targets: readonly SheetName[] = [
  ...sheetNames,
  ...(['pengaturan', 'pengaturan', 'pengaturan', 'pindaian', 'pindaian', 'pindaian'] as const),
  ...(['inventaris', 'inventaris', 'dip', 'dip', 'dik', 'log'] as const),
];

/** Google declines protected cells; that is said, and nothing else happens. */
async function tried(act: () => unknown): Promise<string> {
  try {
    await act();
    return 'diterima lembar';
  } catch (error) {
    return /protected/.test(String(error)) ? 'terkunci' : `ditolak: ${String(error).slice(0, 80)}`;
  }
}

/** One cell, anywhere. */
export async function typeLure(attacked: Attacked, random: Random): Promise<string> {
  const { sheets } = attacked.office.workspace;
  const { title } = workbook[random.pick(targets)];
  const grid = sheets.values(title);
  const a1 = `${columnName(random.below(grid[0]?.length ?? 1))}${1 + random.below(grid.length + 1)}`;
  const text = random.pick(lures(attacked));
  return `${title}!${a1} = "${text.slice(0, 60)}": ${await tried(() => sheets.type(title, a1, text, attacker))}`;
}

/** A copy of an existing row, above or below it, in which some cells hold lures. */
export async function forgeRow(attacked: Attacked, random: Random): Promise<string> {
  const { sheets } = attacked.office.workspace;
  const { title } = workbook[random.pick(targets)];
  const grid = sheets.values(title);
  const from = 1 + random.below(Math.max(1, grid.length - 1));
  const cells = (grid[from] ?? []).map((cell) => (random.chance(0.3) ? random.pick(lures(attacked)) : cell));
  if (cells.length === 0) return `${title}: tidak ada baris untuk ditiru`;
  const isAbove = random.chance(0.4);
  const outcome = await tried(async () => {
    if (isAbove) await sheets.insertRow(title, from, attacker);
    await sheets.type(title, `A${(isAbove ? from : grid.length) + 1}`, [cells], attacker);
  });
  return `${title}: tiruan baris ${from + 1} ${isAbove ? 'di atasnya' : 'di bawah'} ${JSON.stringify(cells).slice(0, 200)}: ${outcome}`;
}

/** A row of the settings of the attacker's own making: what decides, typed where it may be typed. */
export async function forgeSetting(attacked: Attacked, random: Random): Promise<string> {
  const { sheets } = attacked.office.workspace;
  const grid = sheets.values('Pengaturan');
  const headers = grid[0] ?? [];
  const keys = grid.map((cells) => cells[headers.indexOf('Kunci')] ?? '');
  const decisive = keys.filter((key) => /^(Peran|Folder|Publik|Surel|Sistem|Kantor)\//.test(key));
  const key = random.pick(decisive.length > 0 ? decisive : ['Peran/PPID']);
  const slash = key.indexOf('/');
  const value = random.pick(lures(attacked));
  const row = { Kunci: key, Bagian: key.slice(0, slash), Uraian: key.slice(slash + 1), Nilai: value };
  const cells = headers.map((header) => (row as Readonly<Record<string, string>>)[header] ?? '');
  const at = random.chance(0.6) ? 1 : grid.length;
  const outcome = await tried(async () => {
    if (at === 1) await sheets.insertRow('Pengaturan', at, attacker);
    await sheets.type('Pengaturan', `A${at + 1}`, [cells], attacker);
  });
  return `Pengaturan: baris baru ${key} = "${value.slice(0, 60)}" di ${at + 1}: ${outcome}`;
}

/** Any function of page and menu, as the attacker, with arguments of which some are replaced by lures. */
export function attackCall(attacked: Attacked, known: Known, random: Random): Planned {
  const planned = drawCall(known, random);
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value === 'string' && random.chance(0.3)) return random.pick(lures(attacked));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, swap(each)]));
    return value;
  };
  const isClock = planned.from === 'trigger';
  return {
    ...planned,
    as: attacker,
    from: isClock ? 'page' : planned.from,
    args: (planned.args ?? []).map(swap),
  };
}
