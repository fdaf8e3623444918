import { sameEmail } from '../../../domain/office/actor';
import type { Readers } from '../../../domain/scans/archive/exempted-access';
import type { DriveFile, DriveService } from '../drive-service';

/**
 * Limits a newly created folder to its readers. They get their grants first: the folder belongs to its creator, so the
 * accounts that keep the archive would lose access otherwise. Where Drive declines, the folder stays open; the daily
 * run tries again, and Kesehatan reports it.
 */
export function limitNewFolder(
  service: DriveService,
  { id = '', owners = [] }: DriveFile,
  { keepers, people }: Readers,
): void {
  const others = people.filter(
    (person) => !owners.some(({ emailAddress = '' }) => sameEmail(emailAddress, person)),
  );
  const declined = others.filter((person) => !succeeds(() => service.grantEdit(id, person, false)));
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
