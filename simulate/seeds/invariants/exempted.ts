import { ppid } from '../cast';
import { exemptedFolders } from '../exempted-folders';
import type { Invariant } from '../invariant';
import { outcome } from '../perform';
import type { World } from '../world';

interface Permission {
  readonly emailAddress?: string;
  readonly type: string;
  readonly role: string;
  /** Sees the name only. */
  readonly view?: string;
}

const valuesOf = ({ office }: World, section: string, label: RegExp): readonly string[] =>
  office
    .table('Pengaturan')
    .filter((row) => row['Bagian'] === section && label.test(row['Uraian'] ?? ''))
    .flatMap((row) => (row['Nilai'] ?? '').split(/[,;\s]+/))
    .map((address) => address.toLowerCase());

/** The office's account, the owner of the triggers, PPID, Pelaksana, and the roles of the unit. */
const mayOpen = (world: World, unit: string): ReadonlySet<string> =>
  new Set([
    ppid,
    ...valuesOf(world, 'Sistem', /^Pemilik Pemicu$/),
    ...valuesOf(world, 'Peran', new RegExp(`^(PPID|Pelaksana|.* ${unit})$`)),
  ]);

const permissionsOf = (file?: Readonly<Record<string, unknown>>): readonly Permission[] =>
  (file?.['permissions'] ?? []) as readonly Permission[];

/** @returns who can open an exempted scan without being allowed to, except the owners of a folder or a file; undefined if nobody can */
export function openExempted(world: World): string | undefined {
  const { drive } = world.office.workspace;
  for (const { id, path, unit } of exemptedFolders(world)) {
    const allowed = mayOpen(world, unit);
    const found = drive.getAll([id, ...drive.list(id).map((file) => file.id)]);
    // The owner's permission cannot be removed; on the files in the folder it is inherited as writer.
    const owner = permissionsOf(found.get(id)).find(({ role }) => role === 'owner')?.emailAddress;
    for (const [fileId, file] of found) {
      const other = permissionsOf(file).find(
        ({ emailAddress = '', role, view }) =>
          view === undefined &&
          role !== 'owner' &&
          emailAddress !== owner &&
          !allowed.has(emailAddress.toLowerCase()),
      );
      if (other)
        return `${fileId === id ? path : `${path}/${file.name}`} dapat dibuka ${other.emailAddress ?? other.type}`;
    }
  }
  return undefined;
}

/** Whether the last action was an undisturbed daily run of the account that owns the triggers, with all its scopes. */
function endedWithNight(world: World): boolean {
  const { office, executionsBefore, troubled, isShort, withheld } = world;
  const last = office.workspace.executions.slice(executionsBefore).at(-1);
  const owner = valuesOf(world, 'Sistem', /^Pemilik Pemicu$/)[0];
  return (
    last?.function === 'dailyTick' &&
    outcome(last) === 'berhasil' &&
    !troubled &&
    !isShort &&
    !withheld.has(ppid) &&
    owner === ppid
  );
}

export const exemptedInvariants: readonly Invariant[] = [
  {
    name: 'sesudah satu malam hanya yang berhak dapat membuka pindaian yang dikecualikan',
    check: (world) => (endedWithNight(world) ? openExempted(world) : undefined),
  },
];
