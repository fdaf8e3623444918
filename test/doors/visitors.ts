import { pelaksana, people, ppid, sekretaris, units } from '../../demo/people';
import { localOffice, type LocalOffice } from '../journeys/local-office';

const [kul, tph, pdi, phs] = units as unknown as readonly [Unit, Unit, Unit, Unit];
type Unit = (typeof units)[0];

/** Somebody with whom the sheet is shared, but who stands nowhere in Pengaturan. */
export const editor = 'editor.tanpa.peran@example.com';

/** An office where nothing but the role is in anybody's way: the archive too is shared with the editor. */
export async function openToAll(): Promise<LocalOffice> {
  const office = await localOffice({ people: [...people, { email: editor, name: 'Editor' }] });
  const { drive } = office.workspace;
  drive.share(drive.find('Dokumentasi Informasi Publik') ?? '', editor, 'writer');
  return office;
}

/** Who tries each door; of a unit's own people those whose unit the sample names. */
export const visitors: readonly { readonly column: string; readonly of: (name: string) => string }[] = [
  { column: 'PPID', of: () => ppid },
  { column: 'Pelaksana', of: () => pelaksana },
  { column: 'Sekretaris', of: () => sekretaris },
  { column: 'Sub Bagian', of: (name) => laneOf(name).staff },
  { column: 'Tim Penghubung', of: (name) => laneOf(name).liaison },
  { column: 'Kepala Sub Bagian', of: (name) => laneOf(name).head },
  { column: 'Sub Bagian lain', of: () => phs.staff },
  { column: 'tanpa peran', of: () => editor },
];

const laneOf = (name: string): Unit =>
  ['decideRows', 'grantException', 'clearGuardedRows', 'exemptGuardedRows'].includes(name)
    ? tph
    : name === 'declareNihil'
      ? pdi
      : kul;
