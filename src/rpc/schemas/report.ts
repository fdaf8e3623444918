import * as v from 'valibot';
import { revisionDoubts } from '../../domain/report/revise-report';
import { doubts } from '../../domain/report/sending';
import type { ReportApi } from '../contract/report';
import { reason } from './parts';

export const reportSchemas = {
  viewReport: v.strictTuple([]),
  sendReport: v.strictTuple([v.nullable(v.picklist(doubts))]),
  reviseReport: v.strictTuple([reason, v.nullable(v.picklist(revisionDoubts))]),
} as const satisfies Record<keyof ReportApi, v.GenericSchema>;
