export const months = [
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
] as const;

/** @example monthNumber('feb')  //=> 2 */
export function monthNumber(name: string): number | undefined {
  const wanted = name.toLowerCase();
  const index = months.findIndex((month) => {
    const whole = month.toLowerCase();
    return whole === wanted || whole.slice(0, 3) === wanted;
  });
  return index === -1 ? undefined : index + 1;
}
