import * as v from 'valibot';
import { doubts } from '../../domain/report/send-report';
import type { ReportApi } from '../contract/report';

export const reportSchemas = {
  sendReport: v.strictTuple([v.nullable(v.picklist(doubts))]),
} as const satisfies Record<keyof ReportApi, v.GenericSchema>;
