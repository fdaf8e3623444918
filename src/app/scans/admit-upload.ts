import { refuseWithout } from '../../domain/office/permissions';
import type { Context } from '../../domain/office/context';
import { err, flatten, ok, type Result } from '../../domain/refusal/result';
import type { Content } from '../../domain/workbook/vocabulary/content';
import { checkScannable, type Scannable } from '../../domain/scans/quarantine';
import { sameContent, sameFile, type SameFile } from '../../domain/scans/same-content';
import { inboxOf } from '../../domain/scans/scan-move';
import { refuseForeignFolder } from '../results';
import type { MovesReply } from './carry-out';
import type { UploadDeps } from './scan-deps';

/** The file that a person wants to upload, as far as it is known. */
export interface Offered {
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly content: Content | '';
  /** SHA-256 of the content in hexadecimal digits; '' if it is not known yet. */
  readonly sha256: string;
}

/** The inbox through which the file reaches its row. */
export interface Admitted {
  readonly unit: string;
  readonly folderId: string;
  /** The file in the ledger with which the row has this content already: nothing is to be sent. */
  readonly kept: SameFile | undefined;
}

/** The row, if it exists and the caller may upload for it. */
export function rowFor<R extends { readonly id: string; readonly subBagian: string }>(
  rows: readonly R[],
  context: Context,
  rowId: string,
): Result<R> {
  const row = rows.find(({ id }) => id === rowId);
  if (!row) return err({ code: 'ROW_UNKNOWN', rowId });
  const wrongActor = refuseWithout(context, 'handleScans', row.subBagian);
  return wrongActor ? err(wrongActor) : ok(row);
}

/** Checks that the row exists and the caller may upload for it; without the lock. */
export const admitRow = ({ execution }: Pick<UploadDeps, 'execution'>, rowId: string): Result<unknown> =>
  flatten(
    execution.readToAct({ inventaris: ['subBagian'] }, (office, context) =>
      rowFor(office.inventaris, context, rowId),
    ),
  );

/** The columns from which it is known whether a row has a content already. */
const admitReads = {
  inventaris: ['subBagian'],
  pindaian: ['sha256', 'row', 'state', 'reason', 'archiveName', 'originalName'],
} as const;

/** Checks row, role, size and kind of a file; without the lock, before any bytes are sent. */
export const admitUpload = (
  { execution, custody }: Pick<UploadDeps, 'execution' | 'custody'>,
  rowId: string,
  offered: Offered,
): Result<Admitted> =>
  flatten(
    execution.readToAct(admitReads, (office, context): Result<Admitted> => {
      const row = rowFor(office.inventaris, context, rowId);
      if (!row.ok) return row;
      const checked = scannable(offered, context);
      if (!checked.ok) return checked;
      const { subBagian } = row.value;
      const refusal = refuseForeignFolder({ custody }, inboxOf(subBagian), context.settings);
      if (refusal) return err(refusal);
      const same = sameContent(office.pindaian, offered.sha256, [rowId]);
      return ok({
        unit: subBagian,
        folderId: context.settings.folders[inboxOf(subBagian)] ?? '',
        kept: same?.isAgain === true ? sameFile(same.first) : undefined,
      });
    }),
  );

/** The reply for a file that its row has already, as after a lost response: nothing is stored twice. */
export const nothingToSend = (copyOf: SameFile): MovesReply => ({ moved: 0, left: 0, copyOf, isKept: true });

/** The file if it can be a scan, otherwise why not. */
export function scannable<F extends Omit<Offered, 'sha256'>>(
  file: F,
  context: Context,
): Result<Scannable<F>> {
  const checked = checkScannable(file, context);
  const { name, content } = file;
  return checked.ok ? checked : err({ code: 'FILE_REFUSED', name, reason: checked.error, content });
}
