import type { Context } from '../../domain/office/context';
import { reportFileName, type Sent } from '../../domain/report/sending';
import type { KegiatanRow } from '../../domain/workbook/procedure';
import type { Deps } from '../deps';

/**
 * The papers of a report whose sending died between being kept and being written down: they lie in Drive under its name.
 * Two calls; none when nothing is in MENGIRIM.
 */
export function findKept(
  { findFile }: Pick<Deps, 'findFile'>,
  kegiatan: readonly KegiatanRow[],
  { settings }: Context,
): Sent {
  const sending = kegiatan.find(({ mailState }) => mailState === 'MENGIRIM');
  const folder = settings.folders['Laporan'] ?? '';
  if (!sending || folder === '') return { report: '', document: '' };
  const name = reportFileName(sending, sending.revision ?? 0);
  return { report: findFile(folder, `${name}.pdf`) ?? '', document: findFile(folder, name) ?? '' };
}
