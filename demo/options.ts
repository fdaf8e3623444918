import path from 'node:path';
import { readCommandLine } from './command-line';

export interface DemoOptions {
  /** A CSV file of documents; default: the sample office's. */
  readonly inventory: string;
  /** A folder of scans; default: generated for the inventory. */
  readonly scans: string | undefined;
  readonly folder: string;
  /** How many Kegiatan are carried out: 1 or 2. */
  readonly kegiatan: 1 | 2;
  readonly json: boolean;
  /** A mail server that receives the report too. */
  readonly relay: { readonly host: string; readonly port: number } | undefined;
  /** The number of reads, and of writes, of the Sheets API that a person may make in a minute; default: Google's. */
  readonly minuteQuota: number | undefined;
}

/** @throws Error with a message for the person when an option is unknown */
export function readOptions(args: readonly string[], root: string): DemoOptions {
  const values = readCommandLine(
    'npm run demo',
    {
      inventaris: { value: 'BERKAS.csv', says: 'daftar dokumen; bawaan: daftar kantor contoh' },
      pindaian: { value: 'FOLDER', says: 'folder pindaian; bawaan: dibuat untuk daftarnya' },
      'ruang-kerja': { value: 'FOLDER', says: 'tempat kantornya disimpan; bawaan: ruang-kerja/demo' },
      kegiatan: { value: '1|2', says: 'banyaknya Kegiatan yang dijalankan; bawaan: 1' },
      smtp: { value: 'SERVER:PORT', says: 'server surel yang juga menerima laporan' },
      'kuota-menit': { value: 'ANGKA', says: 'kuota Sheets API per orang per menit; bawaan: milik Google' },
      json: { says: 'hasilnya juga sebagai JSON' },
    },
    args,
  );
  return {
    inventory: path.resolve(values.inventaris ?? path.join(root, 'demo', 'data', 'inventaris.csv')),
    scans: values.pindaian === undefined ? undefined : path.resolve(values.pindaian),
    folder: path.resolve(values['ruang-kerja'] ?? path.join(root, 'ruang-kerja', 'demo')),
    kegiatan: readKegiatan(values.kegiatan ?? '1'),
    json: values.json,
    relay: values.smtp === undefined ? undefined : readServer(values.smtp),
    minuteQuota: values['kuota-menit'] === undefined ? undefined : readCount(values['kuota-menit']),
  };
}

function readKegiatan(text: string): 1 | 2 {
  if (text !== '1' && text !== '2') throw new Error(`Jumlah Kegiatan ${text} tidak dikenal; tulis 1 atau 2.`);
  return text === '2' ? 2 : 1;
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Error(`Kuota ${text} tidak terbaca; contoh: --kuota-menit 15`);
  return Number(text);
}

/** @example readServer('localhost:2525')  //=> { host: 'localhost', port: 2525 } */
function readServer(text: string): { readonly host: string; readonly port: number } {
  const [, host = '', port = ''] = /^([\w.-]+):(\d{1,5})$/.exec(text) ?? [];
  if (host === '') throw new Error(`Server surel ${text} tidak terbaca; contoh: --smtp localhost:2525`);
  return { host, port: Number(port) };
}
