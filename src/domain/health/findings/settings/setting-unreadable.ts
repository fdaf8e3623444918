import type { Settings } from '../../../office/settings/settings';
import { defineOfficeFinding } from '../../finding';
import { keyOf } from '../../../office/settings/setting-definitions';
import { settingDefinitions } from '../../../office/settings/setting-list';
import { isAboutAddress } from './address-wrong';

/** A problem of several rows together (a week without working hours) has no default of its own. */
const hasDefault = (key: string, { units }: Settings): boolean =>
  settingDefinitions(units).some((setting) => keyOf(setting) === key);

/** A value that is replaced by its default: the product continues, but perhaps not as the office intended. */
export const settingUnreadable = defineOfficeFinding({
  id: 'pengaturan',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'default' },
  find: ({ settings }) =>
    settings.problems
      .filter(({ key, used }) => !isAboutAddress(key) && used !== '')
      .map((facts) => ({
        object: facts.key,
        facts,
        ...(hasDefault(facts.key, settings)
          ? {}
          : { remedy: { by: 'settings' as const, section: facts.key.slice(0, facts.key.indexOf('/')) } }),
      })),
});
