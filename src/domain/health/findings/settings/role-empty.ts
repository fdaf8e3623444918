import { emptyRoles } from '../../../office/needed-roles';
import { defineOfficeFinding, onlyAbout } from '../../finding';

export const roleEmpty = defineOfficeFinding({
  id: 'peran-kosong',
  severity: 'gawat',
  remedy: { by: 'settings', section: 'Peran' },
  find: ({ settings }) => onlyAbout(emptyRoles(settings)),
});
