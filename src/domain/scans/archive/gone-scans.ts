import { filedRows } from '../../completeness/evidence';
import { rowsServed } from '../../completeness/scanned-rows';
import { settingKey } from '../../office/settings/setting-definitions';
import type { Settings } from '../../office/settings/settings';
import type { ScanRow } from '../../workbook/pindaian';
import { GONE } from '../../workbook/vocabulary/ledger-words';

/** Label of the setting, section Sistem, with the filed scans whose file is gone, as the last night found them. */
export const FILES_GONE = 'Berkas Hilang';
/** Characters of the setting. */
const MOST_NAMED = 1_000;

type Filed = Pick<ScanRow, 'id' | 'row' | 'state' | 'reason'>;

/** Filed scans whose file is known to be gone, unless each of their documents has been scanned again. */
export function goneScans<S extends Filed>(scans: readonly S[]): readonly S[] {
  const filed = filedRows(scans);
  return scans.filter(
    (scan) =>
      scan.state === 'tersimpan' && scan.reason === GONE && !rowsServed(scan).every((id) => filed.has(id)),
  );
}

export function noteGoneScans(
  gone: readonly Filed[],
  { system }: Pick<Settings, 'system'>,
): Readonly<Record<string, string>> {
  const text = gone
    .map(({ id, row }) => `${id} (${row})`)
    .join(', ')
    .slice(0, MOST_NAMED);
  return text === (system.values[FILES_GONE] ?? '') ? {} : { [settingKey('Sistem', FILES_GONE)]: text };
}
