import type { Finding } from '../domain/health/finding';
import type { FactsOf, FindingId } from '../domain/health/finding-kinds';
import { fileLink } from '../domain/office/drive-id';
import type { OpenedFile } from '../domain/registers/opened-files';
import type { Scope } from '../domain/health/scopes';
import { nameOf } from '../domain/office/locality';
import { roleLabel } from '../domain/organisation/role';
import { FILE_ID } from '../domain/publication/publication-state';
import { folderName, PUBLISHED } from '../domain/scans/office-folders';
import { shorten } from '../domain/text/shorten';
import { workbook } from '../domain/workbook';
import { accessWords, describeOpen } from './access-words';
import { leading, NAMED, names, type FindingWords } from './finding-entry';
import { folderFindingWords } from './folder-words';
import { phoneFindingWords } from './phone-words';
import { stepFindingWords } from './step-words';
import { describeTeamNote } from './team-words';
import { filesGoneWords, unlistedWords } from './unlisted-words';
import { copiedWords, goneWords, typedWords, withheldWords } from './entry-words';

/** @example 'P-0001 untuk DIP-0004 (https://drive.google.com/file/d/…/view)' */
const openedWords = ({ scanId, entries, fileId }: OpenedFile): string =>
  `${scanId} untuk ${entries.join(', ') || 'dokumen yang tidak dikenal'} (${fileLink(fileId)})`;

const findingWords: { readonly [I in FindingId]: FindingWords<FactsOf<I>> } = {
  izin: {
    title: 'Izin Google belum lengkap',
    label: 'Beri izin',
    say: (missing) =>
      `Tanpa izin ini program tidak dapat ${missing.map((scope) => scopeWords[scope]).join('; ')}. Klik menu Dokumentasi > Buka sidebar di lembar kerja: Google membuka jendela izin. Centang semua kotak, pilih Lanjutkan, lalu klik menu itu sekali lagi.`,
  },
  'drive-mati': {
    title: 'Layanan Drive belum aktif',
    say: () =>
      'Google belum mengaktifkan Drive API untuk program ini, jadi folder dan pindaian tidak dapat dibuat, dilihat, atau dipindahkan. Pemilik lembar kerja membuka Ekstensi > Apps Script; di bagian Layanan, hapus lalu tambahkan lagi Drive API (atau simpan ulang appsscript.json), tunggu satu menit, lalu periksa lagi.',
  },
  'buku-kerja': {
    title: 'Lembar kerja belum disiapkan',
    label: 'Siapkan',
    say: () => 'Belum ada sheet program di lembar kerja ini. Siapkan membuat semuanya sekaligus.',
  },
  sheet: {
    title: 'Sheet tidak ada',
    label: 'Buat lagi',
    say: (sheets) =>
      `Sheet ${sheets.map((name) => workbook[name].title).join(', ')} tidak ada. Bila terhapus tidak sengaja dan isinya masih diperlukan, pulihkan dahulu dari File > Histori versi; tombol ini membuat sheet yang kosong.`,
  },
  kolom: {
    title: 'Kolom tidak ditemukan',
    label: 'Tambahkan lagi',
    say: ({ sheet, headers }) =>
      `Di sheet ${workbook[sheet].title} kolom ${headers.join(', ')} tidak ada. Bila terhapus tidak sengaja, pulihkan dahulu dari File > Histori versi; tombol ini menambahkan kolom yang kosong di ujung kanan.`,
  },
  ...folderFindingWords,
  'dikecualikan-terbuka': {
    title: 'Pindaian yang dikecualikan atau terbitan terbuka bagi orang lain',
    label: 'Batasi',
    say: describeOpen,
  },
  ...accessWords,
  ...phoneFindingWords,
  'belum-dibagikan': {
    title: 'Rekan belum mendapat folder Drive',
    label: 'Bagikan',
    say: (people) =>
      `Folder "Dokumentasi Informasi Publik" belum dibagikan kepada ${people.join(', ')}: mereka tidak dapat menaruh, memasangkan, atau membuka pindaian. Bagikan menjadikan mereka Editor folder itu dan lembar kerja ini; Google mengirimi mereka undangannya.`,
  },
  'belum-dipastikan': {
    title: 'Pengaturan diketik di sheet dan belum dipastikan',
    label: 'Pastikan',
    say: (changes) =>
      `Di sheet Pengaturan: ${changes
        .slice(0, 20)
        .map(
          ({ key, confirmed, found }) =>
            `${key.replace('/', ', ')} dari "${shorten(confirmed)}" menjadi "${shorten(found)}"`,
        )
        .join(
          '; ',
        )}${changes.length > 20 ? `; dan ${changes.length - 20} baris lain` : ''}. Baris ini menentukan siapa berwenang, folder mana yang dipakai, dan apa yang terbuka untuk umum. Pengingat belum dikirim ke alamat yang belum dipastikan. Bila benar, pilih Pastikan; bila tidak, kembalikan nilainya dan tanyakan siapa yang mengubahnya.`,
  },
  'kunci-baris': {
    title: 'Baris penting belum terkunci',
    label: 'Kunci lagi',
    say: (rows) =>
      `Di sheet Pengaturan baris ${names(rows.map(String))} menentukan siapa berwenang, tetapi belum terkunci bagi orang yang tepat: Google menolak kuncinya, seseorang menghapusnya, atau peran baru saja diketik. Kunci lagi memperbaruinya dan menyebut alasan Google bila menolak.`,
  },
  'terbitan-tertinggal': {
    title: 'Halaman publik masih memuat yang sudah ditarik',
    say: (behind) =>
      `Berkas publikasi mungkin masih memuat ${behind} informasi yang tidak lagi terbuka dalam DIP, karena Google Drive menolak menulisnya. Pemicu harian mencobanya lagi; agar segera, PPID atau Pelaksana memilih menu Dokumentasi > Terbitkan DIP.`,
  },
  'terbitan-keliru': {
    title: 'Berkas publikasi tidak di tempatnya',
    label: 'Perbaiki',
    say: ({ state, owner }) =>
      state === 'typed'
        ? `Di Pengaturan, bagian Sistem, baris ${FILE_ID} menunjuk berkas yang tidak diterbitkan program ini; berkas itu tidak disentuh. Tanyakan siapa yang mengubah barisnya. Perbaiki mencari terbitan yang asli dan mencatatnya lagi.`
        : `Berkas publikasi ada di folder yang dapat ditulis rekan-rekan, jadi isi halaman publik dapat mereka ubah. Perbaiki, dari akun ${owner}, memindahkannya ke folder "${folderName(PUBLISHED)}" yang hanya dapat dibuka PPID dan Pelaksana. Alamat halaman publik tidak berubah.`,
  },
  'terbitan-berubah': {
    title: 'Isi berkas publikasi diubah orang',
    say: () =>
      'Isinya bukan yang terakhir diterbitkan, dan salinannya tidak ada. PPID atau Pelaksana memeriksa DIP, lalu memilih menu Dokumentasi > Terbitkan DIP: berkasnya ditulis lagi.',
  },
  pemicu: {
    title: 'Pemicu waktu tidak terpasang',
    label: 'Pasang pemicu',
    say: () =>
      'Pindaian baru tidak diambil dan tenggat tidak dihitung ulang dengan sendirinya. Pemicu dipasang atas nama Anda.',
  },
  'pemicu-diam': {
    title: 'Pemicu waktu diam',
    label: 'Jalankan dengan akun saya',
    say: ({ beat, owner }) =>
      `Tidak bekerja sejak ${beat.slice(0, 16).replace('T', ' pukul ')}; berjalan atas nama ${owner || 'akun yang tidak dikenal'}. Jalankan dengan akun saya memasangnya atas nama Anda. Detak pertamanya tercatat dalam 5 menit pada jam kerja; periksa lagi sesudah itu.`,
  },
  'peran-kosong': {
    title: 'Peran belum ada orangnya',
    label: 'Isi peran',
    say: (roles) =>
      `${roles.map(roleLabel).join(', ')} belum berisi alamat surel. Tahapnya tidak dapat dikerjakan siapa pun. Satu orang boleh memegang beberapa peran.`,
  },
  'dua-orang': { title: 'Baru satu orang', label: 'Tambah orang', say: describeTeamNote },
  'empat-mata': { title: 'Mengetik dan memutuskan sendirian', label: 'Tambah orang', say: describeTeamNote },
  'jam-khusus': {
    title: 'Jam kerja khusus tidak terbaca',
    say: (texts) =>
      `Di sheet Jam Kerja Khusus, "${texts.map(shorten).join('", "')}" bukan jam kerja, jadi jam biasa yang dipakai. Contoh yang benar: 08.00-12.00, 12.30-15.00 atau libur.`,
  },
  'jam-khusus-tanpa-akhir': {
    title: 'Masa tanpa hari kerja',
    say: (periods) =>
      `Di sheet Jam Kerja Khusus, masa "${periods.map(shorten).join('", "')}" lebih dari setahun tanpa satu pun hari kerja, sehingga tenggat tidak akan pernah tiba; jam biasa yang dipakai. Isi kolom Sampai, atau jam hari kerjanya.`,
  },
  'tanpa-nama': {
    title: 'Petugas tanpa nama',
    label: 'Isi nama',
    say: (emails) =>
      `${emails.join(', ')} memegang peran tetapi namanya belum ada di sheet Orang, jadi yang tampil dan tercetak adalah alamat surelnya.`,
  },
  nip: {
    title: 'NIP tidak lengkap',
    label: 'Perbaiki NIP',
    say: (people) =>
      `NIP ${people.join(', ')} bukan 18 angka yang sah. Bila ditempel dari lembar kerja lain, angka terakhirnya mungkin hilang; ketik ulang.`,
  },
  alamat: {
    title: 'Alamat surel tidak dapat dipakai',
    label: 'Perbaiki alamat',
    say: ({ key, found }) =>
      `${key.slice(key.indexOf('/') + 1)}: "${found}" memuat yang bukan alamat surel. Contoh yang benar: nama@kpu.go.id.`,
  },
  pengaturan: {
    title: 'Pengaturan tidak terbaca',
    label: 'Gunakan nilai bawaan',
    say: ({ key, found, used }) =>
      `${key.replace('/', ', ')}: "${shorten(found)}" tidak terbaca, sementara dipakai "${shorten(used)}".`,
  },
  'baris-ganda': {
    title: 'Baris ganda di Pengaturan',
    say: ({ key, row, others, values, used }) =>
      `${shorten(key.replace('/', ', '))} ada di baris ${row} dan baris ${others.join(', ')}. ${
        values.length < 2
          ? `Nilainya sama dan dihitung satu kali. Hapus baris ${others.join(', ')}.`
          : `Nilainya berbeda ("${values.map(shorten).join('"; "')}"); sementara dipakai "${shorten(used)}". Betulkan Nilai di baris ${row}, yang ditulis program, lalu hapus baris ${others.join(', ')}.`
      }`,
  },
  'sub-bagian-hilang': {
    title: 'Baris Sub Bagian dihapus',
    say: ({ code, people }) =>
      `Baris Sub Bagian ${shorten(code)} tidak ada lagi di sheet Pengaturan, padahal perannya terisi: ${names([...new Set(people)])}. Selama itu petugasnya ditolak. Tambahkan lagi Sub Bagian dengan kode ${shorten(code)} dan namanya, atau kembalikan barisnya lewat File > Histori versi; perannya berlaku lagi. Bila memang tidak dipakai lagi, tambahkan lalu lepaskan sesudah Kegiatan ditutup.`,
  },
  'kode-ganda': {
    title: 'Kode Sub Bagian tidak dipakai',
    say: ({ code, found, isTooLong }) =>
      `Kode ${shorten(code)} ("${shorten(found)}") ${isTooLong ? 'terlalu panjang' : 'sudah dipakai Sub Bagian lain atau kantor'}. Beri kode lain atau hapus barisnya.`,
  },
  sel: {
    title: 'Isi sel tidak terbaca',
    say: ({ sheet, cells }) => {
      const named = cells.map(({ row, header, found }) => `baris ${row}, ${header}: "${shorten(found)}"`);
      const more = cells.length > NAMED ? `; dan ${cells.length - NAMED} sel lain` : '';
      return `Di sheet ${workbook[sheet].title} ada isi yang tidak terbaca dan dianggap kosong: ${named.slice(0, NAMED).join('; ')}${more}. Perbaiki atau kosongkan selnya; tanggal ditulis seperti 17/8/2026. Bila kolom itu diisi program, kembalikan isinya lewat File > Histori versi.`;
    },
  },
  'entri-tertahan': { title: 'Entri DIP tidak diumumkan', say: withheldWords },
  ...stepFindingWords,
  'entri-hilang': { title: 'Baris register dihapus', label: 'Kembalikan', say: goneWords },
  'pindaian-hilang': { title: 'Baris Pindaian dihapus', label: 'Kembalikan', say: unlistedWords },
  'berkas-hilang': { title: 'Berkas pindaian tidak ada di foldernya', say: filesGoneWords },
  'pindaian-terbuka': {
    title: 'Pindaian masih terbuka untuk umum',
    label: 'Tutup untuk umum',
    say: (files) =>
      `Bagikan Pindaian membuka ${names(files.map(openedWords))}, padahal dokumennya tidak lagi diumumkan. Tutup untuk umum menutupnya sekarang; program juga mencobanya setiap malam. Bila tetap di sini, buka alamat berkasnya, pilih Bagikan, dan ubah Akses umum menjadi Dibatasi.`,
  },
  'entri-diketik': {
    title: 'Baris atau Status register diketik di sheet',
    say: (entries) => typedWords(entries).join(' '),
  },
  'nomor-ganda': { title: 'Nomor ganda di sheet', say: copiedWords },
  lokalitas: {
    title: 'Lokalitas atau zona waktu bukan milik kantor',
    label: 'Jadikan Indonesia',
    say: ({ locale, timeZone, parts, zone }) => {
      const words = {
        locale: `Lokalitas lembar kerja ini ${locale}, sehingga 1/8/2026 dapat terbaca 8 Januari. Sesudah diubah, periksa lagi tanggal yang sudah diketik.`,
        timeZone: `Zona waktu lembar kerja ini ${timeZone}, sedangkan kantor memakai ${nameOf(zone)}.`,
      };
      return `${parts.map((part) => words[part]).join(' ')} Sama dengan File > Setelan.`;
    },
  },
  'hari-libur': {
    title: 'Hari libur belum diisi',
    label: 'Isi dari SKB',
    say: (year) =>
      `Sheet Hari Libur tidak memuat tahun ${year}, jadi tenggat terlalu cepat. Program mengenal daftarnya menurut SKB tiga menteri dan dapat mengisinya.`,
  },
  'hari-libur-baru': {
    title: 'Hari libur belum diisi',
    say: (year) =>
      `Sheet Hari Libur belum memuat tahun ${year}. Ketik libur nasional dan cuti bersama dari SKB tiga menteri di bawah baris terakhir: tanggal, nama, jenis.`,
  },
  'kuota-surel': {
    title: 'Kuota surel hari ini hampir habis',
    say: ({ mailLeft, needed }) =>
      `Akun Anda masih dapat menyurati ${mailLeft} penerima hari ini, sedangkan laporan memerlukan ${needed}. Google mengisinya kembali setiap hari; kirim laporan besok.`,
  },
  'dasar-hukum': {
    title: 'Dasar hukum perlu diperiksa',
    say: (bases) =>
      `${bases.map(({ id, status }) => `${id} (${status})`).join('; ')}. Laporan mencetaknya seperti tertulis di SOP; catatannya ada di sheet Dasar Hukum. Setelah diperiksa, ubah kolom Status.`,
  },
};

const scopeWords: { readonly [S in Scope]: string } = {
  spreadsheets: 'membaca dan menulis lembar kerja ini',
  drive: 'menemukan, menamai, dan memindahkan pindaian di Drive',
  'script.container.ui': 'menampilkan menu dan sidebar',
  'script.external_request': 'melihat awal dan akhir berkas baru serta logo laporan',
  'script.scriptapp': 'memasang pemicu waktu pengambil pindaian',
  'script.send_mail': 'mengirim laporan kepada Sekretaris dan pengingat kepada pelaku tahap',
  'userinfo.email': 'mengenali siapa yang bekerja',
};

/** The title of a finding, what is wrong, and the label of its button ('' for none). */
export function describeFinding({ kind, facts, remedy }: Finding) {
  const { title, label, say } = findingWords[kind.id as FindingId] as FindingWords<unknown>;
  return {
    title,
    words: say(facts),
    label: (remedy.by === kind.remedy.by ? label : undefined) ?? leading[remedy.by] ?? '',
  };
}
