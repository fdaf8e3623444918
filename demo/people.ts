/** The people of the sample office. example.com belongs to nobody; the units are the product's initial ones. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  /** Types and scans. */
  readonly staff: string;
  readonly head: string;
  readonly liaison: string;
}

const unit = (code: string, name: string): Unit => {
  const at = `${code.toLowerCase()}@example.com`;
  return { code, name, staff: `staf.${at}`, head: `kasubbag.${at}`, liaison: `penghubung.${at}` };
};

export const units: readonly Unit[] = [
  unit('KUL', 'Keuangan, Umum, dan Logistik'),
  unit('TPH', 'Teknis Penyelenggaraan Pemilu dan Hukum'),
  unit('PDI', 'Perencanaan, Data, dan Informasi'),
  unit('PHS', 'Partisipasi, Hubungan Masyarakat, dan SDM'),
];

export const ppid = 'ppid.lahat@example.com';
export const pelaksana = 'pelaksana.lahat@example.com';
/** Owns workbook, archive and triggers in the demo and in `npm start`; no person works with it. */
export const officeAccount = 'dokumentasi.lahat@example.com';
export const sekretaris = 'sekretaris.lahat@example.com';

interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly nip: string;
  readonly jobTitle: string;
  readonly unit: string;
}

/** Names and NIP are invented: the NIP have the form of real ones and belong to nobody. */
const names: readonly string[] = [
  'Rahmat Hidayat, S.H., M.Si.',
  'Dewi Anggraini, S.Kom.',
  'Bambang Suryanto, S.E., M.M.',
  'Siti Marlina, A.Md.',
  'Hendra Gunawan, S.E.',
  'Yulia Permata, S.A.P.',
  'Andi Saputra, S.H.',
  'Nurhayati, S.H., M.H.',
  'Rizky Ramadhan, S.H.',
  'Fitri Handayani, S.Si.',
  'Agus Salim, S.T.',
  'Melati Kusuma, S.Kom.',
  'Doni Prasetyo, S.I.Kom.',
  'Ratna Sari, S.Sos.',
  'Eko Wahyudi, S.Psi.',
];

/** @example nipOf(0)  //=> '198001012005011001' */
const nipOf = (index: number): string =>
  `19${80 + index}0101${2005 + index}01${1 + (index % 2)}${String(index + 1).padStart(3, '0')}`;

const jobs: readonly Omit<DemoPerson, 'name' | 'nip'>[] = [
  { email: ppid, jobTitle: 'Pejabat Pengelola Informasi dan Dokumentasi', unit: '' },
  { email: pelaksana, jobTitle: 'Pelaksana Layanan Informasi', unit: '' },
  { email: sekretaris, jobTitle: 'Sekretaris KPU Kabupaten Lahat', unit: '' },
  ...units.flatMap(({ code, name, staff, head, liaison }) => [
    { email: staff, jobTitle: 'Pelaksana', unit: code },
    { email: head, jobTitle: `Kepala Sub Bagian ${name}`, unit: code },
    { email: liaison, jobTitle: 'Penata Kelola Pemilu', unit: code },
  ]),
];

export const people: readonly DemoPerson[] = jobs.map((job, index) => ({
  ...job,
  name: names[index] ?? '',
  nip: nipOf(index),
}));

export const peopleAndAccount = [{ email: officeAccount, name: 'Akun Kantor' }, ...people];

/** The name that pages show instead of an address. */
export const nameOf = (email: string): string =>
  people.find((person) => person.email === email)?.name ?? email;

/** The values that the owner types into Pengaturan, beside each Uraian of a Bagian. */
export const settings: readonly (readonly [section: string, label: string, value: string])[] = [
  ['Peran', 'PPID', ppid],
  ['Peran', 'Pelaksana', pelaksana],
  ['Peran', 'Sekretaris', sekretaris],
  ...units.flatMap(({ code, staff, head, liaison }): [string, string, string][] => [
    ['Peran', `Sub Bagian ${code}`, staff],
    ['Peran', `Kepala Sub Bagian ${code}`, head],
    ['Peran', `Tim Penghubung ${code}`, liaison],
  ]),
];
