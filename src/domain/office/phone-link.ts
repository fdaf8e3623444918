/**
 * What the page for the phone shows when it is opened: a row of Inventaris by its ID, or a box by its Lokasi Arsip Fisik and the code of its
 * Sub Bagian. Two Sub Bagian may each have a "Lemari 2".
 */
export type PhonePlace = { readonly row: string } | { readonly box: string; readonly unit: string };

/**
 * The address that opens the page for the phone there, as QR codes of papers contain it; '' while the office has no such page.
 * @example phoneLink('https://script.google.com/macros/s/AKfy/exec', { row: 'KUL-0001' })  //=> 'https://script.google.com/macros/s/AKfy/exec?baris=KUL-0001'
 */
export function phoneLink(phoneAddress: string, place: PhonePlace): string {
  if (phoneAddress === '') return '';
  const parameters = 'row' in place ? { baris: place.row } : { bagian: place.unit, box: place.box };
  const parts = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${phoneAddress}?${parts.join('&')}`;
}

/** What the QR code of a row holds: the address that opens the row, or only its ID while there is no such page. */
export const rowCode = (id: string, phoneAddress: string): string =>
  phoneLink(phoneAddress, { row: id }) || id;
