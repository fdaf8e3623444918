import { defineFinding, onlyAbout } from '../../finding';

/** Scans that Bagikan Pindaian opened, and whose documents are no longer announced. */
export const scansOpen = defineFinding({
  id: 'pindaian-terbuka',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'closing' },
  find: ({ stillOpen }) => onlyAbout(stillOpen),
});
