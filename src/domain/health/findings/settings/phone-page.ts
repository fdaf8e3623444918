import { defineOfficeFinding, only } from '../../finding';

/** The page for the phone is not deployed, or its address is not recorded: papers then carry no codes that open it. */
export const phonePage = defineOfficeFinding({
  id: 'halaman-hp',
  severity: 'info',
  remedy: { by: 'settings', section: 'Pindaian' },
  find: ({ settings }) => only(settings.scans.phoneAddress === '' ? {} : null),
});
