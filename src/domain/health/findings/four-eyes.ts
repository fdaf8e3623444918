import { describeTeamNote, teamNotes } from '../../office/team-notes';
import { defineFinding } from '../finding';

export const fourEyes = defineFinding({
  id: 'empat-mata',
  severity: 'perlu',
  title: 'Mengetik dan memutuskan sendirian',
  remedy: { by: 'settings', section: 'Peran', label: 'Tambah orang' },
  find: ({ settings }) =>
    teamNotes(settings).flatMap((note) =>
      note.code === 'ALONE' ? [{ object: `${note.unit}/${note.person}`, words: describeTeamNote(note) }] : [],
    ),
});
