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

export const people = [
  { email: ppid, name: 'PPID' },
  { email: pelaksana, name: 'Pelaksana' },
  { email: sekretaris, name: 'Sekretaris' },
  ...units.flatMap(({ code, staff, head, liaison }) => [
    { email: staff, name: `Staf ${code}` },
    { email: head, name: `Kepala Sub Bagian ${code}` },
    { email: liaison, name: `Tim Penghubung ${code}` },
  ]),
];

export const peopleAndAccount = [{ email: officeAccount, name: 'Akun Kantor' }, ...people];

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
  ['Kantor', 'Nama PPID', 'Pejabat PPID (contoh)'],
];
