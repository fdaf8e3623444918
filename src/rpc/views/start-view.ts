import type { StartReply } from '../../app/office/view-start';
import { roleLabel } from '../../domain/organisation/role';
import type { StartView } from '../contract/office';
import { describeRefusal } from '../messages';
import { settingsView } from './settings-view';
import type { StartStepId } from '../../domain/start/start-steps';
import { pick } from '../../domain/pick';

/** The texts of each stage of the first run. */
const startWords: { readonly [S in StartStepId]: { readonly title: string; readonly why: string } } = {
  buku: {
    title: 'Lembar kerja',
    why: 'Program membuat sheet yang diperlukannya di lembar kerja ini: Inventaris, DIP, Pengaturan, dan lainnya. Sheet Anda yang sudah ada tidak disentuh.',
  },
  kantor: {
    title: 'Kantor dan kepala surat',
    why: 'Nama dan alamat kantor tercetak sebagai kepala surat laporan. Periksa, ubah bila perlu.',
  },
  'sub-bagian': {
    title: 'Sub Bagian',
    why: 'Setiap Sub Bagian menginventarisasi, memindai, dan berkoordinasi sendiri. Kodenya menjadi awal ID dokumen dan nama folder, jadi pilih yang singkat.',
  },
  peran: {
    title: 'Peran',
    why: 'Siapa mengerjakan apa, dengan alamat surel Google-nya. Satu orang boleh memegang beberapa peran, tetapi SOP mensyaratkan minimal 2 orang, dan yang mengetik sebuah baris tidak memutuskannya (empat mata).',
  },
  orang: {
    title: 'Nama petugas',
    why: 'Nama, NIP, dan jabatan menggantikan alamat surel di sidebar, surel, dan dokumen yang ditandatangani. Yang belum diketahui boleh menyusul; NIP tidak pernah tampil di halaman publik.',
  },
  akun: {
    title: 'Akun Kantor',
    why: 'Arsip, pemicu waktu, dan surel program berjalan atas nama satu akun Google. Siapa pun yang boleh menyunting lembar kerja ini boleh juga menyunting skripnya, dan pemicu menjalankan skrip itu dengan seluruh Drive dan Gmail akun tersebut. Karena itu pakailah akun Google baru yang tidak berisi hal lain, bukan akun seseorang.',
  },
  folder: {
    title: 'Folder dan pemicu waktu',
    why: 'Program membuat folder di Drive Akun Kantor: kotak masuk pindaian setiap Sub Bagian, arsip, dan laporan. Pemicu waktu memeriksa kotak masuk setiap beberapa menit atas namanya.',
  },
  kegiatan: {
    title: 'Kegiatan pertama',
    why: 'Kegiatan adalah satu kali pelaksanaan SOP, misalnya satu semester. Begitu dibuka, tenggat tahap 1 setiap Sub Bagian mulai dihitung.',
  },
};

/** The first run as the page shows it. */
export const startView = (reply: StartReply): StartView => ({
  steps: reply.progress.steps.map(({ step: { id }, isDone }) => ({ id, ...startWords[id], isDone })),
  current: reply.progress.current,
  settings: reply.settings === null ? null : settingsView(reply.settings),
  broken:
    reply.broken === null || reply.broken.columns.length === 0 ? '' : describeRefusal(reply.broken).message,
  missing: reply.missing.map(roleLabel),
  ...pick(reply, 'suggestion', 'isPpid', 'ppids'),
  person: reply.settings?.context.actor ?? '',
});
