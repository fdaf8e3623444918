import type { Context } from '../../domain/office/context';
import { reportFileName, type Sent } from '../../domain/report/sending/sending';
import type { KegiatanRow } from '../../domain/workbook/procedure';
import type { Deps } from '../deps';

/**
 * The files of a report whose sending was interrupted after they were stored and before they were recorded: found in Drive by
 * name. Two calls; none if nothing is in MENGIRIM.
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
