import { wholeLog } from '../../../domain/log/split-log';
import { restoreEntries } from '../../../domain/registers/entry/restore-entries';
import { ok } from '../../../domain/refusal/result';
import { logOfEntryCells } from '../../reads';
import type { Repair } from './repair';

const log = ['id', ...logOfEntryCells.log] as const;
const reads = {
  log,
  logLama: log,
  dip: ['id'],
  dik: ['id'],
  inventaris: 'all',
  inventarisLama: 'all',
  pindaian: ['row', 'state', 'reason'],
  klasifikasi: 'all',
} as const;

/** Restores the entries whose lines were deleted in the sheets of the registers. */
export const repairEntries: Repair = ({ execution }) =>
  execution.transact(reads, ({ inventaris, inventarisLama, ...office }, context) => {
    const rows = [...inventarisLama, ...inventaris];
    const whole = wholeLog(office.logLama, office.log);
    const { changes, fromRows, lost } = restoreEntries({ ...office, log: whole, rows }, context);
    return ok({
      changes,
      reply: {
        notes: [
          ...fromRows.map(
            (id) =>
              `Log belum memuat isi ${id}, jadi barisnya disusun lagi dari Inventaris. Yang tidak ikut: tanggal Ditambahkan dan Dimutakhirkan, perubahan yang diketik di sheet register, dan hasil uji konsekuensi melalui KPU Provinsi. Periksa barisnya.`,
          ),
          ...lost.map(
            (id) =>
              `Isi ${id} tidak ada di Log maupun di Inventaris, jadi barisnya dikembalikan dengan nomor dan judulnya saja, berstatus ditarik. Isi lengkapnya mungkin masih ada di File > Histori versi; lengkapi barisnya, lalu PPID memulihkannya di tab DIP, Daftar.`,
          ),
        ],
      },
    });
  });
