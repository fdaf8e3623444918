import { ownsTriggers } from '../../office/owns-triggers';
import { defineOfficeFinding, only } from '../finding';

/** Only the owner of the triggers sees that one is missing; others see that they do not run. */
export const triggerMissing = defineOfficeFinding({
  id: 'pemicu',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'triggers' },
  find: (context, { inspection }) =>
    only(ownsTriggers(context) && (inspection.triggers ?? []).length > 0 ? true : null),
});
