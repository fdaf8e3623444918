import { shorten } from './shorten';

/**
 * What the Log says of a cell that was typed over and written back.
 * @param kept what counts, if anything does; '' for an empty cell
 * @example typedOver('Status', 'selesai', 'terbuka')  //=> 'Status "selesai" diketik dengan tangan, tetap terbuka'
 */
export const typedOver = (header: string, found: string, kept?: string): string =>
  `${header} "${shorten(found)}" diketik dengan tangan${kept === undefined ? '' : `, tetap ${shorten(kept) || 'kosong'}`}`;
