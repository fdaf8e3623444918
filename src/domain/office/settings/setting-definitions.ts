import { defaultHours } from '../../calendar/working-week';
import { formatDuration } from '../../calendar/duration';
import { documentKinds } from '../../workbook/vocabulary/content';
import { sop } from '../../sop/sop';
import { defaultLetterTemplate } from './letter-number';
import { mailSettingRows } from './mail-settings';
import { reportSettingRows } from './report-setting-rows';
import { isPerUnit, roleLabel, roleNames } from '../../organisation/role';
import { guardSettingRows } from './guard-settings';
import { publicSettingRows } from './public-settings';
import type { SubBagian } from '../../organisation/sub-bagian';

/**
 * One row of Pengaturan as set-up writes it. `key` is made of section and label, so that rows people add are read alike.
 * The page of settings is made of these too: a note that ends in "a, b atau c" is the closed set of the value.
 */
export interface SettingDefinition {
  readonly section: Section;
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export const sections = [
  'Kantor',
  'Sub Bagian',
  'Peran',
  'Waktu Standar',
  'Pelaksana Tahap',
  'Pemeriksa Tahap',
  'Jam Kerja',
  'Surat',
  'Surel',
  'Laporan',
  'Publik',
  'Penjagaan',
  'Pindaian',
  'Folder',
  'Sistem',
] as const;
export type Section = (typeof sections)[number];

/** @example settingKey('Kantor', 'Nama')  //=> 'Kantor/Nama' */
export const settingKey = (section: Section, label: string): string => `${section}/${label}`;

/** The label under which the order of the Sub Bagian is kept, and the name of one that the office no longer has. */
export const UNIT_ORDER = 'Urutan Sub Bagian';
export const NOT_USED = '-';

export const defaultUnits: readonly SubBagian[] = [
  { code: 'KUL', name: 'Keuangan, Umum, dan Logistik' },
  { code: 'TPH', name: 'Teknis Penyelenggaraan Pemilu dan Hukum' },
  { code: 'PDI', name: 'Perencanaan, Data, dan Informasi' },
  { code: 'PHS', name: 'Partisipasi, Hubungan Masyarakat, dan SDM' },
];

export const weekdayLabels = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const define = (
  section: Section,
  rows: readonly (readonly [label: string, value: string, note?: string])[],
): SettingDefinition[] => rows.map(([label, value, note = '']) => ({ section, label, value, note }));

/** What leaves the office, and what is asked before it does. */
const announcing = [...define('Publik', publicSettingRows), ...define('Penjagaan', guardSettingRows)];

/** The settings an office starts with; `units` decides which roles per Sub Bagian there are. */
export const settingDefinitions = (units: readonly SubBagian[]): readonly SettingDefinition[] => [
  ...define('Kantor', [
    ['Nama', 'Komisi Pemilihan Umum Kabupaten Lahat', 'Kepala surat laporan'],
    ['Alamat', 'Jl. Bhayangkara No 1 Bandar Jaya Lahat', 'Kepala surat laporan'],
    ['Kota', 'Lahat', 'Tempat penandatanganan'],
    ['Zona Waktu', 'WIB', 'WIB, WITA atau WIT'],
    ['Nama PPID', '', 'Penanda tangan laporan'],
    ['NIP PPID', '', 'Ditulis sebagai teks'],
    ['Nama Sekretaris', '', 'Penerima laporan'],
    [
      'Akun Kantor',
      '',
      'Akun Google pemilik folder arsip di Drive; hanya akun ini yang membuat lagi folder yang hilang. Kosong berarti pemilik pemicu waktu',
    ],
    [UNIT_ORDER, '', 'Kode Sub Bagian menurut urutannya, pisahkan dengan koma; kosong berarti urutan baris'],
  ]),
  ...define(
    'Sub Bagian',
    units.map(({ code, name }) => [code, name, 'Kode di kolom Uraian, nama di kolom Nilai'] as const),
  ),
  ...define(
    'Peran',
    rolesOf(units).map((label) => [label, '', 'Alamat surel, pisahkan dengan koma'] as const),
  ),
  ...define(
    'Waktu Standar',
    sop.map((step) => [`Tahap ${step.number}`, formatDuration(step.standard), step.title] as const),
  ),
  ...define(
    'Pelaksana Tahap',
    sop.map((step) => [`Tahap ${step.number}`, step.doer, step.title] as const),
  ),
  ...define(
    'Pemeriksa Tahap',
    sop.map((step) => [`Tahap ${step.number}`, step.checker ?? '-', step.title] as const),
  ),
  ...define(
    'Jam Kerja',
    weekdayLabels.map(
      (day, index) =>
        [
          day,
          defaultHours[index as keyof typeof defaultHours],
          'Contoh: 07.30-12.00, 13.00-16.00 atau libur',
        ] as const,
    ),
  ),
  ...define('Surat', [
    ['Format Nomor', defaultLetterTemplate, '{urut} {klasifikasi} {naskah} {wilayah} {subbag} {tahun}'],
    ['Nomor Urut Berikutnya', '1', 'Bertambah sendiri setiap laporan'],
    ['Kode Klasifikasi', 'HM.02', ''],
    ['Kode Naskah', 'LP', 'LP = Laporan'],
    ['Kode Wilayah', '1604', 'Kode kabupaten'],
    ['Digit Sub Bagian', '4', ''],
  ]),
  ...define('Surel', mailSettingRows),
  ...define('Laporan', reportSettingRows),
  ...announcing,
  ...define('Pindaian', [
    ['Menit Tenang', '2', 'Berkas diambil setelah tidak berubah selama ini'],
    ['Ukuran Terbesar', '100', 'MB'],
    ['Jenis Diterima', documentKinds.join(', '), 'Menurut isi berkas, bukan namanya'],
    [
      'Salinan Milik Kantor',
      'ya',
      'Simpan salinan milik akun kantor bila pindaian milik akun pribadi: ya atau tidak',
    ],
    ['Templat Nama', '{kode}_{tahun}_{judul}', '{kode} {tahun} {judul}'],
  ]),
];

export const rolesOf = (units: readonly SubBagian[]): readonly string[] =>
  roleNames.flatMap((name) =>
    isPerUnit(name)
      ? units.map(({ code }) => roleLabel({ name, unit: code }))
      : [roleLabel({ name, unit: null })],
  );
