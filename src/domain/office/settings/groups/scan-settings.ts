import { documentKinds } from '../../../workbook/vocabulary/content';
import { parseCount, parseKinds, yesNo } from '../parse-setting';
import { defineSetting } from '../setting-definitions';

const section = 'Pindaian';
const MEGABYTE = 1024 * 1024;

export const scanSettings = {
  quietMinutes: defineSetting({
    section,
    label: 'Menit Tenang',
    default: '2',
    note: 'Berkas diambil setelah tidak berubah selama ini',
    parse: parseCount,
  }),
  maxBytes: defineSetting({
    section,
    label: 'Ukuran Terbesar',
    default: '100',
    note: 'MB',
    parse: (text) => {
      const count = parseCount(text);
      return count === undefined ? undefined : count * MEGABYTE;
    },
  }),
  kinds: defineSetting({
    section,
    label: 'Jenis Diterima',
    default: documentKinds.join(', '),
    note: 'Menurut isi berkas, bukan namanya',
    parse: parseKinds,
  }),
  takeCustody: defineSetting({
    section,
    label: 'Salinan Milik Kantor',
    default: 'ya',
    note: 'Simpan salinan milik akun kantor bila pindaian milik akun pribadi: ya atau tidak',
    ...yesNo,
  }),
  nameTemplate: defineSetting({
    section,
    label: 'Templat Nama',
    default: '{kode}_{tahun}_{judul}',
    note: '{kode} {tahun} {judul}',
  }),
};
