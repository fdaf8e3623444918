import { peopleIn } from '../../office/actor';
import { officeRole } from '../../organisation/role';
import { defineOfficeFinding, only } from '../finding';

export const quotaLow = defineOfficeFinding({
  id: 'kuota-surel',
  severity: 'perlu',
  remedy: { by: 'time' },
  find: ({ settings }, { inspection: { mailLeft } }) => {
    const needed = Math.max(1, peopleIn(officeRole('Sekretaris'), settings).length) + settings.mail.cc.length;
    return only(mailLeft === null || mailLeft >= needed ? null : { mailLeft, needed });
  },
});
