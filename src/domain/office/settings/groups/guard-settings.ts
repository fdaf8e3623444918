import { isYear } from '../../../calendar/document-year';
import { fold, tidy } from '../../../text/normalise';
import { defineSetting, type SettingValue } from '../setting-definitions';
import { guardPatterns, type GuardPatternName } from '../../../workbook/vocabulary/guard-patterns';

const section = 'Penjagaan';

/** Words of secrecy (UU 14/2008 ps. 17) and of personal data (UU 27/2022; UU 14/2008 ps. 17 huruf h). */
const defaultWords = [
  'rahasia',
  'tertutup',
  'konfidensial',
  'data pribadi',
  'absensi',
  'presensi',
  'SKP',
  'sasaran kinerja pegawai',
  'DUK',
  'daftar urut kepangkatan',
  'rekening koran',
  'nomor rekening',
  'KTP',
  'kartu tanda penduduk',
  'kartu keluarga',
  'NIK',
  'NIP',
  'NPWP',
  'gaji',
  'penggajian',
  'kesehatan',
  'rekam medis',
  'ijazah',
  'hukuman disiplin',
] as const;

const gates = ['ingatkan', 'tahan'] as const;
const parseGate = (text: string) => gates.find((gate) => gate === text.toLowerCase());

const patternNames = guardPatterns.map(({ name }) => name);

/** @example parseGuardWords('Gaji, KTP; gaji')  //=> ['Gaji', 'KTP'] */
export function parseGuardWords(text: string): readonly string[] {
  const words = new Map<string, string>();
  for (const part of partsOf(text)) if (!words.has(fold(part))) words.set(fold(part), part);
  return [...words.values()];
}

/** Undefined unless every name is known; '-' and '' name none. */
export function parseGuardPatterns(text: string): readonly GuardPatternName[] | undefined {
  const wanted = partsOf(text)
    .map(fold)
    .filter((part) => part !== '-');
  const known = patternNames.filter((name) => wanted.includes(fold(name)));
  return known.length === new Set(wanted).size ? known : undefined;
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map(tidy)
    .filter((part) => part !== '');

/** What the guard looks for before a document is announced. */
export const guardSettings = {
  /** Words and phrases, without duplicates. */
  words: defineSetting({
    section,
    label: 'Kata',
    default: defaultWords.join(', '),
    note: 'Kata yang ditanyakan sebelum dokumen diumumkan, pisahkan dengan koma; huruf besar dan kecil sama',
    kind: 'long',
    parse: parseGuardWords,
  }),
  patterns: defineSetting({
    section,
    label: 'Pola',
    default: patternNames.join(', '),
    note: `Nomor dan alamat yang ditanyakan, pisahkan dengan koma. Yang dikenal: ${patternNames.join(', ')}`,
    parse: parseGuardPatterns,
  }),
  /** What step 4 does while entries lack columns of the law's form. */
  incomplete: defineSetting({
    section,
    label: 'DIP yang Belum Lengkap',
    default: 'ingatkan',
    note: 'ingatkan: tahap 4 menyebutkannya; tahan: tahap 4 baru selesai setelah kolom DIP lengkap',
    choices: gates,
    parse: parseGate,
  }),
  /** What step 1 does while documents of the master list are missing. */
  expected: defineSetting({
    section,
    label: 'Daftar Wajib yang Belum Ada',
    default: 'ingatkan',
    note: 'ingatkan: tahap 1 menyebutkannya; tahan: tahap 1 baru selesai setelah setiap dokumen di sheet Daftar Wajib ada atau dinyatakan Nihil',
    choices: gates,
    parse: parseGate,
  }),
  /** null: by the opening of the Kegiatan. */
  expectedYear: defineSetting({
    section,
    label: 'Tahun Daftar Wajib',
    note: 'Empat angka. Kosong: tahun yang sedang berjalan enam bulan sebelum Kegiatan dibuka',
    parse: (text) => (text === '' ? null : isYear(Number(text)) ? Number(text) : undefined),
  }),
};

export type GuardSettings = {
  readonly [K in keyof typeof guardSettings]: SettingValue<(typeof guardSettings)[K]>;
};
