import type { FindingKind, Severity } from '../finding';
import type { FolderFault } from '../inspection';

interface Words {
  readonly severity: Severity;
  readonly title: string;
  readonly label: string;
  readonly say: (faults: readonly FolderFault[]) => string;
}

const paths = (faults: readonly FolderFault[]): string => faults.map(({ path }) => path).join(', ');

const words: { readonly [S in FolderFault['state']]: Words } = {
  hilang: {
    severity: 'gawat',
    title: 'Folder Drive tidak ada',
    label: 'Buat folder',
    say: (faults) =>
      `Folder ${paths(faults)} tidak ditemukan. Pindaian tidak dapat diambil atau disimpan di sana. Berkas yang sudah ada di tempat lain tidak disentuh.`,
  },
  terhapus: {
    severity: 'gawat',
    title: 'Folder Drive ada di Sampah',
    label: 'Pulihkan',
    say: (faults) =>
      `Folder ${paths(faults)} ada di Sampah Drive dan dihapus Google setelah 30 hari. Pulihkan mengembalikannya beserta isinya.`,
  },
  'berganti nama': {
    severity: 'info',
    title: 'Folder Drive berganti nama',
    label: 'Kembalikan namanya',
    say: (faults) =>
      `${faults.map(({ path, name }) => `${path} kini bernama "${name}"`).join('; ')}. Program tetap mengenalinya, tetapi rekan mungkin mencarinya.`,
  },
  berpindah: {
    severity: 'info',
    title: 'Folder Drive berpindah',
    label: 'Kembalikan tempatnya',
    say: (faults) =>
      `Folder ${paths(faults)} dipindahkan orang. Program tetap mengenalinya, tetapi rekan mungkin mencarinya.`,
  },
};

/** A kind for each way in which a folder can be other than it was made; folders in the same state are one finding. */
export const folderKinds: readonly FindingKind[] = (Object.keys(words) as FolderFault['state'][]).map(
  (state) => ({
    id: `folder-${state.replace(/ /g, '-')}`,
    severity: words[state].severity,
    title: words[state].title,
    remedy: { by: 'program', mend: 'folder', label: words[state].label },
    find: ({ inspection }) => {
      const faults = (inspection.folders ?? []).filter((fault) => fault.state === state);
      return faults.length === 0 ? [] : [{ object: '', words: words[state].say(faults) }];
    },
  }),
);
