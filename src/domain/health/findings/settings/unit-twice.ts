import { MAX_UNIT_CODE } from '../../../office/settings/named-settings';
import { defineOfficeFinding } from '../../finding';

const SECTION = 'Sub Bagian/';

export const unitTwice = defineOfficeFinding({
  id: 'kode-ganda',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'pengaturan' },
  find: ({ settings }) =>
    settings.problems
      .filter(({ key }) => key.startsWith(SECTION))
      .map(({ key, found }) => {
        const code = key.slice(SECTION.length);
        return { object: key, facts: { code, found, isTooLong: code.length > MAX_UNIT_CODE } };
      }),
});
