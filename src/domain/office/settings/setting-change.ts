import type { GuardQuestion } from '../../refusal/guard-question';
import type { KegiatanRow, StepRow } from '../../workbook/procedure';
import type { SettingCells } from './setting-form';

/** A value that a person changed, with the value that the page showed. */
export interface SettingChange {
  readonly key: string;
  readonly seen: string;
  readonly value: string;
}

export interface SettingsOffice {
  readonly pengaturan: readonly SettingCells[];
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'name' | 'status'>[];
  readonly tahapan: readonly Pick<StepRow, 'kegiatan' | 'lane'>[];
  /** The open questions of the guard, for sharing scans publicly; absent if the register was not read. */
  readonly questions?: readonly GuardQuestion[];
}
