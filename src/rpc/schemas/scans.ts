import * as v from 'valibot';
import { scanVerdicts, type ScanVerdict } from '../../domain/scans/judge-scan';
import { id, unit } from './parts';
import type { ScansApi } from '../contract/scans';

/** 25 MB as base64. */
const MAX_UPLOAD = Math.ceil((25 * 1024 * 1024) / 3) * 4;

export const scansSchemas = {
  checkScans: v.strictTuple([]),
  viewScans: v.strictTuple([v.nullable(unit)]),
  pairScan: v.strictTuple([id, v.pipe(v.array(id), v.minLength(1), v.maxLength(50))]),
  judgeScan: v.strictTuple([id, v.picklist(Object.keys(scanVerdicts) as ScanVerdict[])]),
  uploadScan: v.strictTuple([
    id,
    v.strictObject({
      name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
      mimeType: v.pipe(v.string(), v.maxLength(200)),
      base64: v.pipe(v.string(), v.base64(), v.maxLength(MAX_UPLOAD)),
    }),
  ]),
  warnOfSilence: v.strictTuple([]),
  takeOverTriggers: v.strictTuple([]),
  archiveScans: v.strictTuple([]),
} as const satisfies Record<keyof ScansApi, v.GenericSchema>;
