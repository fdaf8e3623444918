import type { ExemptedFacts } from '../domain/health/findings/drive/exempted-open';
import type { FactsOf, FindingId } from '../domain/health/finding-kinds';
import type { OpenPlace } from '../domain/health/findings/drive/strangers';
import type { AccountFacts } from '../domain/health/findings/settings/office-account';
import { folderName, ROOT } from '../domain/scans/office-folders';
import { shorten } from '../domain/text/shorten';
import { names, type FindingWords } from './finding-entry';

type AccessId = Extract<
  FindingId,
  | 'terbuka-umum'
  | 'masih-punya-akses'
  | 'orang-luar'
  | 'milik-akun-lain'
  | 'akun-halaman'
  | 'akun-kantor'
  | 'akun-pribadi'
>;

/** The words of findings about the office's account, and about who can open what. */
export const accessWords: { readonly [I in AccessId]: FindingWords<FactsOf<I>> } = {
  'terbuka-umum': {
    title: 'Terbuka untuk umum',
    label: 'Tutup untuk umum',
    say: (places) =>
      `${describePlaces(places)}. Itu bukan dari Bagikan Pindaian, jadi isinya mungkin tidak untuk umum. Tutup untuk umum mencabutnya dan mencatatnya di Log; yang berperan tetap dapat membukanya.`,
  },
  'masih-punya-akses': {
    title: 'Mantan rekan masih punya akses',
    label: 'Cabut akses',
    say: (places) =>
      `${describePlaces(places)}. Perannya sudah dicabut di Pengaturan, tetapi aksesnya belum. Cabut akses mencatatnya di Log lebih dahulu.`,
  },
  'orang-luar': {
    title: 'Orang tanpa peran punya akses',
    label: 'Cabut akses',
    say: (places) =>
      `${describePlaces(places)}. Alamat itu tidak berperan. Bila memang rekan, isi perannya di Pengaturan; bila bukan, pilih Cabut akses. Perintahnya dicatat di Log lebih dahulu.`,
  },
  'milik-akun-lain': {
    title: 'Belum dimiliki Akun Kantor',
    say: ({ account, places }) =>
      `${places.map(({ what, owner }) => `${placeNames[what]} milik ${owner}`).join('; ')}, sedangkan Akun Kantor adalah ${account}. Milik orang ikut hilang bila akunnya ditutup. Pemiliknya membuka Drive, klik kanan, Bagikan, memilih ${account}, lalu Alihkan kepemilikan; Akun Kantor menerimanya lewat surel Google. Berkas di dalam folder tetap milik pembuatnya.`,
  },
  'akun-halaman': {
    title: 'Akun halaman publik belum dipisahkan',
    label: 'Isi akunnya',
    say: ({ account }) =>
      `${account === '' ? 'Akun yang memasang halaman publik tidak dapat diketahui dari sini, dan belum dicatat' : `Halaman publik dipasang ${account}, akun yang juga menjalankan pemicu waktu`}. Google menjalankan paling banyak 30 pengunjung sekaligus untuk satu akun; bila akunnya sama, pengunjung menghentikan pemicu waktu. Pasang halaman itu dari akun lain, bagikan berkas publikasi kepadanya sebagai Pelihat, lalu isi Akun Halaman Publik di Pengaturan, bagian Publik.`,
  },
  'akun-kantor': {
    title: 'Mendesak: pemicu waktu bukan milik Akun Kantor',
    label: 'Pasang pemicu dari akun ini',
    say: describeAccount,
  },
  'akun-pribadi': {
    title: 'Akun Kantor adalah akun pribadi',
    label: 'Ganti Akun Kantor',
    say: ({ account, roles }) =>
      `${account}${roles.length === 0 ? '' : ` (${roles.join(', ')})`} dipilih sebagai Akun Kantor, padahal ${PERSONAL_RISK} ${HAND_OVER}`,
  },
};

const PERSONAL_RISK =
  'siapa pun yang boleh menyunting lembar kerja ini dapat, lewat skripnya, memakai Drive dan Gmail akun itu, dan arsip ikut hilang bila akun itu ditutup.';
/** The first step; Kesehatan leads through the next ones. */
const HAND_OVER =
  'Serah terima: buat akun Google baru untuk kantor, isikan alamatnya sebagai Akun Kantor di Pengaturan, bagian Kantor, dengan jenis "khusus", lalu periksa lagi. Kesehatan menunjukkan langkah berikutnya.';

function describeAccount(facts: AccountFacts): string {
  if (facts.about === 'person')
    return `Pemicu waktu berjalan atas nama ${facts.account}, yang juga berperan sebagai ${facts.roles.join(', ')}: ${PERSONAL_RISK} ${HAND_OVER} Bila kantor belum dapat membuat akun, pilih jenis "pribadi".`;
  const { owner, account } = facts;
  const start = `Pemicu waktu masih berjalan atas nama ${owner}, sedangkan Akun Kantor adalah ${account}.`;
  if (facts.isHere)
    return `${start} Anda masuk sebagai Akun Kantor: tombol ini memindahkan pemicu ke sini. Sesudah itu ${owner} menyerahkan folder "${folderName(ROOT)}" dan lembar kerja ini di Drive: klik kanan, Bagikan, pilih ${account}, Alihkan kepemilikan; Anda menerimanya lewat surel Google.`;
  return `${start} Langkahnya: (1) ${owner} membuka Kesehatan dan memilih Bagikan, bila temuan "Rekan belum mendapat folder Drive" menyebut ${account}; (2) masuk sebagai ${account} di profil Chrome tersendiri, buka lembar kerja ini, beri izin, lalu pilih tombol pada temuan ini; (3) ${owner} mengalihkan kepemilikan folder "${folderName(ROOT)}" dan lembar kerja ini kepada ${account} di Drive. Jangan menghapus akun lama sebelum ketiganya selesai.`;
}

const placeNames = { workbook: 'lembar kerja ini', folder: `folder "${folderName(ROOT)}"`, file: 'berkas' };

const describePlaces = (places: readonly OpenPlace[]): string =>
  places
    .map(({ what, name, people }) => {
      const place =
        what === 'file' || name !== ROOT
          ? `${what === 'folder' ? 'folder ' : ''}${shorten(name)}`
          : placeNames.folder;
      return `${what === 'workbook' ? placeNames.workbook : place} dapat dibuka ${names(people)}`;
    })
    .join('; ');

/** Who may open folders of exempted scans without the right to. */
export function describeOpen(facts: ExemptedFacts): string {
  if (facts.about === 'unknown')
    return `Google tidak memberi tahu akun Anda siapa yang dapat membuka ${facts.paths.join(', ')}. Di Drive, klik kanan foldernya, Bagikan, dan periksa bahwa aksesnya dibatasi.`;
  if (facts.about === 'owners')
    return `${facts.folders.map(({ path, people }) => `${path} milik ${names(people)}`).join('; ')}. Pemilik folder selalu dapat membukanya, padahal ia tidak termasuk yang berhak. Hanya ia yang dapat menyerahkan folder itu: klik kanan, Bagikan, pilih akun kantor, Alihkan kepemilikan.`;
  const open = facts.folders.map(({ path, people }) => `${path} juga dapat dibuka ${names(people)}`);
  const later = facts.isDeclined
    ? `Google menolaknya ketika program terakhir mencoba; program mencoba lagi setiap malam dari ${facts.account}. Bila tetap begini, batasi dengan tangan: klik kanan foldernya di Drive, Bagikan, Setelan, Akses terbatas.`
    : 'Batasi mengeluarkan yang lain; yang berhak tetap dapat membukanya.';
  return `${open.join('; ')}. Yang berhak hanya PPID, Pelaksana, akun kantor, dan Sub Bagian pemilik pindaiannya. ${later}`;
}
