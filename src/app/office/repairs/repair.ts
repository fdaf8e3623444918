import type { RepairName } from '../../../domain/health/finding';
import type { Refusal } from '../../../domain/refusal/refusal';
import type { Result } from '../../../domain/refusal/result';
import type { Deps } from '../../deps';
import { repairExempted } from './repair-exempted';
import { repairFolders } from './repair-folders';
import { repairHolidays } from './repair-holidays';
import { repairLocality } from './repair-locality';
import { repairSetting } from './repair-setting';
import { repairSharing } from './repair-sharing';
import { repairTriggers } from './repair-triggers';
import { repairWorkbook } from './repair-workbook';

export interface RepairReply {
  /** What still needs a person, a sentence each. */
  readonly notes: readonly string[];
}

/** Mends what a finding names; `object` is the finding's. */
export type Repair = (deps: Deps, object: string) => Result<RepairReply, Refusal>;

export const repairs: { readonly [M in RepairName]: Repair } = {
  siapkan: repairWorkbook,
  folder: repairFolders,
  batasi: repairExempted,
  bagikan: repairSharing,
  pemicu: repairTriggers,
  'hari-libur': repairHolidays,
  'nilai-bawaan': repairSetting,
  lokalitas: repairLocality,
};
