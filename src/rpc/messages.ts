import { names } from './finding-entry';
import { STEPS_REMEDY } from './step-words';
import { GONE_REMEDY } from './entry-words';
import { longDate } from '../domain/calendar/format-date';
import { workbook } from '../domain/workbook';
import { roleLabel } from '../domain/organisation/role';
import { OFFICE_LANE } from '../domain/sop/step';
import { clipped } from '../domain/text/one-line';
import type { InputProblem, Refusal, SettingFault, StepRef } from '../domain/refusal/refusal';
import type { Blocker } from '../domain/refusal/blocker';
import { copyWords } from './copy-words';
import { guardDetail, guardWords } from './guard-words';
import { ownScanWords, quarantineAdvice } from './scan-words';

/** What a person reads when a command is refused: what, why, and how to continue. */
export interface Words {
  readonly message: string;
  readonly details: readonly string[];
  /** Keys of the fields that are wrong or missing, so that the page marks each. */
  readonly fields?: readonly string[];
}

type Say<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (fact: Extract<T, { code: C }>) => string;
};

const stepName = ({ number, lane }: StepRef): string =>
  lane === OFFICE_LANE ? `Tahap ${number}` : `Tahap ${number} (${lane})`;
const titled = (title: string, id: string): string =>
  title.trim() === '' ? `Baris ${id}` : `${id} "${title}"`;
const list = (items: readonly string[], none: string): string =>
  items.length === 0 ? none : [...new Set(items)].join(', ');

/** @example 'Tahun berisi "dua ribu" yang tidak terbaca; Kategori masih kosong' */
const incomplete = ({
  missing,
  unreadable = [],
}: Pick<Extract<Blocker, { code: 'ROW_INCOMPLETE' }>, 'missing' | 'unreadable'>): string =>
  [
    ...unreadable.map(({ header, found }) => `${header} berisi "${found}" yang tidak terbaca`),
    ...(missing.length > 0 ? [`${missing.join(', ')} masih kosong`] : []),
  ].join('; ');

const blockerWords: Say<Blocker> = {
  NO_ROWS: () => 'Inventaris masih kosong: isi barisnya, atau nyatakan Nihil.',
  CARRIED_UNANSWERED: ({ count }) =>
    `${count} dokumen dari Kegiatan lalu belum dijawab: di Inventaris, nyatakan tetap, berubah, habis masa, atau tidak ada lagi.`,
  ROWS_GONE: ({ unit }) =>
    `Semua baris ${unit} sudah tidak ada di sheet Inventaris. Kembalikan dari sidebar, bagian Inventaris, atau nyatakan Nihil.`,
  ROW_GONE: ({ rowId, title }) =>
    `${titled(title, rowId)}: tidak ada lagi di sheet Inventaris. Sub Bagian atau PPID menekan Kembalikan di sidebar, bagian Inventaris, atau Memang dihapus dengan alasannya.`,
  NIHIL_WITH_ROWS: ({ count }) =>
    `Nihil tidak dapat dinyatakan karena ada ${count} baris: hapus atau tunda baris itu lebih dahulu.`,
  ROW_INCOMPLETE: (row) => `${titled(row.title, row.rowId)}: ${incomplete(row)}.`,
  ROW_GUESSED: ({ rowId, title, guessed }) =>
    `${titled(title, rowId)}: ${guessed.join(', ')} masih tebakan. Pastikan atau ubah di Inventaris, saringan "Perlu dipastikan".`,
  DIP_INCOMPLETE: ({ rowId, title, missing }) =>
    `${titled(title, rowId)}: ${missing.join('; ')} belum diisi untuk DIP. Lengkapi di Inventaris, saringan "Belum lengkap untuk DIP".`,
  ENTRY_GONE: ({ number, title }) =>
    `${titled(title, number)}: baris register ini dihapus dari sheet. ${GONE_REMEDY}`,
  SCAN_MISSING: ({ rowId, title }) =>
    `${titled(title, rowId)}: belum ada hasil pindai, tautan, atau alasan tidak dipindai.`,
  ROW_OUTDATED: ({ rowId, title, was }) =>
    `${titled(title, rowId)}: isinya berubah di sheet sesudah diputuskan; putuskan lagi, atau kembalikan isinya (${was}).`,
  ROW_UNDECIDED: ({ rowId, title }) => `${titled(title, rowId)}: belum diputuskan Tim Penghubung.`,
  ROW_RETURNED: ({ rowId, title, by, reason }) =>
    `${titled(title, rowId)}: dikembalikan${by === '' ? '' : ` oleh ${by}`}${reason === '' ? '' : ` (${reason})`} dan belum diperbaiki. Sub Bagian memperbaiki, mengajukan lagi, atau menundanya; Tim Penghubung atau PPID dapat menundanya di Koordinasi, saringan "Dikembalikan".`,
  SCAN_NOT_ARCHIVED: ({ scanId, name }) => `${scanId} ${name}: belum dipindahkan ke folder Arsip.`,
  SCAN_GONE: ({ scanId, rows }) =>
    `${scanId} untuk ${rows}: barisnya dihapus dari sheet Pindaian. PPID atau Pelaksana memilih Kembalikan di Kesehatan; bila berkasnya tidak ditemukan, unggah lagi di bagian Pindaian.`,
  SCAN_ALTERED: ({ scanId, name }) =>
    `${scanId} ${name}: isi berkas berbeda dari saat diterima; periksa berkasnya.`,
  PRINTED_PLACE_MISSING: ({ rowId, title }) => `${titled(title, rowId)}: Lokasi Arsip Fisik belum dicatat.`,
  EXPECTED_MISSING: ({ itemId, title, periods }) =>
    `${titled(title, itemId)} (${periods}): belum ada. Tambahkan dokumennya, atau nyatakan Nihil dengan alasan di Daftar Wajib.`,
  TOO_FEW_PEOPLE: ({ found, needed }) =>
    `Peserta baru ${found} orang; SOP mensyaratkan minimal ${needed} orang.`,
  NO_RECIPIENT: () => 'Alamat surel Sekretaris belum diisi di Pengaturan, bagian Peran.',
};

/** @example describeBlocker({ code: 'TOO_FEW_PEOPLE', found: 1, needed: 2 }) */
export const describeBlocker = (blocker: Blocker): string =>
  (blockerWords[blocker.code] as (fact: Blocker) => string)(blocker);

const refusalWords: Say<Refusal> = {
  NO_KEGIATAN: () => 'Belum ada Kegiatan yang berjalan. PPID membukanya lebih dahulu.',
  STEPS_GONE: ({ ids }) =>
    `Baris ${names(ids)} dihapus dari sheet Tahapan atau Kegiatan. Belum ada yang tersimpan. ${STEPS_REMEDY}`,
  KEGIATAN_RUNNING: ({ name }) =>
    `Kegiatan "${name}" masih berjalan. Selesaikan dahulu sebelum membuka yang baru.`,
  STEP_UNKNOWN: ({ step }) => `${stepName(step)} tidak ada dalam Kegiatan ini.`,
  STEP_NOT_OPEN: ({ step, waitsFor }) =>
    `${stepName(step)} belum dibuka: menunggu ${list(waitsFor.map(stepName), 'tahap sebelumnya')}. Prosedur wajib dilaksanakan sesuai alur.`,
  STEP_DONE: ({ step, by }) =>
    `${stepName(step)} sudah diselesaikan oleh ${by || 'petugas lain'}; tidak dapat dilakukan dua kali.`,
  WRONG_ACTOR: ({ actor, expected, people }) =>
    `${actor || 'Anda'} tidak berwenang: ini dikerjakan oleh ${list(expected.map(roleLabel), '')} (${list(people, 'petugas belum ditetapkan pada Pengaturan, bagian Peran')}).`,
  BLOCKED: ({ step, blockers }) =>
    `${step === 'buka' ? 'Kegiatan baru belum dapat dibuka' : `${stepName(step)} belum dapat diselesaikan`}: ${blockers.length} hal masih kurang.`,
  GUARD_QUESTIONS: (declined) => guardWords(declined, stepName),
  FOUR_EYES: ({ rowId, title, typedBy, releasers }) =>
    releasers
      ? ownScanWords(titled(title, rowId), typedBy, releasers)
      : typedBy === ''
        ? `${titled(title, rowId)} kemungkinan Anda sendiri yang mengisinya; keputusan harus diambil petugas lain (prinsip empat mata). PPID dapat mencatat pengecualian.`
        : `${titled(title, rowId)} diketik oleh ${typedBy}, jadi orang lain yang memutuskan (empat mata). PPID dapat mencatat pengecualian.`,
  TYPIST_UNKNOWN: ({ rowId, title }) =>
    `${titled(title, rowId)} diketik langsung di sheet dan pengisinya tidak diketahui. Nyatakan bahwa bukan Anda yang mengetiknya, lalu putuskan lagi; bila Anda yang mengetik, orang lain yang memutuskan (empat mata).`,
  CELL_CHANGED: ({ rowId, header, found }) =>
    `${header} baris ${rowId} baru saja diubah rekan lain menjadi "${found}". Tidak ada yang tersimpan; bandingkan isinya, lalu simpan lagi bila perlu.`,
  ROW_DECIDED: ({ rowId, title, decision, by }) =>
    `${titled(title, rowId)} sudah diputuskan "${decision}" oleh ${by || 'rekan lain'}. Bila tetap perlu diubah, putuskan lagi pada barisnya.`,
  NO_ACCESS: () =>
    'Anda belum mendapat akses ubah ke lembar kerja ini. Minta pemiliknya membagikan lembar kerja dengan Anda sebagai editor.',
  NO_ROW_CHOSEN: () =>
    'Belum ada baris Inventaris yang terpilih. Klik satu sel pada baris dokumen di sheet Inventaris, lalu coba lagi.',
  PAPER_UNKNOWN: ({ token }) =>
    `Tidak ada naskah dengan kode ${token} pada kantor ini. Muat ulang daftar di Keluaran, bagian Naskah bertanda tangan, lalu pilih naskahnya.`,
  ROW_UNKNOWN: ({ rowId }) =>
    `Baris ${rowId} tidak ada di Sub Bagian ini pada Kegiatan yang berjalan. Muat ulang lalu coba lagi.`,
  EXPECTED_UNKNOWN: ({ itemId }) =>
    `Butir ${itemId} tidak ada lagi di sheet Daftar Wajib. Muat ulang lalu coba lagi.`,
  ROW_INCOMPLETE: (row) => `${titled(row.title, row.rowId)} belum lengkap: ${incomplete(row)}.`,
  ROW_GUESSED: ({ rowId, title, guessed }) =>
    `${titled(title, rowId)}: ${guessed.join(', ')} masih tebakan. Sub Bagian memastikan atau mengubahnya lebih dahulu; atau kembalikan baris ini.`,
  ROW_UNANSWERED: ({ rowId, title }) =>
    `${titled(title, rowId)} dari Kegiatan lalu dan belum dijawab. Sub Bagian lebih dahulu menyatakan tetap, berubah, habis masa, atau tidak ada lagi di Inventaris.`,
  ROW_ENDING: ({ rowId, title }) =>
    `${titled(title, rowId)} dinyatakan berakhir oleh Sub Bagian: terima supaya keluar dari daftar, atau kembalikan dengan alasan.`,
  DECREE_NEEDED: ({ rowId, title, basis }) =>
    `${titled(title, rowId)} dikecualikan, tetapi ${basis === '' ? 'belum menyebut keputusan KPU' : `"${basis}" tidak berlaku menurut sheet Dasar Hukum`}. Isi Dasar Pengecualian, atau usulkan dikecualikan.`,
  REASON_NEEDED: ({ field }) => `${field} wajib diisi.`,
  SCAN_UNKNOWN: ({ scanId }) => `Pindaian ${scanId} tidak ada di buku berkas. Muat ulang lalu coba lagi.`,
  SCAN_NOT_WAITING: ({ name, state }) =>
    `Pindaian "${name}" sudah ${state || 'ditangani'}; tidak menunggu keputusan lagi.`,
  FILE_REFUSED: ({ name, reason, content, door }) =>
    `Berkas "${name}" tidak dapat diterima: ${quarantineAdvice(reason, content, door)}`,
  MAIL_UNCERTAIN: ({ to }) =>
    `Laporan mungkin sudah terkirim kepada ${to}. Periksa kotak keluar, lalu pilih "sudah terkirim" atau "kirim ulang".`,
  MAIL_QUOTA: ({ needed, left }) =>
    `Kuota surel Google hari ini tinggal ${left} penerima, sedangkan laporan ini perlu ${needed}. Belum ada yang dikirim dan tidak ada yang berubah; laporan menunggu sampai besok.`,
  ADDRESS_WRONG: ({ setting, addresses }) =>
    `Alamat surel ${list(addresses, '')} di Pengaturan (${setting}) tidak dapat dipakai. Perbaiki dahulu; belum ada yang dikirim.`,
  TOO_MANY_RECIPIENTS: ({ count, most }) =>
    `Penerima dan tembusan berjumlah ${count} orang; Google menerima paling banyak ${most} untuk satu surel. Kurangi tembusan di Pengaturan.`,
  NO_REPORT: () => 'Belum ada laporan yang terkirim, jadi belum ada yang direvisi.',
  REPORT_OVERTAKEN: ({ name }) =>
    `Kegiatan "${name}" sudah dibuka dan barisnya sudah berubah, jadi laporan yang lama tidak dapat dibuat ulang dengan angka yang sama. Muat perbaikannya dalam laporan Kegiatan itu.`,
  ENTRY_UNKNOWN: ({ number }) => `Nomor ${number} tidak ada di DIP maupun DIK. Muat ulang lalu coba lagi.`,
  ROWS_REGISTERED: ({ rows }) =>
    `Masih tercatat di DIP atau DIK: ${list(
      rows.map(({ rowId, entry }) => `${rowId} (${entry})`),
      '',
    )}. Kembalikan barisnya; Sub Bagian menyatakan dokumennya tidak ada lagi saat menjawab kelanjutannya di Inventaris. Yang harus keluar sekarang ditarik PPID lebih dahulu di tab DIP, Daftar, dengan alasan.`,
  ENTRY_WITHDRAWN: ({ number }) => `${number} sudah ditarik. Muat ulang untuk melihat alasannya.`,
  ENTRY_STANDS: ({ number }) => `${number} masih berlaku, jadi tidak ada yang perlu dipulihkan.`,
  ENTRY_EXCLUDED: ({ number }) =>
    `${number} berkategori dikecualikan, jadi tidak dapat dipulihkan di DIP. Perbaiki kategorinya lebih dahulu.`,
  STILL_EXEMPT: ({ number, until, isProposed }) =>
    isProposed
      ? `${number} masih diusulkan: keputusannya ada pada KPU, setelah uji konsekuensi melalui KPU Provinsi. Bila usulannya ditolak, ubah keputusan barisnya di Koordinasi.`
      : `${number} masih dikecualikan${until === null ? ' dan akhirnya belum dicatat' : ` sampai ${longDate(until)}`}. Informasi dibuka setelah masa itu berakhir, atau setelah keputusan yang menjadi dasarnya tidak berlaku lagi.`,
  ENTRY_TWIN: ({ number, twin }) =>
    `${number} tidak dapat dipulihkan karena dokumen yang sama sudah berlaku sebagai ${twin}. Tarik ${twin} lebih dahulu bila ${number} yang benar.`,
  SETTING_CHANGED: ({ label, found }) =>
    `${label} baru saja diubah rekan lain menjadi "${found}". Tidak ada yang tersimpan; nilai barunya ditampilkan di bawah isian Anda. Simpan lagi bila isian Anda yang berlaku.`,
  SETTINGS_WRONG: ({ faults }) =>
    faults.length === 1
      ? `${faults.map(describeFault).join('')} Tidak ada yang tersimpan.`
      : `${faults.length} isian perlu diperbaiki. Tidak ada yang tersimpan.`,
  ROLES_LACKING: ({ faults }) =>
    `Langkah ini belum selesai: isi alamat surel ${list(
      faults.map(({ label }) => label),
      '',
    )}. Yang sudah Anda isi tersimpan.`,
  UNIT_TWICE: ({ unit, name, twin, twinName }) =>
    `Kode ${unit} untuk "${name}" sudah dipakai ${twin} ("${twinName}"). Tidak ada yang tersimpan; beri kode lain.`,
  UNIT_NAMESAKE: ({ unit, name, twin }) =>
    `Nama "${name}" untuk Sub Bagian ${unit} sudah dipakai ${twin}. Tidak ada yang tersimpan; beri nama lain.`,
  UNIT_RUNNING: ({ unit, kegiatan }) =>
    `Sub Bagian ${unit} sedang ikut dalam Kegiatan "${kegiatan}", jadi belum dapat dilepas. Lakukan setelah Kegiatan itu ditutup.`,
  NOT_OURS: ({ section, label }) =>
    `Di sheet Pengaturan, bagian ${section}, baris ${label} menunjuk berkas atau folder di Drive yang bukan milik kantor ini. Tidak ada yang diubah. Tanyakan siapa yang mengubah baris itu, lalu buka Kesehatan dari menu Dokumentasi.`,
  FOLDER_UNSEEN: ({ section, label }) =>
    `Folder ${label} tidak terlihat di Drive dari akun Anda. Tidak ada yang diubah. Minta PPID membuka Kesehatan dan membagikan folder "Dokumentasi Informasi Publik" kepada Anda. Bila folder itu terhapus, atau baris ${label} di sheet Pengaturan, bagian ${section}, berubah, Kesehatan memperbaikinya.`,
  FOLDERS_NOT_VISIBLE: ({ account }) =>
    `Folder Drive "Dokumentasi Informasi Publik" tidak terlihat dari akun Anda, jadi tidak ada folder yang dibuat. Minta ${account} membagikannya kepada Anda sebagai Editor. Bila foldernya memang sudah dihapus, ${account} yang menjalankan menu Dokumentasi > Siapkan / perbaiki.`,
  PUBLICATION_NOT_VISIBLE: ({ account }) =>
    `Berkas publikasi tidak terlihat dari akun Anda, jadi tidak ada yang diterbitkan. Minta ${account} membuka Kesehatan lalu memilih Bagikan atau Batasi. Bila berkasnya memang sudah dihapus, ${account} yang menerbitkan lagi.`,
  STILL_IN_SHEET: ({ sheet }) =>
    `Teks itu masih ada di sheet ${workbook[sheet].title}. Tidak ada yang dihapus: keluarkan dahulu dari sheet itu, lalu hapus dari Log.`,
  OFFICE_ACCOUNT_ONLY: ({ account }) =>
    `Folder dan pemicu waktu dibuat oleh Akun Kantor, ${account}. Belum ada yang dibuat. Bagikan lembar kerja ini kepada akun itu sebagai Editor, masuk sebagai akun itu di profil Chrome tersendiri, lalu lanjutkan dari menu Dokumentasi.`,
  ARCHIVE_NOT_SHARED: ({ owner }) =>
    `Pemicu belum dipindahkan: folder "Dokumentasi Informasi Publik" belum terlihat dari akun ini. Minta ${owner} membuka Kesehatan dan memilih Bagikan, tunggu beberapa menit, lalu coba lagi.`,
  ACCOUNT_OF_PERSON: ({ account, roles }) =>
    `${account} adalah akun seseorang: perannya ${roles.slice(0, 3).join(', ')}${roles.length > 3 ? ', dan lainnya' : ''}. Tidak ada yang tersimpan. Isi akun khusus kantor, atau pilih jenis "pribadi" bila kantor belum punya akun sendiri.`,
  ...copyWords,
  FINDING_GONE: () => 'Temuan itu sudah tidak ada, atau belum dapat diperbaiki dari sini. Periksa lagi.',
  NOTHING_TO_DO: () => 'Tidak ada yang perlu dilakukan.',
  BAD_INPUT: ({ field, problem }) => `${field} ${problemWords[problem]}.`,
  DATE_IMPOSSIBLE: ({ field, found }) =>
    `${field} "${found}" adalah tanggal yang tidak ada. Perbaiki tanggalnya, atau tulis bulan dan tahunnya saja; belum ada yang tersimpan.`,
  SAME_DOCUMENT: ({ rowId, title }) =>
    `Dokumen "${title}" dengan tahun yang sama sudah ada di baris ${rowId}. Belum ada yang ditambahkan: bedakan judul atau tahunnya, atau simpan sekali lagi bila memang dokumen lain.`,
  BUSY: () => 'Rekan lain sedang menyimpan. Data Anda aman; silakan coba lagi dalam beberapa detik.',
  ROWS_MOVED: () =>
    'Sheet sedang diurutkan atau diubah rekan lain. Tidak ada yang tersimpan; coba lagi sebentar.',
  SHEET_BROKEN: ({ sheet, columns }) =>
    columns.length === 0
      ? 'Lembar kerja belum siap. Jalankan menu Dokumentasi > Siapkan.'
      : `Kolom ${columns.join(', ')} di sheet ${sheet} tidak ditemukan. Jalankan menu Dokumentasi > Siapkan untuk memperbaikinya.`,
};

const problemWords: { readonly [P in InputProblem]: string } = {
  EMPTY: 'masih kosong',
  UNKNOWN: 'tidak dikenal',
  NOT_IN_SETTINGS: 'tidak ada di Pengaturan',
  CHANGED_IN_SETTINGS_PAGE: 'diubah di halaman Pengaturan',
  NO_ARTICLE: 'harus menyebut Pasal 17 huruf a sampai j UU 14/2008, atau undang-undang lain dengan nomornya',
  UNIT_CODE: 'harus 2 sampai 6 huruf besar atau angka',
  NO_UNIT_LEFT: 'tidak boleh habis: kantor memerlukan paling sedikit satu',
  FINISHED_BY_REPORT: 'selesai dengan sendirinya begitu laporannya dikirim',
  NO_FOLDER: 'belum ada. Jalankan menu Dokumentasi > Siapkan / perbaiki',
  TOO_SHORT: 'terlalu pendek: tulis paling sedikit 4 huruf atau angka, supaya yang lain tidak ikut terhapus',
  NO_BOXES: 'belum dapat dibuat: belum ada dokumen yang Lokasi Arsip Fisik-nya dicatat di sheet Inventaris',
};

/** @example 'Nama masih kosong.' */
const describeFault = ({ label, found, note }: SettingFault): string =>
  found === ''
    ? `${label} masih kosong.`
    : `${label}: "${found}" tidak dapat dibaca${note === '' ? '' : `; yang diharapkan: ${note}`}.`;

const MAX_DETAILS = 50;

export function describeRefusal(refused: Refusal): Words {
  const refusal = quotable(refused);
  const message = (refusalWords[refusal.code] as (fact: Refusal) => string)(refusal);
  return { message, details: detailsOf(refusal).slice(0, MAX_DETAILS), ...wrongFields(refusal) };
}

/** The maximum length of a fact quoted in a message: a title may fill its cell, 50,000 characters. */
const MAX_QUOTED = 500;

/** The same facts, each text clipped for a message. */
function quotable<T>(fact: T): T {
  if (typeof fact === 'string') return clipped(fact, MAX_QUOTED) as T;
  if (Array.isArray(fact)) return fact.map(quotable) as T;
  if (typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, quotable(value)])) as T;
}

function detailsOf(refusal: Refusal): readonly string[] {
  if (refusal.code === 'BLOCKED') return refusal.blockers.map(describeBlocker);
  if (refusal.code === 'GUARD_QUESTIONS') return refusal.questions.map(guardDetail);
  if (refusal.code === 'SETTINGS_WRONG' && refusal.faults.length > 1)
    return refusal.faults.map(describeFault);
  return [];
}

const wrongFields = (refusal: Refusal): Pick<Words, 'fields'> =>
  'faults' in refusal ? { fields: [...new Set(refusal.faults.map(({ key }) => key))] } : {};
