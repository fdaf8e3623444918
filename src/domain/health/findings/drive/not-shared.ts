import { withoutArchive } from '../../../office/without-archive';
import { defineFinding } from '../../finding';

export const notShared = defineFinding({
  id: 'belum-dibagikan',
  severity: 'perlu',
  title: 'Rekan belum mendapat folder Drive',
  remedy: { by: 'program', mend: 'bagikan', label: 'Bagikan' },
  find: ({ settings }, { inspection: { editors } }) => {
    const people = editors === null ? [] : withoutArchive(settings, editors);
    return people.length === 0
      ? []
      : [
          {
            object: '',
            words: `Folder "Dokumentasi Informasi Publik" belum dibagikan kepada ${people.join(', ')}: mereka tidak dapat menaruh, memasangkan, atau membuka pindaian. Bagikan menjadikan mereka Editor folder itu dan lembar kerja ini; Google mengirimi mereka undangannya.`,
          },
        ];
  },
});
