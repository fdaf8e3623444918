import type { Context } from '../../domain/office/context';
import { runningKegiatan } from '../../domain/sop/running';
import { isManager, managers } from '../../domain/office/managers';
import { peopleFields, type PersonField } from '../../domain/office/people/people-fields';
import { settingFields, type SettingField } from '../../domain/office/settings/setting-form';
import type { SettingsOffice } from '../../domain/office/settings/setting-change';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { settingsReads } from './settings-reads';

export interface SettingsReply {
  readonly context: Context;
  readonly fields: readonly SettingField[];
  /** The form about each person, stored in the sheet Orang. */
  readonly people: readonly PersonField[];
  /** Codes of the units that have a lane in the running Kegiatan. */
  readonly running: readonly string[];
  readonly isManager: boolean;
  readonly managers: readonly string[];
}

export const viewSettings =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<SettingsReply> =>
    execution.read(settingsReads, settingsReply);

export function settingsReply(office: SettingsOffice, context: Context): SettingsReply {
  const running = runningKegiatan(office.kegiatan)?.id;
  const lanes = office.tahapan.filter(({ kegiatan }) => kegiatan === running).map(({ lane }) => lane);
  return {
    context,
    fields: settingFields(office.pengaturan, context.settings.units),
    people: peopleFields(context),
    running: [...new Set(lanes)],
    isManager: isManager(context),
    managers: managers(context),
  };
}
