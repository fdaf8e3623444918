import { peopleIn } from '../../office/actor';
import { officeRole } from '../../organisation/role';
import { defineFinding } from '../finding';

export const quotaLow = defineFinding({
  id: 'kuota-surel',
  severity: 'perlu',
  title: 'Kuota surel hari ini hampir habis',
  remedy: { by: 'time' },
  find: ({ settings }, { inspection: { mailLeft } }) => {
    const needed = Math.max(1, peopleIn(officeRole('Sekretaris'), settings).length) + settings.mail.cc.length;
    return mailLeft === null || mailLeft >= needed
      ? []
      : [
          {
            object: '',
            words: `Akun Anda masih dapat menyurati ${mailLeft} penerima hari ini, sedangkan laporan memerlukan ${needed}. Google mengisinya kembali setiap hari; kirim laporan besok.`,
          },
        ];
  },
});
