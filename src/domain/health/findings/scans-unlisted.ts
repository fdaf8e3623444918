import { defineFinding, onlyAbout } from '../finding';

/** Filed scans whose line in their ledger was deleted: their rows show no scan. */
export const scansUnlisted = defineFinding({
  id: 'pindaian-hilang',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'scans' },
  find: ({ unlisted }) => onlyAbout(unlisted),
});
