import * as v from 'valibot';
import { reviseReport } from '../../app/report/revise-report';
import { sendReport } from '../../app/report/send-report';
import { viewReport } from '../../app/report/view-report';
import { revisionResolutions } from '../../domain/report/sending/revise-report';
import { mailResolutions } from '../../domain/report/sending/sending';
import type { ReportApi } from '../contract/report';
import { reportView } from '../views/report-view';
import { pageCall, type CallsOf } from './page-call';
import { none, reason } from './parts';

export const reportCalls = {
  viewReport: pageCall(none, viewReport, reportView),
  sendReport: pageCall(v.strictTuple([v.nullable(v.picklist(mailResolutions))]), sendReport),
  reviseReport: pageCall(v.strictTuple([reason, v.nullable(v.picklist(revisionResolutions))]), reviseReport),
} satisfies CallsOf<ReportApi>;
