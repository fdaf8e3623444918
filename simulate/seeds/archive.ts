import { ROOT } from '../../src/domain/scans/office-folders';
import type { World } from './world';

/** The people who may edit the archive named in Pengaturan; empty if there is none. */
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
