import { emptyRoles } from '../../../office/needed-roles';
import { roleLabel } from '../../../organisation/role';
import { defineFinding } from '../../finding';

export const roleEmpty = defineFinding({
  id: 'peran-kosong',
  severity: 'gawat',
  title: 'Peran belum ada orangnya',
  remedy: { by: 'settings', section: 'Peran', label: 'Isi peran' },
  find: ({ settings }) => {
    const empty = emptyRoles(settings);
    return empty.length === 0
      ? []
      : [
          {
            object: '',
            words: `${empty.map(roleLabel).join(', ')} belum berisi alamat surel. Tahapnya tidak dapat dikerjakan siapa pun. Satu orang boleh memegang beberapa peran.`,
          },
        ];
  },
});
