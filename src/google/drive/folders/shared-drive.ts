import { WORKBOOK } from '../../../domain/health/access';
import type { InspectedFolders } from '../../../ports/office-inspector';
import type { DriveService } from '../drive-service';
import { PERMISSIONS } from '../permissions';
import { seenAs } from '../share-office';

/**
 * Adds who can open the workbook, and a fault where it was moved into a shared drive: then it has a `driveId` (Drive API v3,
 * resource "File").
 */
export function withWorkbook(
  service: DriveService,
  { faults, access }: InspectedFolders,
  workbookId: string,
): InspectedFolders {
  const file = service.get(workbookId, `driveId,${PERMISSIONS}`);
  const isShared = file?.driveId !== undefined;
  return {
    faults: isShared ? [{ path: WORKBOOK, state: 'in shared drive', name: '' }, ...faults] : faults,
    access: [...access, seenAs('workbook', WORKBOOK, file, workbookId)],
  };
}
