import { ok } from '../../../domain/refusal/result';
import type { Repair } from './repair';

/** Locks the rows of Pengaturan again, and repeats what Google says when it declines. */
export const repairLock: Repair = ({ provisioner }) => {
  const why = provisioner.lock();
  const words = `Google menolak mengunci: "${why}". Biasanya satu alamat di Peran atau Akun Kantor bukan akun Google: perbaiki alamatnya di Pengaturan, lalu coba lagi. Hanya pemilik lembar kerja atau orang yang sudah boleh mengubah baris terkunci yang dapat memperbaruinya.`;
  return ok({ notes: why === '' ? [] : [words] });
};
