import { defineOfficeFinding, onlyAbout } from '../../finding';

/** Google declines the locks as a whole, for example if one address has no account; then anybody may type into these rows. */
export const rowsUnlocked = defineOfficeFinding({
  id: 'kunci-baris',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'lock' },
  find: ({ settings: { roles } }, { inspection: { sheets } }) =>
    onlyAbout(roles.some(({ people }) => people.length > 0) ? (sheets?.unlocked ?? []) : []),
});
