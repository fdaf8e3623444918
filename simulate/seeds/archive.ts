import { ROOT } from '../../src/domain/scans/office-folders';
import type { World } from './world';

/** Who may edit the archive that Pengaturan names; nobody where there is none. */
export function archiveEditors({ office }: World): readonly string[] {
  const id = office.table('Pengaturan').find((row) => row['Bagian'] === 'Folder' && row['Uraian'] === ROOT)?.[
    'Nilai'
  ];
  const [folder] = office.workspace.drive.getAll([id ?? '']).values();
  const permissions = (folder?.['permissions'] ?? []) as readonly { emailAddress: string; role: string }[];
  return permissions
    .filter(({ role }) => role === 'owner' || role === 'writer')
    .map(({ emailAddress }) => emailAddress);
}
