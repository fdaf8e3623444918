import type { RepairName } from '../../../domain/health/finding';
import type { Repair } from './repair';
import { repairAccess } from './repair-access';
import { repairClosing } from './repair-closing';
import { repairConfirm } from './repair-confirm';
import { repairEntries } from './repair-entries';
import { repairExempted } from './repair-exempted';
import { repairFolders } from './repair-folders';
import { repairHolidays } from './repair-holidays';
import { repairLock } from './repair-lock';
import { repairLocality } from './repair-locality';
import { repairScans } from './repair-scans';
import { repairSetting } from './repair-setting';
import { repairSharing } from './repair-sharing';
import { repairSteps } from './repair-steps';
import { repairTriggers } from './repair-triggers';
import { repairWorkbook } from './repair-workbook';

/** The repair for each name in a finding. */
export const repairs: { readonly [M in RepairName]: Repair } = {
  workbook: repairWorkbook,
  folders: repairFolders,
  exempted: repairExempted,
  sharing: repairSharing,
  public: repairAccess('public'),
  former: repairAccess('former'),
  outsider: repairAccess('outsider'),
  confirm: repairConfirm,
  entries: repairEntries,
  steps: repairSteps,
  scans: repairScans,
  closing: repairClosing,
  lock: repairLock,
  triggers: repairTriggers,
  holidays: repairHolidays,
  default: repairSetting,
  locality: repairLocality,
};
