import { defineOfficeFinding } from '../../finding';

/** A Sub Bagian whose row in Pengaturan was deleted, although its roles have people. */
export const unitLost = defineOfficeFinding({
  id: 'sub-bagian-hilang',
  severity: 'gawat',
  remedy: { by: 'settings', section: 'Sub Bagian' },
  find: ({ settings }) => settings.lostUnits.map((unit) => ({ object: unit.code, facts: unit })),
});
