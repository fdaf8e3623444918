import { defineFinding, onlyAbout } from '../finding';

/** Lines of Kegiatan or Tahapan that were deleted in the sheet. */
export const stepsGone = defineFinding({
  id: 'tahap-hilang',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'steps' },
  find: ({ steps }) => onlyAbout(steps.gone),
});

/** Cells of Kegiatan or Tahapan that were typed over and do not count. */
export const stepsTyped = defineFinding({
  id: 'tahap-diketik',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'steps' },
  find: ({ steps }) => onlyAbout(steps.typed),
});
