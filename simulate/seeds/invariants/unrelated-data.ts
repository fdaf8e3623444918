import { DECISION_COLUMNS, SET_ONCE } from '../../columns';
import { typistsOf } from '../../../src/domain/inventory/typists/typists';
import { inventaris } from '../../../src/domain/workbook/inventaris';
import { fold } from '../../../src/domain/text/normalise';
import { units } from '../cast';
import type { Invariant } from '../invariant';
import { LABEL, type Cells } from '../observation';
import type { World } from '../world';

/** Columns that any execution may write: a row's faults, the notice of its return, a key that became an address. */
const anyTime: Readonly<Record<string, true>> = { problems: true, returned: true, typistKeys: true };
const headerOf = (key: string): string =>
  (inventaris.columns as Readonly<Record<string, { readonly header: string }>>)[key]?.header ?? '';

/** Sections of Pengaturan in which the product stores counters and state. */
const SYSTEM = ['Sistem', 'Folder', 'Surat'];

export const unrelatedDataInvariants: readonly Invariant[] = [
  {
    name: 'tidak ada sel orang lain yang berubah',
    check: (world) => {
      const after = byLabel(world.after.inventory);
      for (const [label, row] of byLabel(world.before.inventory)) {
        const now = after.get(label);
        if (now === undefined) return `baris ${label} (${row['title'] ?? ''}) hilang dari Inventaris`;
        const changed = Object.keys({ ...row, ...now }).find((key) => isStray(world, row, now, key));
        if (changed !== undefined)
          return `${label} ${row['id'] ?? ''} ${changed}: "${row[changed] ?? ''}" menjadi "${now[changed] ?? ''}"`;
      }
      return undefined;
    },
  },
  {
    name: 'baris hanya bertambah bila diminta',
    check: (world) => {
      if (world.meant.addsRows) return undefined;
      const added = world.after.inventory.length - world.before.inventory.length;
      return added > 0 ? `${added} baris bertambah tanpa diminta` : undefined;
    },
  },
  {
    name: 'judul kolom rekan tidak berubah',
    check: (world) => {
      const { headers } = world.after;
      const key = Object.keys(headers).find(
        (name) =>
          (headers[name] ?? '') !== (world.before.headers[name] ?? '') && headers[name] !== headerOf(name),
      );
      return key && `judul ${key}: "${world.before.headers[key] ?? ''}" menjadi "${headers[key] ?? ''}"`;
    },
  },
  {
    name: 'Pengaturan dan Hari Libur tidak berubah tanpa diminta',
    check: (world) => {
      if (world.meant.writesSettings) return undefined;
      const { settings, holidays } = world.after;
      const now = new Map(settings.map((row) => [row['Kunci'], row['Nilai']]));
      const moved = world.before.settings.find(
        (row) => !SYSTEM.includes(row['Bagian'] ?? '') && now.get(row['Kunci']) !== row['Nilai'],
      );
      if (moved)
        return `${moved['Kunci'] ?? ''}: "${moved['Nilai'] ?? ''}" menjadi "${now.get(moved['Kunci']) ?? ''}"`;
      return holidays.length < world.before.holidays.length ? 'hari libur berkurang' : undefined;
    },
  },
];

const byLabel = (rows: readonly Cells[]): ReadonlyMap<string, Cells> =>
  new Map(rows.filter((row) => (row[LABEL] ?? '') !== '').map((row) => [row[LABEL] ?? '', row]));

function isStray(world: World, before: Cells, after: Cells, key: string): boolean {
  const { meant } = world;
  const { inventory } = world.before;
  if ((before[key] ?? '') === (after[key] ?? '') || anyTime[key]) return false;
  if (DECISION_COLUMNS.includes(key) && before['decision'] === 'dikembalikan' && after['decision'] === '')
    return false;
  if (isRescanned(world, before) && RESCANNED.includes(key)) return false;
  if (isChangedDocument(before, after) && CHANGED.includes(key)) return false;
  if (key === 'typedBy' && isNamedByKey(before, after)) return false;
  if (key === 'subBagian' && isSameUnit(before[key] ?? '', after[key] ?? '')) return false;
  const isCopy = inventory.filter((row) => row['id'] === before['id']).length > 1;
  if (SET_ONCE[key] && (isCopy || (before[key] ?? '') === '')) return false;
  return !(meant.columns.includes(key) && meant.ids.includes(before['id'] ?? ''));
}

/** Another scan makes the decision of its row void; the Log says so. */
const isRescanned = ({ before: { log }, after }: World, { id = '' }: Cells): boolean =>
  after.log
    .slice(log.length)
    .some((entry) => entry['Peristiwa'] === 'PINDAIAN_DIGANTI' && entry['Objek'] === id);
const RESCANNED = [...DECISION_COLUMNS, 'typedBy'];

/** A document of the former Kegiatan whose cells or scan somebody changed is `berubah`, and must be decided again. */
const isChangedDocument = (before: Cells, after: Cells): boolean =>
  ['belum dijawab', 'tetap'].includes(before['carried'] ?? '') && after['carried'] === 'berubah';
const CHANGED = [...DECISION_COLUMNS, 'carried', 'typedBy'];

/** Whether a key in the row was replaced by an address, and the earlier addresses were kept. */
function isNamedByKey(before: Cells, after: Cells): boolean {
  const now = typistsOf(after['typedBy'] ?? '');
  return (
    (before['typistKeys'] ?? '') !== '' &&
    typistsOf(before['typedBy'] ?? '').every((one) => now.includes(one))
  );
}

/** A unit that was typed in another spelling, or by its name, is replaced by its code. */
const isSameUnit = (typed: string, code: string): boolean =>
  units.some(
    (unit) => unit.code === code && [unit.code, unit.name].some((name) => fold(name) === fold(typed)),
  );
