import { choice, count, longText, machineText, moment, number, text } from './column';
import { defineSheet, type RowOf } from './sheet';

const mailStates = ['MENGIRIM', 'TERKIRIM'] as const;

export const kegiatan = defineSheet({
  sheetId: 1107,
  title: 'Kegiatan',
  guarded: true,
  purpose: 'Setiap pelaksanaan SOP, misalnya Semester II 2026.',
  columns: {
    id: text('ID', { system: true, width: 90 }),
    name: longText('Nama Kegiatan', { system: true }),
    status: choice('Status', ['berjalan', 'selesai'], { system: true }),
    openedAt: moment('Dibuka', { system: true }),
    openedBy: text('Dibuka Oleh', { system: true }),
    closedAt: moment('Ditutup', { system: true }),
    letterNumber: text('Nomor Surat', { system: true }),
    report: text('Laporan', { system: true }),
    mailState: choice('Surel', mailStates, { system: true }),
    mailToken: text('Tanda Surel', { system: true }),
    mailTo: text('Penerima', { system: true }),
    mailAt: moment('Terkirim Pada', { system: true }),
    document: text('Dokumen Laporan', { system: true }),
    revision: count('Revisi'),
    revisionReason: longText('Alasan Revisi', { system: true }),
    reports: longText('Riwayat Laporan', { system: true }),
    figures: machineText('Angka Laporan'),
  },
});

export type KegiatanRow = RowOf<typeof kegiatan>;

const stepStatuses = ['menunggu', 'terbuka', 'selesai'] as const;

export const tahapan = defineSheet({
  sheetId: 1108,
  title: 'Tahapan',
  guarded: true,
  purpose:
    'Tahap SOP per Unit Kerja: waktu standar, tenggat beserta perhitungannya, waktu nyata, dan pelakunya.',
  columns: {
    id: text('ID', { system: true, width: 130 }),
    kegiatan: text('Kegiatan', { system: true, width: 90 }),
    number: count('No'),
    title: longText('Tahap', { system: true }),
    lane: text('Unit Kerja', { system: true, width: 90 }),
    status: choice('Status', stepStatuses, { system: true }),
    openedAt: moment('Dibuka', { system: true }),
    standard: text('Waktu Standar', { system: true }),
    due: moment('Tenggat', { system: true }),
    explanation: longText('Perhitungan Tenggat', { system: true }),
    finishedAt: moment('Selesai', { system: true }),
    actor: text('Diselesaikan Oleh', { system: true }),
    doer: text('Pelaksana', { system: true }),
    checker: text('Pemeriksa', { system: true }),
    checkedBy: text('Diperiksa Oleh', { system: true }),
    checkedAt: moment('Diperiksa Pada', { system: true }),
    nihil: choice('Nihil', ['Nihil'], { system: true, width: 70 }),
    exception: longText('Pengecualian Empat Mata', { system: true }),
    output: longText('Keluaran', { system: true }),
    reminded: text('Pengingat', { system: true }),
    late: text('Keterlambatan', { system: true }),
  },
});

export type StepRow = RowOf<typeof tahapan>;

export const log = defineSheet({
  sheetId: 1109,
  title: 'Log',
  guarded: true,
  purpose:
    'Catatan peristiwa, hanya bertambah. Setiap baris memuat kode verifikasi (hash) baris sebelumnya: perubahan di kemudian hari terlihat.',
  columns: {
    id: text('No', { system: true, width: 70 }),
    at: text('Waktu', { system: true, width: 190 }),
    actor: text('Pelaku', { system: true }),
    event: text('Peristiwa', { system: true }),
    object: text('Objek', { system: true }),
    detail: longText('Rincian', { system: true }),
    cells: machineText('Isi Baris'),
    hash: text('Sidik', { system: true }),
  },
});

export type LogRow = RowOf<typeof log>;

/** The state of a lane; Terlambat repeats in words what the color of its cell shows. */
const laneStates = ['Berjalan', 'Terlambat', 'Menunggu', 'Selesai'] as const;
export type LaneState = (typeof laneStates)[number];

const wide = { system: true, width: 90 };

export const beranda = defineSheet({
  sheetId: 1101,
  title: 'Beranda',
  guarded: true,
  purpose:
    'Keadaan Kegiatan yang berjalan, satu baris satu Unit Kerja. Angka dokumen dihitung setiap tahap selesai, setiap malam, dan lewat Periksa baris; sidebar selalu menghitung sekarang.',
  columns: {
    id: text('Unit Kerja', { system: true, width: 90 }),
    name: longText('Sub Bagian', { system: true }),
    step: longText('Tahap Sekarang', { system: true }),
    due: moment('Tenggat', { system: true }),
    turn: text('Giliran', { system: true, width: 180 }),
    done: count('Tahap Selesai'),
    total: count('Jumlah Tahap'),
    state: choice('Keadaan', laneStates, { system: true, width: 100 }),
    open: count('Tahap Berjalan', wide),
    waiting: count('Tahap Menunggu', wide),
    documents: count('Dokumen', wide),
    flagged: count('Bermasalah', wide),
    missing: count('Belum Ada Bukti', wide),
    undecided: count('Belum Diputuskan', wide),
    returned: count('Dikembalikan', wide),
    thin: count('Belum Lengkap untuk DIP', wide),
    score: number('Kelengkapan DIP (%)', wide),
  },
});

export type BerandaRow = RowOf<typeof beranda>;

const hours = { ...wide, width: 110, pattern: '0.0' };

export const angka = defineSheet({
  sheetId: 1115,
  title: 'Angka',
  guarded: true,
  purpose:
    'Angka di balik grafik Beranda: kemajuan dan waktu setiap tahap, dan jumlah dokumen per kategori. Diisi otomatis.',
  columns: {
    id: text('No', { system: true, width: 50 }),
    step: text('Tahap', { system: true, width: 90 }),
    done: count('Selesai', wide),
    open: count('Berjalan', wide),
    waiting: count('Menunggu', wide),
    standard: text('Waktu Standar', { system: true, width: 90 }),
    available: number('Waktu Standar sampai Tenggat (jam kerja)', hours),
    actual: number('Waktu Nyata (jam kerja)', hours),
    category: text('Kategori', { system: true, width: 110 }),
    documents: number('Jumlah Dokumen', { system: true }),
  },
});

export type AngkaRow = RowOf<typeof angka>;
