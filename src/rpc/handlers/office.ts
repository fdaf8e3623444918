import { checkLog } from '../../app/office/check-log';
import { inspect } from '../../app/office/inspect';
import { repairFinding } from '../../app/office/repair-finding';
import { saveSettings } from '../../app/office/save-settings';
import { runStartStep } from '../../app/office/run-start-step';
import { viewSettings } from '../../app/office/view-settings';
import { viewStart } from '../../app/office/view-start';
import type { Deps } from '../../app/deps';
import type { OfficeApi } from '../contract/office';
import type { officeSchemas } from '../schemas/office';
import { healthView, logCheckView } from '../views/health-view';
import { settingsView } from '../views/settings-view';
import { startView } from '../views/start-view';
import { map, type HandlersOf } from './handlers-of';

export const officeHandlers = (deps: Deps): HandlersOf<OfficeApi, typeof officeSchemas> => ({
  viewSettings: () => map(viewSettings(deps)(), settingsView),
  saveSettings: saveSettings(deps),
  checkHealth: () => map(inspect(deps), healthView),
  repair: repairFinding(deps),
  checkLog: () => map(checkLog(deps)(), logCheckView),
  viewStart: () => map(viewStart(deps)(), startView),
  runStartStep: runStartStep(deps),
});
