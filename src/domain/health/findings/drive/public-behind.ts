import { publicationState } from '../../../publication/publication-state';
import { defineOfficeFinding, only } from '../../finding';

export const publicBehind = defineOfficeFinding({
  id: 'terbitan-tertinggal',
  severity: 'gawat',
  remedy: { by: 'time' },
  find: ({ settings }) => only(publicationState(settings).behind || null),
});
