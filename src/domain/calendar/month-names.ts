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

/** Other spellings of each month, as people type them: older Indonesian, short and English ones. */
const otherSpellings: readonly string[] = [
  'january',
  'peb pebruari february',
  'mrt march',
  '',
  'may',
  'june',
  'july',
  'ags agt agst agust aug august',
  'sept',
  'oct october',
  'nop nopember',
  'dec december',
];

const numbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((month, index) =>
    [month, month.slice(0, 3), ...(otherSpellings[index] ?? '').split(' ')].map(
      (name) => [name.toLowerCase(), index + 1] as const,
    ),
  ),
);

/** @example monthNumber('feb')  //=> 2, monthNumber('Nopember')  //=> 11 */
export const monthNumber = (name: string): number | undefined =>
  name === '' ? undefined : numbers.get(name.toLowerCase());
