import { zones } from '../../../calendar/instant';
import { parseAddress, parseZone } from '../parse-setting';
import { defineSetting, UNIT_ORDER } from '../setting-definitions';

const section = 'Kantor';
const accountKinds = ['khusus', 'pribadi'] as const;

export const officeSettings = {
  name: defineSetting({
    section,
    label: 'Nama',
    default: 'Komisi Pemilihan Umum Kabupaten Lahat',
    note: 'Kepala surat laporan',
    required: true,
  }),
  address: defineSetting({
    section,
    label: 'Alamat',
    default: 'Jl. Bhayangkara No 1 Bandar Jaya Lahat',
    note: 'Kepala surat laporan',
  }),
  phone: defineSetting({ section, label: 'Telepon', note: 'Kepala surat; kosong berarti tidak dicetak' }),
  site: defineSetting({ section, label: 'Laman', note: 'Kepala surat; kosong berarti tidak dicetak' }),
  mailbox: defineSetting({
    section,
    label: 'Surel Kantor',
    note: 'Kepala surat; kosong berarti tidak dicetak',
  }),
  city: defineSetting({ section, label: 'Kota', default: 'Lahat', note: 'Tempat penandatanganan' }),
  zone: defineSetting({
    section,
    label: 'Zona Waktu',
    default: 'WIB',
    note: 'WIB, WITA atau WIT',
    choices: Object.keys(zones),
    parse: parseZone,
  }),
  ppidName: defineSetting({ section, label: 'Nama PPID', note: 'Penanda tangan laporan', ownToOffice: true }),
  ppidNip: defineSetting({ section, label: 'NIP PPID', note: 'Ditulis sebagai teks', ownToOffice: true }),
  sekretarisName: defineSetting({
    section,
    label: 'Nama Sekretaris',
    note: 'Penerima laporan',
    ownToOffice: true,
  }),
  account: defineSetting({
    section,
    label: 'Akun Kantor',
    note: 'Satu alamat surel: akun Google pemilik arsip, pemicu waktu, dan surel program. Kosong berarti pemilik pemicu waktu',
    ownToOffice: true,
    parse: parseAddress,
  }),
  accountKind: defineSetting({
    section,
    label: 'Jenis Akun Kantor',
    default: 'khusus',
    choices: accountKinds,
    note: 'khusus: Drive dan Gmail-nya hanya berisi urusan ini; pribadi: akun seseorang, dengan risikonya',
    ownToOffice: true,
    parse: (text) => accountKinds.find((kind) => kind === text.toLowerCase()),
  }),
  /** Read earlier, by readUnits. */
  unitOrder: defineSetting({
    section,
    label: UNIT_ORDER,
    note: 'Kode Sub Bagian menurut urutannya, pisahkan dengan koma; kosong berarti urutan baris',
  }),
};
