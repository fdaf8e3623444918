/** A message of a built-in service with `{}` for each filled-in part, and its text for an account set to Indonesian. */
export interface Translation {
  readonly english: string;
  readonly indonesian: string;
  /** Where the Indonesian text was observed; "assumed" where nobody has published it. */
  readonly source: string;
}

/** Posted on 2026-06-21 by the web app of a public script; its English: "You do not have permission to call ...". */
const POSTED =
  'repair record of AIRO Finance (GitHub), "Exception: Anda tidak memiliki izin untuk memanggil DriveApp.getFileById. Izin yang diperlukan: (...)"';
const ASSUMED = 'assumed';

const assumed = (english: string, indonesian: string): Translation => ({
  english,
  indonesian,
  source: ASSUMED,
});
const posted = (english: string, indonesian: string): Translation => ({
  english,
  indonesian,
  source: POSTED,
});

/** Messages of the advanced services are not listed: Google's APIs respond in English to everybody. */
export const indonesian: readonly Translation[] = [
  posted(
    'You do not have permission to call {}. Required permissions: {}',
    'Anda tidak memiliki izin untuk memanggil {}. Izin yang diperlukan: {}',
  ),
  posted(
    'Specified permissions are not sufficient to call {}. Required permissions: {}',
    'Anda tidak memiliki izin untuk memanggil {}. Izin yang diperlukan: {}',
  ),
  assumed(
    'Authorization is required to perform that action.',
    'Diperlukan otorisasi untuk melakukan tindakan itu.',
  ),
  assumed(
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'Maaf, terjadi kesalahan server saat membaca dari penyimpanan. Kode kesalahan PERMISSION_DENIED.',
  ),
  assumed(
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Maaf, terjadi kesalahan server. Harap tunggu sebentar dan coba lagi.',
  ),
  assumed('Service error: {}', 'Kesalahan layanan: {}'),
  assumed(
    'Service {} failed while accessing document with id {}.',
    'Layanan {} gagal saat mengakses dokumen dengan id {}.',
  ),
  assumed(
    'Service {} timed out while accessing document with id {}.',
    'Waktu habis untuk Layanan {} saat mengakses dokumen dengan id {}.',
  ),
  assumed(
    'Service invoked too many times for one day: {}.',
    'Layanan dipanggil terlalu sering dalam satu hari: {}.',
  ),
  assumed(
    'There are too many scripts running simultaneously for this Google user account.',
    'Terlalu banyak skrip yang berjalan bersamaan untuk akun pengguna Google ini.',
  ),
  assumed('Exceeded maximum execution time', 'Melebihi waktu eksekusi maksimum'),
  assumed(
    'Lock timeout: another process was holding the lock for too long.',
    'Waktu tunggu kunci habis: proses lain menahan kunci terlalu lama.',
  ),
  assumed('Script function not found: {}', 'Fungsi skrip tidak ditemukan: {}'),
  assumed('Invalid argument: {}', 'Argumen tidak valid: {}'),
  assumed('Argument too large: {}', 'Argumen terlalu besar: {}'),
  assumed('Invalid email: {}', 'Email tidak valid: {}'),
  assumed('Failed to send email: no recipient', 'Gagal mengirim email: tidak ada penerima'),
  assumed('Limit Exceeded: Email Recipients Per Message.', 'Batas Terlampaui: Penerima Email Per Pesan.'),
  assumed('Limit Exceeded: Email Attachments Per Message.', 'Batas Terlampaui: Lampiran Email Per Pesan.'),
  assumed('Limit Exceeded: Email Body Size.', 'Batas Terlampaui: Ukuran Isi Email.'),
  assumed('Limit Exceeded: Email Total Attachments Size.', 'Batas Terlampaui: Ukuran Total Lampiran Email.'),
  assumed(
    'You do not have permission to access the requested document.',
    'Anda tidak memiliki izin untuk mengakses dokumen yang diminta.',
  ),
  assumed('Range not found', 'Rentang tidak ditemukan'),
  assumed(
    'The number of rows in the data does not match the number of rows in the range. The data has {} but the range has {}.',
    'Jumlah baris dalam data tidak cocok dengan jumlah baris dalam rentang. Data memiliki {} tetapi rentang memiliki {}.',
  ),
  assumed(
    'The number of columns in the data does not match the number of columns in the range. The data has {} but the range has {}.',
    'Jumlah kolom dalam data tidak cocok dengan jumlah kolom dalam rentang. Data memiliki {} tetapi rentang memiliki {}.',
  ),
  assumed(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    'Tidak ada item dengan ID yang diberikan. Mungkin karena Anda belum mengedit item ini atau tidak memiliki izin untuk mengaksesnya.',
  ),
  assumed('Access denied: DriveApp.', 'Akses ditolak: DriveApp.'),
  assumed(
    'Cannot call SpreadsheetApp.getUi() from this context.',
    'Tidak dapat memanggil SpreadsheetApp.getUi() dari konteks ini.',
  ),
  assumed(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'Anda telah melampaui kuota penyimpanan properti. Hapus beberapa properti dan coba lagi.',
  ),
  assumed(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    'Skrip ini memiliki terlalu banyak pemicu. Pemicu harus dihapus dari skrip sebelum yang lain dapat ditambahkan.',
  ),
  assumed('The clock trigger has no schedule.', 'Pemicu waktu tidak memiliki jadwal.'),
  assumed(
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    'Nilai yang Anda teruskan ke everyMinutes tidak valid. Nilai harus salah satu dari 1, 5, 10, 15, atau 30.',
  ),
  assumed('Trigger not found.', 'Pemicu tidak ditemukan.'),
  assumed(
    'Scopes are invalid or not required by the script: {}',
    'Cakupan tidak valid atau tidak diperlukan oleh skrip: {}',
  ),
  assumed('Attribute provided with invalid value: {}', 'Atribut diberikan dengan nilai yang tidak valid: {}'),
  assumed('Limit Exceeded: URLFetch POST Size.', 'Batas Terlampaui: Ukuran POST URLFetch.'),
  assumed('Limit Exceeded: URLFetch Response Size.', 'Batas Terlampaui: Ukuran Respons URLFetch.'),
];
