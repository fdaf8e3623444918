const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** The day in the office's time zone. @example longDay('2026-02-06T09:00:00+07:00')  //=> '6 Februari 2026' */
export function longDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year === undefined ? '' : `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** @example longMoment('2026-02-06T09:05:00+07:00')  //=> '6 Februari 2026 pukul 09.05' */
export const longMoment = (iso: string): string =>
  `${longDay(iso)} pukul ${iso.slice(11, 16).replace(':', '.')}`;

export const grouped = (count: number): string => count.toLocaleString('id-ID');
