import type { MendName } from '../../../domain/health/finding';
import type { Refusal } from '../../../domain/refusal';
import type { Result } from '../../../domain/result';
import type { Deps } from '../../deps';
import { mendExempted } from './mend-exempted';
import { mendFolders } from './mend-folders';
import { mendHolidays } from './mend-holidays';
import { mendLocality } from './mend-locality';
import { mendSetting } from './mend-setting';
import { mendSharing } from './mend-sharing';
import { mendTriggers } from './mend-triggers';
import { mendWorkbook } from './mend-workbook';

export interface MendReply {
  /** What still needs a person, a sentence each. */
  readonly notes: readonly string[];
}

/** Mends what a finding names; `object` is the finding's. */
export type Mend = (deps: Deps, object: string) => Result<MendReply, Refusal>;

export const mends: { readonly [M in MendName]: Mend } = {
  siapkan: mendWorkbook,
  folder: mendFolders,
  batasi: mendExempted,
  bagikan: mendSharing,
  pemicu: mendTriggers,
  'hari-libur': mendHolidays,
  'nilai-bawaan': mendSetting,
  lokalitas: mendLocality,
};
