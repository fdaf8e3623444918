import type { Settings } from '../../office/settings/settings';
import type { ScanRow } from '../../workbook/pindaian';
import { DUPLICATES, ORIGINALS, type ScanMove } from '../scan-move';
import { readersOf } from './exempted-access';

type Cells = Pick<
  ScanRow,
  | 'id'
  | 'state'
  | 'place'
  | 'archivedAt'
  | 'originalName'
  | 'archiveName'
  | 'fileId'
  | 'originalFileId'
  | 'sha256'
>;

/**
 * Moves of what has the content of an archived exempted scan into its limited folder: the original in Asli of which the office has a copy,
 * and duplicates. The ledger does not change: a duplicate that is taken back is moved from where it is.
 */
export function exemptedCopies(scans: readonly Cells[], settings: Settings): readonly ScanMove[] {
  const exempted = scans.filter(
    ({ state, archivedAt, place }) =>
      state === 'tersimpan' && archivedAt !== null && readersOf(place, settings) !== undefined,
  );
  const placeOf = new Map(exempted.map(({ sha256, place }) => [sha256, place]));
  const originals = exempted.flatMap(({ id, originalFileId: fileId, originalName: name, place: to }) =>
    fileId === '' ? [] : [{ ...moveOf(id, ORIGINALS), fileId, name, to }],
  );
  const duplicates = scans.flatMap(({ id, state, fileId, archiveName, originalName, sha256 }) => {
    const to = state === 'duplikat' && sha256 !== '' ? placeOf.get(sha256) : undefined;
    return to === undefined
      ? []
      : [{ ...moveOf(id, DUPLICATES), fileId, name: archiveName || originalName, to }];
  });
  return [...originals, ...duplicates];
}

const moveOf = (scanId: string, from: string) => ({ scanId, from, sha256: '', copy: null });
