import type { FactsOf } from '../domain/health/finding-kinds';
import { folderName, ROOT } from '../domain/scans/office-folders';
import { shorten } from '../domain/text/shorten';
import { paths, type FindingWords } from './finding-entry';

type FolderFinding =
  | 'folder-drive-bersama'
  | 'folder-tidak-dibagikan'
  | 'folder-bukan-milik'
  | 'folder-hilang'
  | 'folder-terhapus'
  | 'folder-berganti-nama'
  | 'folder-berpindah';

/** The words of findings about the folders of the office. */
export const folderFindingWords: { readonly [I in FolderFinding]: FindingWords<FactsOf<I>> } = {
  'folder-drive-bersama': {
    title: 'Berada di drive bersama',
    say: ({ faults, owner }) =>
      `${faults.map(({ path }) => (path === ROOT ? `Folder "${folderName(ROOT)}"` : path)).join(', ')} ada di drive bersama. Di sana berkas tidak punya pemilik, jadi pindaian tidak dapat diambil, dipindahkan, atau dibagikan oleh program ini. Pindahkan kembali ke Drive Saya milik ${owner} (klik kanan, Atur, Pindahkan), lalu periksa lagi.`,
  },
  'folder-tidak-dibagikan': {
    title: 'Folder Drive belum dibagikan kepada Anda',
    say: ({ owner }) =>
      `Folder "Dokumentasi Informasi Publik" tidak terlihat dari akun Anda, jadi pindaian tidak dapat Anda pindahkan atau unggah. Minta ${owner} membagikannya kepada Anda sebagai Editor.`,
  },
  'folder-bukan-milik': {
    title: 'Folder di Pengaturan bukan milik kantor',
    label: 'Pakai folder kantor',
    say: ({ faults }) =>
      `Di Pengaturan, bagian Folder, baris ${faults.map(({ path, name }) => `${path} menunjuk folder "${shorten(name)}"`).join('; ')}. Folder itu tidak dibuat oleh program ini untuk kantor ini, jadi isinya tidak diambil, dipindahkan, atau dibagikan. Tanyakan siapa yang mengubah barisnya. Pakai folder kantor mencari folder kantor yang asli dan mencatatnya lagi; folder yang keliru tidak disentuh.`,
  },
  'folder-hilang': {
    title: 'Folder Drive tidak ada',
    label: 'Buat folder',
    say: ({ faults }) =>
      `Folder ${paths(faults)} tidak ditemukan. Pindaian tidak dapat diambil atau disimpan di sana. Berkas yang sudah ada di tempat lain tidak disentuh.`,
  },
  'folder-terhapus': {
    title: 'Folder Drive ada di Sampah',
    label: 'Pulihkan',
    say: ({ faults }) =>
      `Folder ${paths(faults)} ada di Sampah Drive dan dihapus Google setelah 30 hari. Pulihkan mengembalikannya beserta isinya.`,
  },
  'folder-berganti-nama': {
    title: 'Folder Drive berganti nama',
    label: 'Kembalikan namanya',
    say: ({ faults }) =>
      `${faults.map(({ path, name }) => `${path} kini bernama "${name}"`).join('; ')}. Program tetap mengenalinya, tetapi rekan mungkin mencarinya.`,
  },
  'folder-berpindah': {
    title: 'Folder Drive berpindah',
    label: 'Kembalikan tempatnya',
    say: ({ faults }) =>
      `Folder ${paths(faults)} dipindahkan orang. Program tetap mengenalinya, tetapi rekan mungkin mencarinya.`,
  },
};
