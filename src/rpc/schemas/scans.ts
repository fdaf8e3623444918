import * as v from 'valibot';
import { scanVerdicts, type ScanVerdict } from '../../domain/scans/resolve-scan';
import { UPLOAD_PART } from '../../ports/resumable-uploads';
import { id, unit } from './parts';
import { UPLOAD_ENDS, UPLOAD_GRAIN, UPLOAD_IN_ONE_CALL, type ScansApi } from '../contract/scans';

const lettersOf = (bytes: number): number => Math.ceil(bytes / 3) * 4;
/** Base64 of so many bytes at most. The pattern of v.base64() overflows the stack on texts of 5 MB, a plain class does not. */
const base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.maxLength(lettersOf(bytes)),
    v.regex(/^[\da-z+/]*={0,2}$/i),
    v.check((text) => text.length % 4 === 0),
  );
const size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const file = {
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
  mimeType: v.pipe(v.string(), v.maxLength(200)),
} as const;

export const scansSchemas = {
  checkScans: v.strictTuple([]),
  viewScans: v.strictTuple([v.nullable(unit)]),
  pairScan: v.strictTuple([id, v.pipe(v.array(id), v.minLength(1), v.maxLength(50))]),
  resolveScan: v.strictTuple([id, v.picklist(Object.keys(scanVerdicts) as ScanVerdict[])]),
  uploadScan: v.strictTuple([id, v.strictObject({ ...file, base64: base64(UPLOAD_IN_ONE_CALL) })]),
  beginUpload: v.strictTuple([
    id,
    v.strictObject({ ...file, size, head: base64(UPLOAD_ENDS.head), tail: base64(UPLOAD_ENDS.tail) }),
  ]),
  sendUpload: v.strictTuple([
    id,
    v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
    v.nullable(v.strictObject({ from: size, base64: base64(UPLOAD_PART + UPLOAD_GRAIN) })),
  ]),
  notifyTriggerDown: v.strictTuple([]),
  takeOverTriggers: v.strictTuple([]),
  archiveScans: v.strictTuple([]),
} as const satisfies Record<keyof ScansApi, v.GenericSchema>;
