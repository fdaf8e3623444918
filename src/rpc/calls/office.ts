import * as v from 'valibot';
import { checkLog } from '../../app/office/log/check-log';
import { eraseFromLog } from '../../app/office/log/erase-from-log';
import { inspect } from '../../app/office/inspect';
import { repairFinding } from '../../app/office/repair-finding';
import { runStartStep } from '../../app/office/run-start-step';
import { saveSettings } from '../../app/office/save-settings';
import { viewSettings } from '../../app/office/view-settings';
import { viewStart } from '../../app/office/view-start';
import type { OfficeApi } from '../contract/office';
import { healthView } from '../views/health-view';
import { logCheckView } from '../views/log-check-view';
import { settingsView } from '../views/settings-view';
import { startView } from '../views/start-view';
import { pageCall, type CallsOf } from './page-call';
import { none, reason, text } from './parts';

const value = v.pipe(v.string(), v.maxLength(5_000));
const change = v.strictObject({ key: text(300), seen: value, value });
const changes = v.pipe(v.array(change), v.maxLength(300));
const startStep = v.picklist(['buku', 'kantor', 'sub-bagian', 'peran', 'orang', 'akun', 'folder']);

export const officeCalls = {
  viewSettings: pageCall(none, viewSettings, settingsView),
  saveSettings: pageCall(v.strictTuple([changes]), saveSettings),
  checkHealth: pageCall(none, (deps) => () => inspect(deps), healthView),
  repair: pageCall(v.strictTuple([text(300)]), repairFinding),
  checkLog: pageCall(v.strictTuple([value, v.boolean()]), checkLog, logCheckView),
  eraseFromLog: pageCall(v.strictTuple([text(300), reason]), eraseFromLog),
  viewStart: pageCall(none, viewStart, startView),
  runStartStep: pageCall(v.strictTuple([startStep, changes]), runStartStep),
} satisfies CallsOf<OfficeApi>;
