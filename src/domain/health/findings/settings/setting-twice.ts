import { shorten } from '../../../text/shorten';
import { defineOfficeFinding } from '../../finding';

export const settingTwice = defineOfficeFinding({
  id: 'baris-ganda',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'pengaturan' },
  find: ({ settings }) => settings.twins.map((facts) => ({ object: shorten(facts.key), facts })),
});
