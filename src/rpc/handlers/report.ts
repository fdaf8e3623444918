import type { Deps } from '../../app/deps';
import { reviseReport } from '../../app/report/revise-report';
import { sendReport } from '../../app/report/send-report';
import { viewReport } from '../../app/report/view-report';
import type { ReportApi } from '../contract/report';
import type { reportSchemas } from '../schemas/report';
import { reportView } from '../views/report-view';
import { map, type HandlersOf } from './handlers-of';

export const reportHandlers = (deps: Deps): HandlersOf<ReportApi, typeof reportSchemas> => ({
  viewReport: () => map(viewReport(deps)(), reportView),
  sendReport: sendReport(deps),
  reviseReport: reviseReport(deps),
});
