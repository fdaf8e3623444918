import type { Deps } from '../../app/deps';
import { sendReport } from '../../app/send-report';
import type { ReportApi } from '../contract/report';
import type { reportSchemas } from '../schemas/report';
import type { HandlersOf } from './handlers-of';

export const reportHandlers = (deps: Deps): HandlersOf<ReportApi, typeof reportSchemas> => ({
  sendReport: sendReport(deps),
});
