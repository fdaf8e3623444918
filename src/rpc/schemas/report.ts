import * as v from 'valibot';
import { revisionResolutions } from '../../domain/report/revise-report';
import { mailResolutions } from '../../domain/report/sending';
import type { ReportApi } from '../contract/report';
import { reason } from './parts';

export const reportSchemas = {
  viewReport: v.strictTuple([]),
  sendReport: v.strictTuple([v.nullable(v.picklist(mailResolutions))]),
  reviseReport: v.strictTuple([reason, v.nullable(v.picklist(revisionResolutions))]),
} as const satisfies Record<keyof ReportApi, v.GenericSchema>;
