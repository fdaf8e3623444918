import { teamNotes } from '../../office/team-notes';
import { defineOfficeFinding } from '../finding';

export const twoPeople = defineOfficeFinding({
  id: 'dua-orang',
  severity: 'gawat',
  remedy: { by: 'settings', section: 'Peran' },
  find: ({ settings }) =>
    teamNotes(settings)
      .filter(({ code }) => code === 'ONE_PERSON')
      .map((facts) => ({ object: '', facts })),
});
