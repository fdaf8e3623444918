import { parseAddress, yesNo } from '../parse-setting';
import { defineSetting, type SettingValue } from '../setting-definitions';
import { isAddress } from '../../../text/address';
import { tidy } from '../../../text/normalise';

const section = 'Publik';

/**
 * A web address that is valid in an IRI, without its fragment. '' gives ''; undefined: the text is no address.
 * @example parseWebAddress('https://ppid.contoh.go.id/dip#')  //=> 'https://ppid.contoh.go.id/dip'
 */
export function parseWebAddress(text: string): string | undefined {
  const address = tidy(text).replace(/#.*$/, '');
  return address === '' ||
    /^https?:\/\/[\w-]+(\.[\w-]+)+(:\d+)?([/?][!$%&'()*+,\-./:;=?@\w~]*)?$/.test(address)
    ? address
    : undefined;
}

/** A whole number of percent; undefined for any other text. @example parsePercent('50')  //=> 50 */
export const parsePercent = (text: string): number | undefined =>
  /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : undefined;

/** @example parsePublicContact('ppid@contoh.go.id')  //=> 'ppid@contoh.go.id' */
export const parsePublicContact = (text: string): string | undefined =>
  text === '' || (isAddress(text) && /^[\w.+@-]+$/.test(text)) ? text : undefined;

/** What is published about the office; '' where it is not set. */
export const publicSettings = {
  /** Web address of the published DIP, the base of the identifiers of the catalogue. */
  address: defineSetting({
    section,
    label: 'Alamat',
    note: 'Alamat web halaman DIP, misalnya https://ppid.contoh.go.id/dip; dipakai katalog DCAT',
    ownToOffice: true,
    parse: parseWebAddress,
  }),
  /** Address of the licence under which the list may be reused. */
  licence: defineSetting({
    section,
    label: 'Lisensi',
    note: 'Alamat web lisensi data, misalnya https://creativecommons.org/licenses/by/4.0/',
    parse: parseWebAddress,
  }),
  /** The office's address for requests, never a person's. */
  contact: defineSetting({
    section,
    label: 'Surel Layanan',
    note: 'Alamat surel layanan informasi kantor; tampil untuk umum',
    kind: 'people',
    ownToOffice: true,
    parse: parsePublicContact,
  }),
  /** The account that deployed the public page; nothing tells it to this project. */
  pageAccount: defineSetting({
    section,
    label: 'Akun Halaman Publik',
    note: 'Satu alamat surel: akun Google yang memasang halaman publik, bukan Akun Kantor',
    ownToOffice: true,
    parse: parseAddress,
  }),
  /** Who establishes the DIP by decree, and the decree's number and date once it is signed; '' before. */
  decreeBy: defineSetting({
    section,
    label: 'Penetap DIP',
    default: 'Pejabat Pengelola Informasi dan Dokumentasi',
    note: 'Pejabat yang menetapkan DIP dengan keputusan',
    parse: (text) => text || undefined,
  }),
  decreeNumber: defineSetting({
    section,
    label: 'Nomor Keputusan DIP',
    note: 'Diisi setelah keputusan ditandatangani; tampil pada DIP, halaman publik, dan katalog',
    ownToOffice: true,
  }),
  decreeDate: defineSetting({
    section,
    label: 'Tanggal Keputusan DIP',
    note: 'Misalnya 6 Februari 2026',
    ownToOffice: true,
  }),
  /** Whether the decided exemptions are announced beside the DIP (announced-exemptions.ts). */
  announceExempted: defineSetting({
    section,
    label: 'Umumkan DIK',
    default: 'tidak',
    note: 'ya: informasi dikecualikan yang ditetapkan dan mempunyai Judul yang Diumumkan ikut tampil di halaman publik, tanpa isinya: judul, dasar, dan masa pengecualian',
    ownToOffice: true,
    ...yesNo,
  }),
  /** Percent of its weight that a monitoring item reaches while none of its evidence can be opened (assumed: half). */
  unlinkedScore: defineSetting({
    section,
    label: 'Nilai Monev Tanpa Tautan',
    default: '50',
    note: 'Persen bobot bagi butir monev yang buktinya ada tetapi tautannya belum tersedia, 0 sampai 100',
    parse: parsePercent,
  }),
  /** Whether scans of active DIP entries are shared with anyone who has the link. */
  shareScans: defineSetting({
    section,
    label: 'Bagikan Pindaian',
    default: 'tidak',
    note: 'ya: pindaian dokumen dalam DIP dapat dibuka siapa saja yang punya tautannya; ditutup lagi bila ditarik atau pindah ke DIK',
    ownToOffice: true,
    ...yesNo,
  }),
};

export type PublicSettings = {
  readonly [K in keyof typeof publicSettings]: SettingValue<(typeof publicSettings)[K]>;
};
