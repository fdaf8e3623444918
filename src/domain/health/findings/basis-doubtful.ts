import { defineFinding, onlyAbout } from '../finding';

export const basisDoubtful = defineFinding({
  id: 'dasar-hukum',
  severity: 'info',
  remedy: { by: 'sheet', sheet: 'dasarHukum' },
  find: ({ bases }) =>
    onlyAbout(
      bases.filter(({ kind, status }) => kind === 'dasar SOP' && status !== 'berlaku' && status !== ''),
    ),
});
