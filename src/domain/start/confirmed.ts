import { settingKey } from '../office/settings/setting-definitions';
import type { Settings } from '../office/settings/settings';

/** The setting (section Sistem) with the stages whose defaults a person has confirmed. */
const LABEL = 'Mulai';

export type ConfirmedStep = 'kantor' | 'sub-bagian' | 'orang';

const confirmedIn = ({ system }: Settings): readonly string[] =>
  (system.values[LABEL] ?? '').split(', ').filter((step) => step !== '');

export const isConfirmed = (settings: Settings, step: ConfirmedStep): boolean =>
  confirmedIn(settings).includes(step);

/** The setting that marks the stage as confirmed; empty if it is already. */
export const confirmation = (settings: Settings, step: ConfirmedStep): Readonly<Record<string, string>> =>
  isConfirmed(settings, step)
    ? {}
    : { [settingKey('Sistem', LABEL)]: [...confirmedIn(settings), step].join(', ') };
