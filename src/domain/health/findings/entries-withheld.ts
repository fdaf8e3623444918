import { defineFinding, onlyAbout } from '../finding';

/** Entries of the DIP that are not announced because of their cells. */
export const entriesWithheld = defineFinding({
  id: 'entri-tertahan',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'dip' },
  find: ({ withheld }) => onlyAbout(withheld),
});
