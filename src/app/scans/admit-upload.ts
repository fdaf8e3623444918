import { refuseWithout } from '../../domain/office/permissions';
import type { Context } from '../../domain/office/context';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Content } from '../../domain/workbook/vocabulary/content';
import { checkScannable, type Scannable } from '../../domain/scans/quarantine';
import { inboxOf } from '../../domain/scans/scan-move';
import { refuseForeignFolder } from '../refuse-foreign';
import type { UploadDeps } from './scan-deps';

/** The file that a person wants to upload, as far as it is known. */
export interface Offered {
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly content: Content | '';
}

/** The inbox through which the file reaches its row. */
export interface Admitted {
  readonly unit: string;
  readonly folderId: string;
}

/** The row, if it exists and the caller may upload for it. */
export function rowFor<R extends { readonly id: string; readonly subBagian: string }>(
  rows: readonly R[],
  context: Context,
  rowId: string,
): Result<R, Refusal> {
  const row = rows.find(({ id }) => id === rowId);
  if (!row) return err({ code: 'ROW_UNKNOWN', rowId });
  const wrongActor = refuseWithout(context, 'handleScans', row.subBagian);
  return wrongActor ? err(wrongActor) : ok(row);
}

/** Checks row, role and, if a file is offered, its size and kind; without the lock, before any bytes are sent. */
export function admitUpload(
  { execution, custody }: Pick<UploadDeps, 'execution' | 'custody'>,
  rowId: string,
  offered: Offered | null,
): Result<Admitted, Refusal> {
  const result = execution.readToAct(
    { inventaris: ['subBagian'] },
    (office, context): Result<Admitted, Refusal> => {
      const row = rowFor(office.inventaris, context, rowId);
      if (!row.ok) return row;
      const checked = offered && scannable(offered, context);
      if (checked && !checked.ok) return checked;
      const { subBagian } = row.value;
      const refusal = offered && refuseForeignFolder({ custody }, inboxOf(subBagian), context.settings);
      if (refusal) return err(refusal);
      return ok({ unit: subBagian, folderId: context.settings.folders[inboxOf(subBagian)] ?? '' });
    },
  );
  return result.ok ? result.value : result;
}

/** The file if it can be a scan, otherwise why not. */
export function scannable<F extends Offered>(file: F, context: Context): Result<Scannable<F>, Refusal> {
  const checked = checkScannable(file, context);
  return checked.ok ? checked : err({ code: 'FILE_REFUSED', name: file.name, reason: checked.error });
}
