import { settingKey } from '../office/settings/setting-definitions';
import type { Settings } from '../office/settings/settings';

/** Kept in Pengaturan, section Sistem: stages whose defaults a person has looked at and let stand. */
const LABEL = 'Mulai';

export type ConfirmedStep = 'kantor' | 'sub-bagian';

const confirmedIn = ({ system }: Settings): readonly string[] =>
  (system.values[LABEL] ?? '').split(', ').filter((step) => step !== '');

export const isConfirmed = (settings: Settings, step: ConfirmedStep): boolean =>
  confirmedIn(settings).includes(step);

/** What to keep so that the stage counts as looked at; nothing when it does already. */
export const confirmation = (settings: Settings, step: ConfirmedStep): Readonly<Record<string, string>> =>
  isConfirmed(settings, step)
    ? {}
    : { [settingKey('Sistem', LABEL)]: [...confirmedIn(settings), step].join(', ') };
