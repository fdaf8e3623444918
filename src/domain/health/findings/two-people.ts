import { describeTeamNote, teamNotes } from '../../office/team-notes';
import { defineFinding } from '../finding';

export const twoPeople = defineFinding({
  id: 'dua-orang',
  severity: 'gawat',
  title: 'Baru satu orang',
  remedy: { by: 'settings', section: 'Peran', label: 'Tambah orang' },
  find: ({ settings }) =>
    teamNotes(settings)
      .filter(({ code }) => code === 'ONE_PERSON')
      .map((note) => ({ object: '', words: describeTeamNote(note) })),
});
