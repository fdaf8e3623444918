import { withoutArchive } from '../../../office/without-archive';
import { editorsOf } from '../../access';
import { defineOfficeFinding, onlyAbout } from '../../finding';

export const notShared = defineOfficeFinding({
  id: 'belum-dibagikan',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'sharing' },
  find: ({ settings }, { inspection: { access } }) => {
    const editors = editorsOf(access ?? []);
    return onlyAbout(editors === null ? [] : withoutArchive(settings, editors));
  },
});
