import { columnName } from '../../emulator';
import { sheetNames, workbook, type SheetName } from '../../src/domain/workbook';
import { drawCall, type Known, type Planned } from '../cells/calls';
import { ppid } from '../seeds/cast';
import type { Column } from '../../src/domain/workbook/column';
import type { Random } from '../seeds/random';
import type { Attacked } from './laws';
import { attacker, FOLDERS, outsider } from './prize';

const MOST_TRIES = 200;

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

const columnsOf = (sheet: SheetName): readonly Column[] => Object.values<Column>(workbook[sheet].columns);

/** Mostly what belongs into a cell of the column: an id for an id, a choice for a choice, an address for an address. */
function lureFor(attacked: Attacked, sheet: SheetName, header: string, random: Random): string {
  const { prize } = attacked;
  const column = columnsOf(sheet).find((each) => each.header === header);
  if (column === undefined || random.chance(0.2)) return random.pick(lures(attacked));
  if (column.choices) return random.pick(column.choices);
  if (/Berkas|Folder/.test(header)) return random.pick([...prize.privateIds, ...prize.exemptedFiles]);
  return random.pick(lures(attacked));
}

/** A value for a key of the settings, of the kind that its section reads. */
function settingFor(attacked: Attacked, key: string, random: Random): string {
  const { privateIds } = attacked.prize;
  if (random.chance(0.3)) return random.pick(lures(attacked));
  if (key.startsWith('Folder/')) return random.pick(privateIds);
  return /^(Peran|Surel)\//.test(key) || key.includes('Akun')
    ? random.pick([attacker, outsider, `${ppid}, ${attacker}`])
    : random.pick(lures(attacked));
}

/** One cell, anywhere. */
export async function typeLure(attacked: Attacked, random: Random): Promise<string> {
  const { sheets } = attacked.office.workspace;
  const sheet = random.pick(targets);
  const { title } = workbook[sheet];
  const grid = sheets.values(title);
  const column = random.below(grid[0]?.length ?? 1);
  const row = random.below(grid.length + 1);
  const a1 = `${columnName(column)}${1 + row}`;
  const text = lureFor(attacked, sheet, grid[0]?.[column] ?? '', random);
  remember(attacked, grid, row);
  return `${title}!${a1} = "${text.slice(0, 60)}": ${await tried(() => sheets.type(title, a1, text, attacker))}`;
}

/** A copy of an existing row, above or below it, in which some cells hold lures. */
export async function forgeRow(attacked: Attacked, random: Random): Promise<string> {
  const { sheets } = attacked.office.workspace;
  const sheet = random.pick(targets);
  const { title } = workbook[sheet];
  const grid = sheets.values(title);
  const from = 1 + random.below(Math.max(1, grid.length - 1));
  const cells = (grid[from] ?? []).map((cell, at) =>
    random.chance(0.3) ? lureFor(attacked, sheet, grid[0]?.[at] ?? '', random) : cell,
  );
  if (cells.length === 0) return `${title}: tidak ada baris untuk ditiru`;
  const isAbove = random.chance(0.4);
  const outcome = await tried(async () => {
    if (isAbove) await sheets.insertRow(title, from, attacker);
    await sheets.type(title, `A${(isAbove ? from : grid.length) + 1}`, [cells], attacker);
  });
  remember(attacked, [grid[0] ?? [], cells], 1);
  return `${title}: tiruan baris ${from + 1} ${isAbove ? 'di atasnya' : 'di bawah'} ${JSON.stringify(cells).slice(0, 200)}: ${outcome}`;
}

/** A row of the ledger of scans names a private file, in a state from which the product goes on by itself. */
export async function claimFile(attacked: Attacked, random: Random): Promise<string> {
  const { sheets } = attacked.office.workspace;
  const { title, columns } = workbook.pindaian;
  const [headers = [], ...rows] = sheets.values(title);
  if (rows.length === 0) return `${title}: masih kosong`;
  const at = random.below(rows.length);
  const claimed: Readonly<Record<string, string>> = {
    [columns.fileId.header]: random.pick([...attacked.prize.privateIds, ...attacked.prize.exemptedFiles]),
    [columns.state.header]: random.pick(columns.state.choices),
    [columns.shared.header]: random.pick(columns.shared.choices),
  };
  const cells = headers.map((header, index) => claimed[header] ?? rows[at]?.[index] ?? '');
  remember(attacked, [headers, cells], 1);
  const outcome = await tried(() => sheets.type(title, `A${at + 2}`, [cells], attacker));
  return `${title}: baris ${at + 2} ${JSON.stringify(claimed)}: ${outcome}`;
}

/** A folder of the settings becomes a private one, where its row is not locked yet. */
export async function claimFolder(attacked: Attacked, random: Random): Promise<string> {
  const { sheets } = attacked.office.workspace;
  const { title, columns } = workbook.pengaturan;
  const [headers = [], ...rows] = sheets.values(title);
  const folders = rows.flatMap((cells, at) =>
    (cells[headers.indexOf(columns.id.header)] ?? '').startsWith('Folder/') ? [at + 2] : [],
  );
  const a1 = `${columnName(headers.indexOf(columns.value.header))}${random.pick(folders)}`;
  const id = random.pick(attacked.prize.privateIds.slice(0, FOLDERS));
  return `${title}!${a1} = ${id}: ${await tried(() => sheets.type(title, a1, id, attacker))}`;
}

function remember(attacked: Attacked, grid: readonly (readonly string[])[], row: number): void {
  const id = grid[row]?.[grid[0]?.indexOf('ID') ?? -1] ?? '';
  if (row > 0 && id !== '') attacked.forgedIds.push(id);
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
  const value = settingFor(attacked, key, random);
  const row = { Kunci: key, Bagian: key.slice(0, slash), Uraian: key.slice(slash + 1), Nilai: value };
  const cells = headers.map((header) => (row as Readonly<Record<string, string>>)[header] ?? '');
  const at = random.chance(0.6) ? 1 : grid.length;
  const outcome = await tried(async () => {
    if (at === 1) await sheets.insertRow('Pengaturan', at, attacker);
    await sheets.type('Pengaturan', `A${at + 1}`, [cells], attacker);
  });
  return `Pengaturan: baris baru ${key} = "${value.slice(0, 60)}" di ${at + 1}: ${outcome}`;
}

/** A function that takes the id of a row that the attacker has typed, called by whoever it belongs to. */
export function callOnForged({ forgedIds }: Attacked, known: Known, random: Random): Planned {
  const id = random.pick(forgedIds.length > 0 ? forgedIds : ['KUL-0001']);
  const only = { rows: [id], scans: [id], dip: [id] };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const planned = drawCall(only, random);
    if (JSON.stringify(planned.args ?? []).includes(JSON.stringify(id))) return planned;
  }
  return drawCall(known, random);
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
