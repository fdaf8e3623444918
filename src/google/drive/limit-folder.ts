import { sameEmail } from '../../domain/office/actor';
import type { Readers } from '../../domain/scans/archive/exempted-access';
import type { DriveFile, DriveService } from './drive-service';

/**
 * Limits a folder that was just made to its readers, who are let in first: whoever keeps the archive would be shut out otherwise,
 * since the folder is its maker's. Where Drive declines, the folder stays open; the daily run tries again and Kesehatan says so.
 */
export function limitNewFolder(
  service: DriveService,
  { id = '', owners = [] }: DriveFile,
  { keepers, people }: Readers,
): void {
  const others = people.filter(
    (person) => !owners.some(({ emailAddress = '' }) => sameEmail(emailAddress, person)),
  );
  const declined = others.filter((person) => !succeeds(() => service.letEdit(id, person, false)));
  if (!declined.some((person) => keepers.includes(person))) succeeds(() => void service.limit(id, 'id'));
}

function succeeds(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
