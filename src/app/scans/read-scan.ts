import { authorizeReading } from '../../domain/scans/decisions/authorize-scan';
import { flatten, mapResult, type Result } from '../../domain/refusal/result';
import { allFiles } from '../../domain/scans/intake-state';
import type { ScanRow } from '../../domain/workbook/pindaian';
import type { Deps } from '../deps';
import type { ScanDeps } from './scan-deps';

export interface ScanContent {
  readonly mimeType: string;
  /** The content; '' if it is too large for one call, or cannot be read now. */
  readonly base64: string;
}

/**
 * The content of a scan or of a signed copy. The page draws its pages for whoever decides about it, and reads the QR codes of a signed
 * file in which no paper was recognised; Apps Script can do neither. Drive refuses whoever may not open the file.
 */
export const readScan =
  ({ execution, scans, encodeBase64 }: Pick<ScanDeps, 'execution' | 'scans'> & Pick<Deps, 'encodeBase64'>) =>
  (scanId: string): Result<ScanContent> => {
    const found = flatten(
      execution.readToAct({ pindaian: 'all', salinan: 'all' }, (office, context): Result<ScanRow> =>
        authorizeReading(allFiles(office), context, scanId),
      ),
    );
    return mapResult(found, ({ fileId, size, mimeType }) => {
      const bytes = scans.read([{ fileId, size: size ?? 0 }]).get(fileId);
      return { mimeType, base64: bytes ? encodeBase64(bytes) : '' };
    });
  };
