import { defineFinding, onlyAbout } from '../finding';

export const consentMissing = defineFinding({
  id: 'izin',
  severity: 'gawat',
  remedy: { by: 'google' },
  find: ({ inspection: { consent } }) => onlyAbout(consent.missing),
});
