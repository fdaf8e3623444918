import { defineFinding, onlyAbout } from '../finding';

/** Filed scans that the check of stored files did not find in their folder. */
export const filesGone = defineFinding({
  id: 'berkas-hilang',
  severity: 'perlu',
  remedy: { by: 'time' },
  find: ({ filesGone: scans }) => onlyAbout(scans),
});
