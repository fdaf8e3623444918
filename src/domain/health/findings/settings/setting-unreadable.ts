import type { Settings } from '../../../office/settings/settings';
import { shorten } from '../../../text/shorten';
import { defineFinding } from '../../finding';
import { keyOf } from '../../../office/settings/setting-definitions';
import { settingDefinitions } from '../../../office/settings/setting-list';
import { isAboutAddress } from './address-wrong';

/** A problem of several rows together (a week in which nobody works) has no default of its own. */
const hasDefault = (key: string, { units }: Settings): boolean =>
  settingDefinitions(units).some((setting) => keyOf(setting) === key);

/** A value in whose place the default is used, perhaps not as the office meant. */
export const settingUnreadable = defineFinding({
  id: 'pengaturan',
  severity: 'perlu',
  title: 'Pengaturan tidak terbaca',
  remedy: { by: 'program', mend: 'nilai-bawaan', label: 'Pakai bawaan' },
  find: ({ settings }) =>
    settings.problems
      .filter(({ key, used }) => !isAboutAddress(key) && used !== '')
      .map(({ key, found, used }) => ({
        object: key,
        words: `${key.replace('/', ', ')}: "${shorten(found)}" tidak terbaca, sementara dipakai "${shorten(used)}".`,
        ...(hasDefault(key, settings)
          ? {}
          : {
              remedy: {
                by: 'settings' as const,
                section: key.slice(0, key.indexOf('/')),
                label: 'Buka Pengaturan',
              },
            }),
      })),
});
