import { people } from '../../../demo/people';
import { archiveEditors } from '../archive';
import { ppid } from '../cast';
import type { Invariant } from '../invariant';
import type { DriveItem } from '../../../emulator/index';
import type { World } from '../world';

const ledger = ({ after }: World) => after.scans;
/** An original that is put into an inbox again is recorded again: it may be recorded once as a file of its own too. */
const columns = ['ID Berkas', 'ID Berkas Asli'];

export const scanInvariants: readonly Invariant[] = [
  {
    name: 'setiap berkas yang ditaruh orang masih ada, utuh',
    check: (world) => {
      const { drive } = world.office.workspace;
      const drops = [...world.drops.values()];
      const files = drive.getAll(drops.map(({ id }) => id));
      for (const { id, name, sha256 } of drops) {
        const file = files.get(id);
        if (file === undefined) return `${name} hilang`;
        if (file['trashed'] === true && !isOnItsWay(world, id))
          return `${name} ada di Sampah: ${drive.pathOf(id)}`;
        if (file['sha256Checksum'] !== sha256) return `isi ${name} berubah: ${drive.pathOf(id)}`;
      }
      return undefined;
    },
  },
  {
    name: 'setiap berkas tercatat paling banyak sekali',
    check: (world) => {
      for (const column of columns) {
        const ids = ledger(world).map((row) => row[column] ?? '');
        const double = ids.find((id, at) => id !== '' && ids.indexOf(id) !== at);
        if (double !== undefined) return `${column} ${double} tercatat dua kali`;
      }
      return undefined;
    },
  },
  {
    name: 'buku berkas hanya bertambah',
    check: (world) => {
      const now = new Set(ledger(world).map((row) => row['ID']));
      const gone = world.before.scans.find((row) => !now.has(row['ID']));
      return gone && `${gone['ID'] ?? ''} tidak ada lagi di Pindaian`;
    },
  },
  {
    name: 'arsip tetap satu, milik kantor',
    check: ({ office, after }) => {
      const { drive } = office.workspace;
      const named = after.settings.filter((row) => row['Bagian'] === 'Folder');
      const folders = drive.getAll(named.map((row) => row['Nilai'] ?? ''));
      const strange = named.find((row) => {
        const folder = folders.get(row['Nilai'] ?? '');
        return folder && ownerOf(folder) !== ppid && !isBelow(drive, folder, ppid);
      });
      return strange && `folder ${strange['Uraian'] ?? ''} ada di Drive orang lain`;
    },
  },
  {
    name: 'arsip hanya untuk yang berperan',
    check: (world) => {
      const stranger = archiveEditors(world).find((person) => !known.has(person));
      return stranger && `arsip dibagikan kepada ${stranger}`;
    },
  },
];

const known = new Set(people.map(({ email }) => email));

/**
 * A fault interrupted the product between moving the file into a trashed folder and moving it out: the ledger announces
 * the move, and the next undisturbed run of the clock completes it.
 */
const isOnItsWay = (world: World, id: string): boolean =>
  (world.troubled || !clockListedFiles(world)) &&
  ledger(world).some((row) => row['ID Berkas'] === id && row['Status'] === 'memindahkan');

const clockListedFiles = ({ office, executionsBefore }: World): boolean =>
  office.workspace.executions
    .slice(executionsBefore)
    .some(({ function: name, calls }) => name === 'clockTick' && (calls['Drive.Files.list'] ?? 0) > 0);

type Drive = World['office']['workspace']['drive'];

const ownerOf = (file: DriveItem): string =>
  (file['owners'] as readonly { emailAddress: string }[])[0]?.emailAddress ?? '';

/** Whether it is inside a folder of the office, as a folder is that a colleague created in the archive. */
function isBelow(drive: Drive, file: DriveItem, owner: string): boolean {
  const [parent] = drive.getAll((file['parents'] as readonly string[] | undefined) ?? []).values();
  return parent !== undefined && (ownerOf(parent) === owner || isBelow(drive, parent, owner));
}
