import type { ScanStore } from '../../ports/scan-store';
import { carryOut } from './carry-out';
import type { DriveService } from './drive-service';
import { droppedFile, listInboxes, SCAN_FIELDS } from './list-inboxes';
import { listStored } from './list-stored';

export const createScanStore = (service: DriveService, sample: ScanStore['sample']): ScanStore => ({
  list: (units, folders, since) => listInboxes(service, units, folders, since),
  sample,
  carryOut: (moves, archive, timeIsOver) => carryOut(service, moves, archive, timeIsOver),
  listStored: (paths, folders) => listStored(service, paths, folders),
  upload: (file, folderId, unit) =>
    droppedFile(service.createFile(file, folderId, SCAN_FIELDS), new Map([[folderId, unit]])),
});
