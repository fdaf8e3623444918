import { triggerOwner } from '../../office/trigger-owner';
import { isTriggerStale } from '../../scans/trigger-stale';
import { defineOfficeFinding, only } from '../finding';

export const triggerStale = defineOfficeFinding({
  id: 'pemicu-diam',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'triggers' },
  find: ({ settings: { system }, now, calendar }) => {
    const beat = system.values['Detak Terakhir'] ?? '';
    const owner = triggerOwner({ system });
    return only(isTriggerStale(beat, now, calendar) ? { beat, owner } : null);
  },
});
