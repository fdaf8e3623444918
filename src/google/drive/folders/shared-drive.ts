import type { FolderFault } from '../../../domain/health/inspection';
import type { DriveService } from '../drive-service';

/** The name of the workbook in findings, among the office's folders. */
const WORKBOOK = 'lembar kerja ini';

/** Adds the workbook where it was moved into a shared drive: then it has a `driveId` (Drive API v3, resource "File"). */
export function withWorkbook(
  service: DriveService,
  faults: readonly FolderFault[],
  workbookId: string,
): readonly FolderFault[] {
  const inSharedDrive = service.get(workbookId, 'driveId')?.driveId !== undefined;
  return inSharedDrive ? [{ path: WORKBOOK, state: 'in shared drive', name: '' }, ...faults] : faults;
}
