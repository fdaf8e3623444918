import { isNip } from '../../../office/people/nip';
import { addressKey, nameOf } from '../../../office/people/people';
import { PEOPLE } from '../../../office/people/people-fields';
import { defineOfficeFinding, onlyAbout } from '../../finding';

/** Addresses with a role whose name is not in Orang: papers would print the address. */
export const peopleUnnamed = defineOfficeFinding({
  id: 'tanpa-nama',
  severity: 'perlu',
  remedy: { by: 'settings', section: PEOPLE },
  find: ({ settings, people }) =>
    onlyAbout(
      [...new Set(settings.roles.flatMap((role) => role.people.map(addressKey)))].filter(
        (email) => email !== '' && nameOf(email, people) === email,
      ),
    ),
});

/** NIP cells that hold no NIP, for example a number that lost its last digits. */
export const nipWrong = defineOfficeFinding({
  id: 'nip',
  severity: 'perlu',
  remedy: { by: 'settings', section: PEOPLE },
  find: ({ people }) =>
    onlyAbout(
      [...people.values()]
        .filter(({ nip }) => nip !== '' && !isNip(nip))
        .map(({ email, name }) => name || email),
    ),
});
