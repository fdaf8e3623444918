import { daftarWajib } from './daftar-wajib';
import { inventarisLama, logLama, rekapitulasiLama, tahapanLama } from './former';
import { inventaris } from './inventaris';
import { naskah, salinan } from './naskah';
import { pindaian } from './pindaian';
import { angka, beranda, kegiatan, log, tahapan } from './procedure';
import { dasarHukum, hariLibur, jamKhusus, klasifikasi, monev, orang, pengaturan } from './reference';
import { dik, dip, rekapitulasi } from './registers';
import type { RowOf } from './sheet';

/** Every sheet of the workbook, in the order of its tabs. Set-up, repair, reading and writing all derive from this list. */
export const workbook = {
  beranda,
  inventaris,
  pindaian,
  rekapitulasi,
  dip,
  dik,
  naskah,
  salinan,
  kegiatan,
  tahapan,
  log,
  pengaturan,
  orang,
  hariLibur,
  jamKhusus,
  dasarHukum,
  klasifikasi,
  monev,
  daftarWajib,
  angka,
  logLama,
  inventarisLama,
  rekapitulasiLama,
  tahapanLama,
} as const;

type Workbook = typeof workbook;
export type SheetName = keyof Workbook;
export type SheetRow<S extends SheetName> = RowOf<Workbook[S]>;
export const sheetNames = Object.keys(workbook) as SheetName[];

/** Where the rows of a sheet go that no running Kegiatan needs. */
export const formerSheet = {
  log: 'logLama',
  inventaris: 'inventarisLama',
  rekapitulasi: 'rekapitulasiLama',
  tahapan: 'tahapanLama',
} as const satisfies { readonly [S in SheetName]?: SheetName };
export type KeptSheet = keyof typeof formerSheet;
export const formerSheets: readonly SheetName[] = Object.values(formerSheet);
