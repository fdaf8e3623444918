import * as v from 'valibot';
import { doubts } from '../domain/report/send-report';
import { verdicts } from '../domain/coordination/decide-rows';
import { amendments, type AmendmentName } from '../domain/inventory/amend-rows';
import { categories, forms } from '../domain/inventory/vocabulary';
import { scanVerdicts, type ScanVerdict } from '../domain/scans/judge-scan';
import type { Api } from './contract/contract';

/** A cell holds 50,000 characters (Google's limit); far less than that is a mistake of the caller. */
const CELL = 20_000;
const MAX_ROWS = 5_000;
const MAX_LIST = 5_000_000;

/** 25 MB as base64. */
const MAX_UPLOAD = Math.ceil((25 * 1024 * 1024) / 3) * 4;

const cell = v.pipe(v.string(), v.maxLength(CELL));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const ids = v.pipe(v.array(id), v.maxLength(MAX_ROWS));
const unit = v.pipe(v.string(), v.nonEmpty(), v.maxLength(50));
const reason = v.pipe(v.string(), v.maxLength(2_000));

const draft = v.strictObject({
  title: v.optional(cell),
  summary: v.optional(cell),
  year: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200)))),
  category: v.optional(v.picklist([...categories, ''])),
  holder: v.optional(cell),
  producer: v.optional(cell),
  madeOn: v.optional(cell),
  madeAt: v.optional(cell),
  form: v.optional(v.picklist([...forms, ''])),
  retention: v.optional(cell),
  classification: v.optional(cell),
  link: v.optional(cell),
  unscannable: v.optional(cell),
  exemptionBasis: v.optional(cell),
  printedPlace: v.optional(cell),
  notes: v.optional(cell),
});

const step = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  lane: unit,
});

/** The arguments of every call, checked before anything is read: nothing that a page sends is trusted. */
export const schemas = {
  viewOverview: v.strictTuple([]),
  openKegiatan: v.strictTuple([v.pipe(v.string(), v.maxLength(200))]),
  previewList: v.strictTuple([v.pipe(v.string(), v.maxLength(MAX_LIST))]),
  addRows: v.strictTuple([unit, v.pipe(v.array(draft), v.maxLength(MAX_ROWS))]),
  declareNihil: v.strictTuple([unit]),
  amendRows: v.strictTuple([v.picklist(Object.keys(amendments) as AmendmentName[]), ids, reason]),
  decideRows: v.strictTuple([unit, ids, v.picklist(verdicts), reason, v.optional(v.boolean(), false)]),
  grantException: v.strictTuple([unit, reason]),
  finishStep: v.strictTuple([step]),
  confirmStep: v.strictTuple([step]),
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
  sendReport: v.strictTuple([v.nullable(v.picklist(doubts))]),
} as const satisfies Record<keyof Api, v.GenericSchema>;
