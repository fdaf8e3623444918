import { refuseWithout } from '../../domain/office/permissions';
import type { Context } from '../../domain/office/context';
import { err, flatten, ok, type Result } from '../../domain/refusal/result';
import type { Content } from '../../domain/workbook/vocabulary/content';
import { runningKegiatan } from '../../domain/sop/running';
import type { ScanRow } from '../../domain/workbook/pindaian';
import type { KegiatanRow } from '../../domain/workbook/procedure';
import { isToken } from '../../domain/papers/paper-token';
import type { IntakeOffice, IntakeRow } from '../../domain/scans/intake-state';
import type { Scannable } from '../../domain/scans/quarantine';
import { fileWaits } from '../../domain/scans/late';
import { LATE } from '../../domain/workbook/vocabulary/ledger-words';
import { sameContent, sameFile } from '../../domain/scans/ledger/same-content';
import { inboxOf } from '../../domain/scans/scan-move';
import type { KnownPaper } from '../../domain/scans/signed/classify-signed';
import { papersFor, targetRows, type Target } from '../../domain/scans/target';
import { refuseForeignFolder } from '../results';
import type { MovesReply } from './carry-out';
import { intakeColumns, paperColumns, stepColumns, type UploadDeps } from './scan-deps';

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
  /** The reply if the row has this content already, or if it waits for the row: nothing is to be sent. */
  readonly kept: MovesReply | undefined;
}

interface TargetOffice extends Pick<IntakeOffice, 'inventaris'> {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status'>[];
  readonly naskah: readonly KnownPaper[];
  readonly tahapan?: IntakeOffice['tahapan'];
}

/** The row of the running Kegiatan or the paper of this ID, if it exists and the caller may upload for it. */
export const targetFor = (
  { kegiatan, inventaris, naskah, tahapan }: TargetOffice,
  context: Context,
  id: string,
): Result<Target> => {
  if (!isToken(id)) {
    const running = runningKegiatan(kegiatan);
    if (!running) return err({ code: 'NO_KEGIATAN' });
    const row = rowFor(
      inventaris.filter((each) => each.kegiatan === running.id),
      context,
      id,
    );
    return row.ok ? targetRows([row.value], tahapan) : row;
  }
  const wrongActor = refuseWithout(context, 'returnSigned');
  return wrongActor ? err(wrongActor) : papersFor({ naskah }, [id]);
};

function rowFor(rows: readonly IntakeRow[], context: Context, rowId: string): Result<IntakeRow> {
  const row = rows.find(({ id }) => id === rowId);
  if (!row) return err({ code: 'ROW_UNKNOWN', rowId });
  const wrongActor = refuseWithout(context, 'handleScans', row.subBagian);
  return wrongActor ? err(wrongActor) : ok(row);
}

const targetReads = { kegiatan: ['id', 'status'], inventaris: intakeColumns, naskah: paperColumns } as const;

/** Checks that the row or paper exists and the caller may upload for it; without the lock. */
export const admitRow = ({ execution }: Pick<UploadDeps, 'execution'>, rowId: string): Result<unknown> =>
  flatten(execution.readToAct(targetReads, (office, context) => targetFor(office, context, rowId)));

/** The columns from which it is known whether a row or paper has a content already. */
const contentColumns = ['sha256', 'row', 'state', 'reason', 'archiveName', 'originalName', 'sender'] as const;
const admitReads = {
  ...targetReads,
  pindaian: contentColumns,
  salinan: contentColumns,
  tahapan: stepColumns,
} as const;

/** Checks row or paper, role, size and kind of a file; without the lock, before any bytes are sent. */
export const admitUpload = (
  { execution, custody }: Pick<UploadDeps, 'execution' | 'custody'>,
  rowId: string,
  offered: Offered,
): Result<Admitted> =>
  flatten(
    execution.readToAct(admitReads, (office, context): Result<Admitted> => {
      const target = targetFor(office, context, rowId);
      if (!target.ok) return target;
      const checked = scannable(target.value, offered, context);
      if (!checked.ok) return checked;
      const { unit } = target.value;
      const refusal = refuseForeignFolder({ custody }, inboxOf(unit), context.settings);
      if (refusal) return err(refusal);
      const same = sameContent([...office.pindaian, ...office.salinan], offered.sha256, [rowId]);
      return ok({
        unit,
        folderId: context.settings.folders[inboxOf(unit)] ?? '',
        kept: same?.isAgain === true ? replyFor(same.first, target.value, context) : undefined,
      });
    }),
  );

/** Nothing was moved: the file in the ledger waits for the target's rows, or is theirs. */
const replyFor = (
  first: Parameters<typeof sameFile>[0] & Pick<ScanRow, 'sender'>,
  target: Target,
  context: Context,
): MovesReply => ({
  moved: 0,
  left: 0,
  ...(first.reason === LATE
    ? { waits: fileWaits(target, first, context) }
    : { copyOf: sameFile(first), isKept: true }),
});

/** The file if the target can have it, otherwise why not. */
export function scannable<F extends Omit<Offered, 'sha256'>>(
  target: Target,
  file: F,
  context: Context,
): Result<Scannable<F>> {
  const checked = target.check(file, context);
  const { name, content } = file;
  return checked.ok
    ? checked
    : err({ code: 'FILE_REFUSED', name, reason: checked.error, content, door: 'upload' });
}
