import { sameEmail } from '../../office/actor';
import { defineFinding } from '../finding';

/** Only whoever owns the clock sees that one of its triggers is gone; others see its silence. */
export const triggerMissing = defineFinding({
  id: 'pemicu',
  severity: 'gawat',
  title: 'Pemicu waktu tidak terpasang',
  remedy: { by: 'program', mend: 'pemicu', label: 'Pasang pemicu' },
  find: ({ actor, settings }, { inspection }) => {
    const owner = settings.system.values['Pemilik Pemicu'] ?? '';
    const isOwner = owner === '' || sameEmail(owner, actor);
    return isOwner && (inspection.triggers ?? []).length > 0
      ? [
          {
            object: '',
            words:
              'Pindaian baru tidak diambil dan tenggat tidak dihitung ulang dengan sendirinya. Pemicu dipasang atas nama Anda.',
          },
        ]
      : [];
  },
});
