import type { Settings } from './settings/settings';

/** What the page for the phone shows when it is opened: a row of Inventaris by its ID, or a box by its Lokasi Arsip Fisik. */
export type PhonePlace = { readonly row: string } | { readonly box: string };

/**
 * The address that opens the page for the phone there, as QR codes of papers contain it; '' while the office has no such page.
 * @example phoneLink(settings, { row: 'KUL-0001' })  //=> 'https://script.google.com/macros/s/AKfy/exec?baris=KUL-0001'
 */
export function phoneLink({ scans }: Pick<Settings, 'scans'>, place: PhonePlace): string {
  if (scans.phoneAddress === '') return '';
  const [name, value] = 'row' in place ? ['baris', place.row] : ['box', place.box];
  return `${scans.phoneAddress}?${name}=${encodeURIComponent(value)}`;
}
