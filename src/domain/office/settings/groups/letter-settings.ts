import { defaultLetterTemplate } from '../letter-number';
import { parseCount } from '../parse-setting';
import { defineSetting } from '../setting-definitions';

const section = 'Surat';

export const letterSettings = {
  template: defineSetting({
    section,
    label: 'Format Nomor',
    default: defaultLetterTemplate,
    note: '{urut} {klasifikasi} {naskah} {wilayah} {subbag} {tahun}',
    required: true,
  }),
  next: defineSetting({
    section,
    label: 'Nomor Urut Berikutnya',
    default: '1',
    note: 'Bertambah sendiri setiap laporan',
    ownToOffice: true,
    parse: parseCount,
  }),
  klasifikasi: defineSetting({ section, label: 'Kode Klasifikasi', default: 'HM.02' }),
  naskah: defineSetting({ section, label: 'Kode Naskah', default: 'LP', note: 'LP = Laporan' }),
  wilayah: defineSetting({ section, label: 'Kode Wilayah', default: '1604', note: 'Kode kabupaten' }),
  subbag: defineSetting({ section, label: 'Digit Sub Bagian', default: '4' }),
};
