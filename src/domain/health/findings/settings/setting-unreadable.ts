import type { Settings } from '../../../office/settings/settings';
import { shorten } from '../../../text/shorten';
import { defineFinding } from '../../finding';
import { settingDefinitions, settingKey } from '../../../office/settings/setting-definitions';
import { isAboutAddress } from './address-wrong';

/** A value for which the default stands in: the product goes on, but perhaps not as the office meant. */
/** A fault of several rows together (a week in which nobody works) has none of its own. */
const hasDefault = (key: string, { units }: Settings): boolean =>
  settingDefinitions(units).some(({ section, label }) => settingKey(section, label) === key);

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
