import { createHash } from 'node:crypto';
import type { TableRow } from '../demo/office';
import { findChainFault, type ChainFault } from '../src/domain/log/chain';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The place where the rows of sheet Log, with the head recorded in Pengaturan, are not the chain that was written. */
export function logFault(log: readonly TableRow[], settings: readonly TableRow[]): ChainFault | undefined {
  const valueOf = (label: string): string => settings.find((row) => row['Uraian'] === label)?.['Nilai'] ?? '';
  const entries = log.map((row) => ({
    id: row['No'] ?? '',
    at: row['Waktu'] ?? '',
    actor: row['Pelaku'] ?? '',
    event: row['Peristiwa'] ?? '',
    object: row['Objek'] ?? '',
    detail: row['Rincian'] ?? '',
    cells: row['Isi Baris'] ?? '',
    hash: row['Sidik'] ?? '',
  }));
  const head = { count: Number(valueOf('Jumlah Log')), hash: valueOf('Kepala Log') };
  return findChainFault(entries, head, digest);
}
