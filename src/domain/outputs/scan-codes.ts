/**
 * What the QR code of a row of the inventory holds: the address at which the page for the phone shows the row, or only its
 * ID while the page has no address ('').
 * @example rowCode('KUL-0001', 'https://script.google.com/macros/s/AKfy-x/exec')  //=> 'https://script.google.com/macros/s/AKfy-x/exec?baris=KUL-0001'
 */
export const rowCode = (id: string, phoneAddress: string): string =>
  phoneAddress === '' ? id : `${phoneAddress}?baris=${encodeURIComponent(id)}`;

/** The address at which the page for the phone lists a box; undefined while the page has no address. */
export const boxCode = (place: string, phoneAddress: string): string | undefined =>
  phoneAddress === '' ? undefined : `${phoneAddress}?box=${encodeURIComponent(place)}`;
