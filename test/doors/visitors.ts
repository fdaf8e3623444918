import { pelaksana, people, ppid, sekretaris, units } from '../../demo/people';
import { localOffice, type LocalOffice } from '../journeys/local-office';

const [kul, tph, pdi, phs] = units as unknown as readonly [Unit, Unit, Unit, Unit];
type Unit = (typeof units)[0];

/** A person with access to the sheet and without a role in Pengaturan. */
export const editor = 'editor.tanpa.peran@example.com';

/** A Google account to which nothing of the office is shared. */
export const stranger = 'orang.asing@example.com';

/** An office in which only the role can prevent a call: the archive is shared with the editor too. */
export async function openToAll(): Promise<LocalOffice> {
  const office = await localOffice({ people: [...people, { email: editor, name: 'Editor' }] });
  const { drive } = office.workspace;
  drive.share(drive.find('Dokumentasi Informasi Publik') ?? '', editor, 'writer');
  return office;
}

/** The people who try each function; for a unit's own people, those of the unit in the sample. */
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
