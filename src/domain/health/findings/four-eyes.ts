import { teamNotes } from '../../office/team-notes';
import { defineOfficeFinding } from '../finding';

export const fourEyes = defineOfficeFinding({
  id: 'empat-mata',
  severity: 'perlu',
  remedy: { by: 'settings', section: 'Peran' },
  find: ({ settings }) =>
    teamNotes(settings).flatMap((note) =>
      note.code === 'ALONE' ? [{ object: `${note.unit}/${note.person}`, facts: note }] : [],
    ),
});
