import { withoutArchive } from '../../../office/without-archive';
import { defineOfficeFinding, onlyAbout } from '../../finding';

export const notShared = defineOfficeFinding({
  id: 'belum-dibagikan',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'sharing' },
  find: ({ settings }, { inspection: { editors } }) =>
    onlyAbout(editors === null ? [] : withoutArchive(settings, editors)),
});
