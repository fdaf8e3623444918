import { authorizeScan } from '../../domain/scans/decisions/authorize-scan';
import { PAIRABLE } from '../../domain/scans/decisions/pair-scan';
import { flatten, mapResult, type Result } from '../../domain/refusal/result';
import type { ScanRow } from '../../domain/workbook/pindaian';
import type { Deps } from '../deps';
import type { ScanDeps } from './scan-deps';

export interface SignedFile {
  readonly mimeType: string;
  /** The content; '' if it is too large for one call, or cannot be read now. */
  readonly base64: string;
}

/** A signed file in which no paper was recognised: the page reads the QR codes of its pictures, which Apps Script cannot. */
export const readSigned =
  ({ execution, scans, encodeBase64 }: Pick<ScanDeps, 'execution' | 'scans'> & Pick<Deps, 'encodeBase64'>) =>
  (scanId: string): Result<SignedFile> => {
    const found = flatten(
      execution.readToAct({ salinan: 'all' }, ({ salinan }, context): Result<ScanRow> =>
        authorizeScan(salinan, context, scanId, PAIRABLE),
      ),
    );
    return mapResult(found, ({ fileId, size, mimeType }) => {
      const bytes = scans.read([{ fileId, size: size ?? 0 }]).get(fileId);
      return { mimeType, base64: bytes ? encodeBase64(bytes) : '' };
    });
  };
