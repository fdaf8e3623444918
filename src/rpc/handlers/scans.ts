import { archiveScans } from '../../app/scans/archive-scans';
import { resolveScan, pairScan } from '../../app/scans/decide-scan';
import type { Deps } from '../../app/deps';
import { takeInScans } from '../../app/scans/take-in-scans';
import { takeOverTriggers } from '../../app/office/take-over-triggers';
import { beginUpload, sendUpload } from '../../app/scans/upload-in-parts';
import { uploadScan } from '../../app/scans/upload-scan';
import { viewScans } from '../../app/scans/view-scans';
import { notifyTriggerDown } from '../../app/office/notify-trigger-down';
import type { ScansApi } from '../contract/scans';
import { notedLater } from '../noted-later';
import type { scansSchemas } from '../schemas/scans';
import { filedView, intakeView, movesView, scansView } from '../views/scans-view';
import { map, type HandlersOf } from './handlers-of';

export const scansHandlers = (deps: Deps): HandlersOf<ScansApi, typeof scansSchemas> => ({
  checkScans: () => map(takeInScans(deps)('person'), intakeView),
  viewScans: (unit) => map(viewScans(deps)(unit), scansView),
  pairScan: (scanId, rowIds) => map(pairScan(deps)(scanId, rowIds), (moves) => filedView(moves, rowIds)),
  resolveScan: (scanId, verdict) =>
    map(resolveScan(deps)(scanId, verdict), (moves) => movesView(moves, notedLater.intake)),
  uploadScan: (rowId, file) => map(uploadScan(deps)(rowId, file), (moves) => filedView(moves, [rowId])),
  beginUpload: beginUpload(deps),
  sendUpload: (rowId, uploadId, part) =>
    map(sendUpload(deps)(rowId, uploadId, part), (upload) => ({
      ...upload,
      moves: upload.moves && filedView(upload.moves, [rowId]),
    })),
  notifyTriggerDown: notifyTriggerDown(deps),
  takeOverTriggers: takeOverTriggers(deps),
  archiveScans: () => map(archiveScans(deps)(), (moves) => movesView(moves, notedLater.archive)),
});
