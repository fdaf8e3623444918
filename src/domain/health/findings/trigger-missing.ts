import { ownsTriggers } from '../../office/owns-triggers';
import { defineFinding } from '../finding';

/** Only whoever owns the clock sees that one of its triggers is gone; others see its silence. */
export const triggerMissing = defineFinding({
  id: 'pemicu',
  severity: 'gawat',
  title: 'Pemicu waktu tidak terpasang',
  remedy: { by: 'program', mend: 'pemicu', label: 'Pasang pemicu' },
  find: (context, { inspection }) =>
    ownsTriggers(context) && (inspection.triggers ?? []).length > 0
      ? [
          {
            object: '',
            words:
              'Pindaian baru tidak diambil dan tenggat tidak dihitung ulang dengan sendirinya. Pemicu dipasang atas nama Anda.',
          },
        ]
      : [],
});
