import { filedRows } from '../../completeness/evidence';
import { rowsServed } from '../../completeness/scanned-rows';
import { noteText } from '../../office/settings/noted-text';
import type { Settings } from '../../office/settings/settings';
import type { ScanRow } from '../../workbook/pindaian';
import { GONE } from '../../workbook/vocabulary/ledger-words';

/** Label of the setting, section Sistem, with the filed scans whose file is gone, as the last night found them. */
export const FILES_GONE = 'Berkas Hilang';

type Filed = Pick<ScanRow, 'id' | 'row' | 'state' | 'reason'>;

/** Filed scans whose file is known to be gone, unless each of their documents has been scanned again. */
export function goneScans<S extends Filed>(scans: readonly S[]): readonly S[] {
  const filed = filedRows(scans);
  return scans.filter(
    (scan) =>
      scan.state === 'tersimpan' && scan.reason === GONE && !rowsServed(scan).every((id) => filed.has(id)),
  );
}

export const noteGoneScans = (
  gone: readonly Filed[],
  settings: Pick<Settings, 'system'>,
): Readonly<Record<string, string>> =>
  noteText(settings, FILES_GONE, gone.map(({ id, row }) => `${id} (${row})`).join(', '));
