import { rowsServed } from '../../completeness/scanned-rows';
import type { Changes } from '../../workbook/changes';
import type { Placement } from '../announce';
import { PAPERS } from '../scan-move';

/** The entry of the Log for each paper of a signed copy that is stored, with the hash that proves its content. */
export const cameSigned = (
  { place, row }: Placement,
  scanId: string,
  { sha256 }: { readonly sha256: string },
): Pick<Changes, 'log'> => ({
  log:
    place === PAPERS
      ? rowsServed({ row }).map((token) => ({
          event: 'NASKAH_KEMBALI',
          object: token,
          detail: `${scanId}, SHA-256 ${sha256}`,
        }))
      : [],
});
