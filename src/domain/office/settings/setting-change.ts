import type { GuardQuestion } from '../../refusal/guard-question';
import type { KegiatanRow, StepRow } from '../../workbook/procedure';
import type { SettingCells } from './setting-form';

/** One value that a person changed, with what the page showed there. */
export interface SettingChange {
  readonly key: string;
  readonly seen: string;
  readonly value: string;
}

export interface SettingsOffice {
  readonly pengaturan: readonly SettingCells[];
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'name' | 'status'>[];
  readonly tahapan: readonly Pick<StepRow, 'kegiatan' | 'lane'>[];
  /** What the guard asks before scans are opened to everybody; absent where the register was not read. */
  readonly questions?: readonly GuardQuestion[];
}
