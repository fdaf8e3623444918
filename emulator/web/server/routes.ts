import { SENT, type Routes } from './route';
import { driveRoutes } from './routes-drive';
import { executionRoutes } from './routes-executions';
import { mailRoutes } from './routes-mail';
import { scriptRoutes } from './routes-script';
import { sheetRoutes } from './routes-sheet';
import { timeRoutes } from './routes-time';

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
