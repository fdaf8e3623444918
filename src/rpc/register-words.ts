import { longDate } from '../domain/calendar/format-date';
import { GONE_REMEDY } from './entry-words';
import { FILE_REMEDY } from './unlisted-words';
import type { ReferenceWarning } from '../domain/reference/reference-warnings';
import type { RegisterWarning } from '../domain/publication/register-warnings';

type Warning = RegisterWarning | ReferenceWarning;
type Say = { readonly [C in Warning['code']]: (fact: FactOf<C>) => string };
/** The members of Warning with this code; Extract finds none if a member has several codes. */
type FactOf<C extends Warning['code'], W = Warning> = W extends { readonly code: string }
  ? C extends W['code']
    ? W
    : never
  : never;

const words: Say = {
  PERIODIC_OLD: ({ day, entry, months }) =>
    `Ada informasi berkala yang belum dimutakhirkan lebih dari ${months} bulan; yang terlama ${entry}, ${longDate(day)}. Buka bagian DIP, pilih "Melewati batas".`,
  DIP_OLD: ({ day, months }) =>
    `DIP terakhir dimutakhirkan ${longDate(day)}, lebih dari ${months} bulan yang lalu. Buka Kegiatan baru untuk memutakhirkannya.`,
  PUBLIC_BEHIND: ({ count }) =>
    `Halaman publik mungkin masih memuat ${count} informasi yang tidak lagi terbuka dalam DIP. Pemicu harian mengeluarkannya; agar segera, PPID atau Pelaksana memilih menu Dokumentasi > Terbitkan DIP.`,
  SCANS_OPEN: ({ scans }) =>
    `Pindaian ${scans} masih terbuka untuk umum, padahal dokumennya tidak lagi diumumkan dan program tidak dapat menutupnya. Kesehatan menyebut berkasnya dan caranya.`,
  FILES_GONE: ({ scans }) =>
    `Berkas pindaian ${scans} tidak ada lagi di foldernya. ${FILE_REMEDY} Kesehatan menyebut nama dan foldernya.`,
  ENTRIES_GONE: ({ ids }) =>
    `Baris register dihapus dari sheet: ${ids}. Yang tidak ada di DIP tidak tampil di halaman publik. ${GONE_REMEDY}`,
  LINKS_BROKEN: ({ count }) =>
    `${count} tautan dalam DIP bermasalah. Buka bagian DIP, pilih "tautan bermasalah".`,
  TWINS: ({ count }) =>
    `${count} nomor register memuat dokumen yang sama. Buka bagian DIP, pilih "ganda", lalu tarik yang keliru.`,
  DECREES_LAPSED: ({ count }) =>
    `${count} dokumen dalam DIK didasarkan pada keputusan yang tidak berlaku lagi. Buka bagian DIP, pilih "Dasar tidak berlaku lagi".`,
  HOLIDAYS_MISSING: ({ year }) =>
    `Hari libur tahun ${year} belum diisi di sheet Hari Libur, jadi tenggat dapat keliru.`,
  BASIS_DOUBTFUL: ({ numbers }) =>
    `${numbers.length} dasar hukum SOP perlu diperiksa di sheet Dasar Hukum: ${numbers.join('; ')}.`,
};

/** A warning shown in the sidebar: what is wrong and how to repair it. */
export const warningWords = (warning: Warning): string =>
  (words[warning.code] as (fact: Warning) => string)(warning);
