import { restoreLines } from '../../../domain/procedure/restore-steps';
import { ok } from '../../../domain/refusal/result';
import { procedure } from '../../reads';
import type { Repair } from './repair';

const reads = { ...procedure, log: ['event', 'object', 'cells', 'at', 'actor', 'detail'] } as const;

/** Restores the lines of Kegiatan and Tahapan that were deleted in their sheets, and what was typed over. */
export const repairSteps: Repair = ({ execution }) =>
  execution.transact(reads, (office, context) => {
    const { changes, kegiatan } = restoreLines(office, context);
    const notes = kegiatan.map(
      (id) =>
        `Baris ${id} di sheet Kegiatan ditulis lagi dari Log. Yang tidak ada di Log: alamat laporan, riwayat revisi, dan angka laporannya; lihat File > Histori versi bila diperlukan.`,
    );
    return ok({ changes, reply: { notes } });
  });
