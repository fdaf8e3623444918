import * as v from 'valibot';
import { notifyTriggerDown } from '../../app/office/notify-trigger-down';
import { takeOverTriggers } from '../../app/office/rights/take-over-triggers';
import { archiveScans } from '../../app/scans/archive-scans';
import { pairScan, resolveScan } from '../../app/scans/decide-scan';
import { readScan } from '../../app/scans/read-scan';
import { takeInScans } from '../../app/scans/take-in-scans';
import { beginUpload, sendUpload, type UploadState } from '../../app/scans/upload-in-parts';
import { uploadScan } from '../../app/scans/upload-scan';
import { viewScans } from '../../app/scans/view-scans';
import { scanVerdicts, type ScanVerdict } from '../../domain/scans/decisions/resolve-scan';
import { UPLOAD_PART } from '../../ports/resumable-uploads';
import {
  UPLOAD_ENDS,
  UPLOAD_GRAIN,
  UPLOAD_IN_ONE_CALL,
  type ScansApi,
  type UploadView,
} from '../contract/scans';
import { notedLater } from '../platform-words';
import { filedView, intakeView, movesView, scansView } from '../views/scans-view';
import { pageCall, type CallsOf } from './page-call';
import { id, none, text, unit } from './parts';

const lettersOf = (bytes: number): number => Math.ceil(bytes / 3) * 4;
/** Base64 of at most this many bytes. The pattern of v.base64() overflows the stack on texts of 5 MB; a plain character class does not. */
const base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.maxLength(lettersOf(bytes)),
    v.regex(/^[\da-z+/]*={0,2}$/i),
    v.check((content) => content.length % 4 === 0),
  );
const digest = v.pipe(v.string(), v.regex(/^([\da-f]{64})?$/));
const size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const file = { name: text(500), mimeType: v.pipe(v.string(), v.maxLength(200)) } as const;
const verdict = v.picklist(Object.keys(scanVerdicts) as ScanVerdict[]);

const uploadView = (upload: UploadState, rowId: string): UploadView => ({
  ...upload,
  moves: upload.moves && filedView(upload.moves, [rowId]),
});

export const scansCalls = {
  checkScans: pageCall(none, (deps) => () => takeInScans(deps)('person'), intakeView),
  viewScans: pageCall(v.strictTuple([v.nullable(unit)]), viewScans, scansView),
  pairScan: pageCall(
    v.strictTuple([id, v.pipe(v.array(id), v.minLength(1), v.maxLength(50))]),
    pairScan,
    (moves, _scanId, rowIds) => filedView(moves, rowIds),
  ),
  readScan: pageCall(v.strictTuple([id]), readScan),
  resolveScan: pageCall(v.strictTuple([id, verdict]), resolveScan, (moves) =>
    movesView(moves, notedLater.intake),
  ),
  uploadScan: pageCall(
    v.strictTuple([id, v.strictObject({ ...file, base64: base64(UPLOAD_IN_ONE_CALL) })]),
    uploadScan,
    (moves, rowId) => filedView(moves, [rowId]),
  ),
  beginUpload: pageCall(
    v.strictTuple([
      id,
      v.strictObject({
        ...file,
        size,
        head: base64(UPLOAD_ENDS.head),
        tail: base64(UPLOAD_ENDS.tail),
        sha256: v.optional(digest, ''),
      }),
    ]),
    beginUpload,
    uploadView,
  ),
  sendUpload: pageCall(
    v.strictTuple([
      id,
      text(100),
      v.nullable(v.strictObject({ from: size, base64: base64(UPLOAD_PART + UPLOAD_GRAIN) })),
    ]),
    sendUpload,
    uploadView,
  ),
  notifyTriggerDown: pageCall(none, notifyTriggerDown),
  takeOverTriggers: pageCall(none, takeOverTriggers),
  archiveScans: pageCall(none, archiveScans, (moves) => movesView(moves, notedLater.archive)),
} satisfies CallsOf<ScansApi>;
