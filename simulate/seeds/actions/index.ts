import type { Action } from '../action';
import { carriedActions } from './carried';
import { clockActions } from './clock';
import { driveActions } from './drive';
import { dutyActions } from './duty';
import { pageActions } from './pages';
import { scanActions } from './scans';
import { settingsActions } from './settings';
import { sheetActions } from './sheet';

export const actions: readonly Action[] = [
  ...dutyActions,
  ...pageActions,
  ...carriedActions,
  ...scanActions,
  ...clockActions,
  ...driveActions,
  ...sheetActions,
  ...settingsActions,
];
