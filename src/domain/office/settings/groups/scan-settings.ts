import { documentKinds } from '../../../workbook/vocabulary/content';
import { parseCount, parseKinds, yesNo } from '../parse-setting';
import { defineSetting } from '../setting-definitions';

const section = 'Pindaian';

/**
 * The address of a deployed web app of Apps Script, without its parameters. '' gives ''; undefined: another address, such as
 * that of the test deployment (/dev), which only editors of the script can open.
 * https://developers.google.com/apps-script/guides/web#deploy_a_script_as_a_web_app
 * @example parsePhoneAddress('https://script.google.com/macros/s/AKfy-x/exec?a=1')  //=> 'https://script.google.com/macros/s/AKfy-x/exec'
 */
export function parsePhoneAddress(text: string): string | undefined {
  const address = text.trim().replace(/[?#].*$/s, '');
  const isWebApp = /^https:\/\/script\.google\.com\/(a\/macros\/[\w.-]+|macros)\/s\/[\w-]+\/exec$/.test(
    address,
  );
  return address === '' || isWebApp ? address : undefined;
}
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
  /** The web address of the page for the phone; '' until it is deployed. The QR codes of papers lead there. */
  phoneAddress: defineSetting({
    section,
    label: 'Alamat Halaman HP',
    note: 'Alamat aplikasi web (…/exec) yang dibuka di HP untuk memindai; cara memasangnya di panduan, bagian Memindai dengan HP',
    ownToOffice: true,
    parse: parsePhoneAddress,
  }),
};
