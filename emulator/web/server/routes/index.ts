import { SENT, type Routes } from './route';
import { driveRoutes } from './drive';
import { executionRoutes } from './executions';
import { mailRoutes } from './mail';
import { scriptRoutes } from './script';
import { sheetRoutes } from './sheet';
import { timeRoutes } from './time';

export const routes: Routes = {
  ...sheetRoutes,
  ...scriptRoutes,
  ...driveRoutes,
  ...mailRoutes,
  ...timeRoutes,
  ...executionRoutes,
  'GET /api/live': ({ live }, { tab, response }) => {
    live.join(tab, response);
    return SENT;
  },
};
