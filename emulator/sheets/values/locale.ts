/** The properties of a spreadsheet's locale that formatting and typing use. */
export interface SheetLocale {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  readonly currency: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly datePattern: string;
}

const INDONESIAN: SheetLocale = {
  decimal: ',',
  group: '.',
  dayFirst: true,
  currency: 'Rp',
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  shortMonths: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  shortDays: 'Min Sen Sel Rab Kam Jum Sab'.split(' '),
  datePattern: 'dd/mm/yyyy',
};

const ENGLISH: SheetLocale = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  currency: '$',
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  datePattern: 'm/d/yyyy',
};

/** Indonesian (Google writes `in_ID`) or English, the two imitated locales. */
export const localeOf = (name: unknown): SheetLocale =>
  /^i[dn](_|$)/.test(String(name)) ? INDONESIAN : ENGLISH;

/** Month names that people type, in both languages. */
export const MONTHS_TYPED: readonly (readonly string[])[] = INDONESIAN.months.map((_, at) =>
  [INDONESIAN, ENGLISH].flatMap(({ months, shortMonths }) =>
    [months[at] ?? '', shortMonths[at] ?? ''].map((name) => name.toLowerCase()),
  ),
);
