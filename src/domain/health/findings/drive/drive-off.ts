import { defineFinding, only } from '../../finding';

export const driveOff = defineFinding({
  id: 'drive-mati',
  severity: 'gawat',
  remedy: { by: 'owner' },
  find: ({ inspection: { driveIsOff } }) => only(driveIsOff ? true : null),
});
