import type { PublicSettings } from '../office/settings/groups/public-settings';

/**
 * The decree by which the DIP was established, as the office entered it; '' without a number.
 * @example 'Keputusan Pejabat Pengelola Informasi dan Dokumentasi Nomor 1 Tahun 2026 tanggal 6 Februari 2026'
 */
export function decreeWords({
  decreeBy,
  decreeNumber,
  decreeDate,
}: Pick<PublicSettings, 'decreeBy' | 'decreeNumber' | 'decreeDate'>): string {
  if (decreeNumber === '') return '';
  return `Keputusan ${decreeBy} Nomor ${decreeNumber}${decreeDate === '' ? '' : ` tanggal ${decreeDate}`}`;
}
