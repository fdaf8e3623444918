import { outsideChanges } from '../../../office/settings/confirmed-settings';
import { defineOfficeFinding, onlyAbout } from '../../finding';

/** Values of locked rows that were not entered through the product and that no manager has confirmed. */
export const settingsTyped = defineOfficeFinding({
  id: 'belum-dipastikan',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'confirm' },
  find: ({ settings }) => onlyAbout(outsideChanges(settings)),
});
