import { parseYesNo } from './parse-setting';
import { isAddress } from '../../text/address';
import { tidy } from '../../text/normalise';

/** How what is published names itself to the world (Pengaturan, section Publik); '' where the office has not said. */
export interface PublicSettings {
  /** Where the published DIP lives on the web: the base of the catalogue's identifiers. */
  readonly address: string;
  /** Address of the licence under which the list may be reused. */
  readonly licence: string;
  /** The office's own address for requests, never a person's. */
  readonly contact: string;
  /** Whether scans of entries that stand in the DIP are opened to whoever has the link. */
  readonly shareScans: boolean;
}

/** Rows of Pengaturan, section Publik, as set-up writes them: label, value, note. */
export const publicSettingRows: readonly (readonly [label: string, value: string, note: string])[] = [
  ['Alamat', '', 'Alamat web halaman DIP, misalnya https://ppid.contoh.go.id/dip; dipakai katalog DCAT'],
  ['Lisensi', '', 'Alamat web lisensi data, misalnya https://creativecommons.org/licenses/by/4.0/'],
  ['Surel Layanan', '', 'Alamat surel layanan informasi kantor; tampil untuk umum'],
  [
    'Bagikan Pindaian',
    'tidak',
    'ya: pindaian dokumen dalam DIP dapat dibuka siapa saja yang punya tautannya; ditutup lagi bila ditarik atau pindah ke DIK',
  ],
];

/**
 * A web address that may stand in an IRI, without what a fragment would be added to; '' stays '', undefined is none.
 * @example parseWebAddress('https://ppid.contoh.go.id/dip#')  //=> 'https://ppid.contoh.go.id/dip'
 */
export function parseWebAddress(text: string): string | undefined {
  const address = tidy(text).replace(/#.*$/, '');
  return address === '' ||
    /^https?:\/\/[\w-]+(\.[\w-]+)+(:\d+)?([/?][!$%&'()*+,\-./:;=?@\w~]*)?$/.test(address)
    ? address
    : undefined;
}

/** @example parsePublicContact('ppid@contoh.go.id')  //=> 'ppid@contoh.go.id' */
export const parsePublicContact = (text: string): string | undefined =>
  text === '' || (isAddress(text) && /^[\w.+@-]+$/.test(text)) ? text : undefined;

export const publicSettings = (
  parsed: <T>(label: string, parse: (text: string) => T | undefined) => T,
): PublicSettings => ({
  address: parsed('Alamat', parseWebAddress),
  licence: parsed('Lisensi', parseWebAddress),
  contact: parsed('Surel Layanan', parsePublicContact),
  shareScans: parsed('Bagikan Pindaian', parseYesNo),
});
