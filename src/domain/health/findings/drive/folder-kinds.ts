import { archiveOwner } from '../../../office/owns-archive';
import { folderName, ROOT } from '../../../scans/office-folders';
import type { FindingKind, Remedy, Severity } from '../../finding';
import type { FolderFault } from '../../inspection';

interface Words {
  readonly severity: Severity;
  readonly title: string;
  readonly remedy: Remedy;
  /** @param owner in whose Drive the archive lies */
  readonly say: (faults: readonly FolderFault[], owner: string) => string;
}

const paths = (faults: readonly FolderFault[]): string => faults.map(({ path }) => path).join(', ');

const mend = (label: string): Remedy => ({ by: 'program', mend: 'folder', label });

const inSharedDrive = (faults: readonly FolderFault[], owner: string): string =>
  `${faults.map(({ path }) => (path === ROOT ? `Folder "${folderName(ROOT)}"` : path)).join(', ')} ada di drive bersama. Di sana berkas tidak punya pemilik, jadi pindaian tidak dapat diambil, dipindahkan, atau dibagikan oleh program ini. Pindahkan kembali ke Drive Saya milik ${owner} (klik kanan, Atur, Pindahkan), lalu periksa lagi.`;

const words: { readonly [S in FolderFault['state']]: Words } = {
  'drive bersama': {
    severity: 'gawat',
    title: 'Berada di drive bersama',
    remedy: { by: 'owner' },
    say: inSharedDrive,
  },
  'tidak dibagikan': {
    severity: 'gawat',
    title: 'Folder Drive belum dibagikan kepada Anda',
    remedy: { by: 'owner' },
    say: (_faults, owner) =>
      `Folder "Dokumentasi Informasi Publik" tidak terlihat dari akun Anda, jadi pindaian tidak dapat Anda pindahkan atau unggah. Minta ${owner} membagikannya kepada Anda sebagai Editor.`,
  },
  hilang: {
    severity: 'gawat',
    title: 'Folder Drive tidak ada',
    remedy: mend('Buat folder'),
    say: (faults) =>
      `Folder ${paths(faults)} tidak ditemukan. Pindaian tidak dapat diambil atau disimpan di sana. Berkas yang sudah ada di tempat lain tidak disentuh.`,
  },
  terhapus: {
    severity: 'gawat',
    title: 'Folder Drive ada di Sampah',
    remedy: mend('Pulihkan'),
    say: (faults) =>
      `Folder ${paths(faults)} ada di Sampah Drive dan dihapus Google setelah 30 hari. Pulihkan mengembalikannya beserta isinya.`,
  },
  'berganti nama': {
    severity: 'info',
    title: 'Folder Drive berganti nama',
    remedy: mend('Kembalikan namanya'),
    say: (faults) =>
      `${faults.map(({ path, name }) => `${path} kini bernama "${name}"`).join('; ')}. Program tetap mengenalinya, tetapi rekan mungkin mencarinya.`,
  },
  berpindah: {
    severity: 'info',
    title: 'Folder Drive berpindah',
    remedy: mend('Kembalikan tempatnya'),
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
    remedy: words[state].remedy,
    find: ({ inspection, context }) => {
      const faults = (inspection.folders ?? []).filter((fault) => fault.state === state);
      return faults.length === 0
        ? []
        : [{ object: '', words: words[state].say(faults, context ? archiveOwner(context.settings) : '') }];
    },
  }),
);
