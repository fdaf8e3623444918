import { defineFinding, onlyAbout } from '../finding';

/** Entries whose line was deleted in the sheet. */
export const entriesGone = defineFinding({
  id: 'entri-hilang',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'entries' },
  find: ({ gone }) => onlyAbout(gone),
});
